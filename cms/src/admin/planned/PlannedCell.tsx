'use client'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useJson } from '../controls/use-json.ts'
import { plannedWords } from '../translations/planned-words.ts'
import { useSay } from '../translations/use-say.ts'
import { daysPlanned } from './days-planned.ts'
import { readRows } from '../changes/read-rows.ts'

/** «Planlagd 1. januar 2027» in a list: the first day something of the document is planned for. All that is planned is asked for once for the whole list. */
export default function PlannedCell({ rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { lang, say } = useSay()
  const { answer } = useJson(
    `${config.routes.api}/changes?where[state][equals]=approved&where[from][exists]=true&pagination=false&depth=0`,
  )
  const planned = answer.state === 'ready' ? daysPlanned(readRows(answer.data), fromMillis(Date.now())) : []
  const first = planned.find(({ document }) => document === String(rowData?.id))
  return first ? <span>{say(plannedWords.plannedFor, { day: formatDate(first.day, lang) })}</span> : null
}
