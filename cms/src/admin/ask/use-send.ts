'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { keepPlace } from './keep-place.ts'

const said = z.object({ message: z.string() })
const refused = z.object({
  errors: z.array(said.extend({ data: z.object({ errors: z.array(said) }).nullish() })).min(1),
})

/** Sends a body to an address of the CMS; whether it was taken. */
export type Send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body: object) => Promise<boolean>

interface Sending {
  isSending: boolean
  problem: string | undefined
  setProblem: (problem: string | undefined) => void
  send: Send
  /** As `send`, for a button that may go away with what it does; pressed while the last is on its way it does nothing. */
  press: (button: HTMLElement, ...what: Parameters<Send>) => Promise<boolean>
}

/** Sends something to the CMS as the signed-in person; what it refuses comes back as the CMS's own sentence. */
export function useSend(): Sending {
  const { config } = useConfig()
  const { say } = useSay()
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const send: Send = async (method, path, body) => {
    setIsSending(true)
    setProblem(undefined)
    try {
      const response = await fetch(`${config.routes.api}/${path}`, {
        method,
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (response.ok) return true
      const [error] = refused.parse(await response.json()).errors
      setProblem(error?.data?.errors.map((e) => e.message).join(' ') || error?.message || say(publishWords.notOrdered))
      return false
    } catch {
      setProblem(say(publishWords.notOrdered))
      return false
    } finally {
      setIsSending(false)
    }
  }
  const press: Sending['press'] = async (button, ...what) => {
    if (isSending) return false
    keepPlace(button)
    return await send(...what)
  }
  return { isSending, problem, setProblem, send, press }
}
