'use client'
import { useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useSay } from '../translations/use-say.ts'
import { asGroup } from '../../document/as-group.ts'
import type { Control, PickSource } from './control.ts'
import { readOptions, type PickOption } from './read-options.ts'
import { useJson } from './use-json.ts'

/** A list to pick from: on its way, there, or not to be had. */
export type Options =
  { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; options: readonly PickOption[] }

/** Only what a label is made of: whole services would be a megabyte. */
const SELECT = ['key', 'label', 'title', 'name', 'type'].map((field) => `select[${field}]=true`).join('&')

/** Everything of a collection that can be picked; nothing is asked for without one. */
export function useOptions(source: PickSource | null): Options {
  const { config } = useConfig()
  const { lang } = useSay()
  const { answer, retry } = useJson(
    source === null ? '' : `${config.routes.api}/${source}?limit=1000&depth=0&locale=all&${SELECT}`,
  )
  const docs = answer.state === 'ready' ? asGroup(answer.data).docs : undefined
  const options = useMemo(() => readOptions(Array.isArray(docs) ? docs : [], lang), [docs, lang])
  if (answer.state === 'failed') return { state: 'failed', retry }
  return answer.state === 'ready' ? { state: 'ready', options } : { state: 'loading' }
}

/** Says what a picked key is called; other texts, and keys that are not known, are said as they are. */
export function usePickLabel(control: Control | undefined): (text: string) => string {
  const list = useOptions(control?.type === 'pick' ? control.source : null)
  return (text) => (list.state === 'ready' ? (list.options.find((o) => o.key === text)?.label ?? text) : text)
}
