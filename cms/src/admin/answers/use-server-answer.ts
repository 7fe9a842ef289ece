'use client'
import { useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'
import { fieldsBehind } from './fields-behind.ts'

/** How long the server has for its answer before it is asked again; twice as long each time (ms). */
const FIRST_PAUSE_MS = 700
/** What has no answer then, will have none: the server has its own reasons to hide a field. */
const MOST_TIMES = 5

/**
 * Has the form ask the server again when the answer to a change does not come. Payload asks 250 ms after a change, and not
 * at all when the answer to an earlier question comes within them: what hangs on the change then stays as it was, until
 * the next key. A question that failed on its way is asked again as well.
 */
export function useServerAnswer(): void {
  const { dispatchFields, getField } = useForm()
  const isModified = useFormModified()
  const path = useFormFields(([fields]) => fieldsBehind(fields)[0])
  useEffect(() => {
    if (!isModified || path === undefined) return
    let timer: ReturnType<typeof setTimeout>
    const wait = (times: number) => {
      if (times < MOST_TIMES) timer = setTimeout(ask, FIRST_PAUSE_MS * 2 ** times, times)
    }
    const ask = (times: number) => {
      // What makes the form ask is any difference; this one nobody sees, and no value is touched by it.
      const said = getField(path)?.errorMessage ?? ''
      const errorMessage = said.endsWith(' ') ? said.slice(0, -1) : `${said} `
      dispatchFields({ type: 'UPDATE', path, errorMessage })
      wait(times + 1)
    }
    wait(0)
    return () => clearTimeout(timer)
  }, [dispatchFields, getField, isModified, path])
}
