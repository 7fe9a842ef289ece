'use client'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useJson } from '../controls/use-json.ts'
import { plannedWords } from '../translations/planned-words.ts'
import { useSay } from '../translations/use-say.ts'
import { readRows } from './read-row.ts'

/** «Planlagd 1. januar 2027» in the list of services. All that is planned is asked for once for the whole list. */
export default function PlannedCell({ rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { lang, say } = useSay()
  const { answer } = useJson(`${config.routes.api}/planned-changes?where[state][equals]=waiting&limit=1000&depth=0`)
  const row =
    answer.state === 'ready' ? readRows(answer.data).find(({ service }) => service === String(rowData?.id)) : undefined
  return row ? <span>{say(plannedWords.plannedFor, { day: formatDate(row.day, lang) })}</span> : null
}
