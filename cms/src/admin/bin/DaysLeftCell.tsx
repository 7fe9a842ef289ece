'use client'
import type { DefaultCellComponentProps } from 'payload'
import { binWords } from '../translations/bin-words.ts'
import { useSay } from '../translations/use-say.ts'
import { showDaysLeft } from './say-days-left.ts'

/** How many days something in the bin can still be put back. */
export default function DaysLeftCell({ rowData }: DefaultCellComponentProps) {
  const { lang, say } = useSay()
  const { at, why }: Record<string, unknown> = rowData ?? {}
  if (why === 'double') return <span>{say(binWords.untilDeleted)}</span>
  return <span>{typeof at === 'string' ? showDaysLeft(at, new Date().toISOString(), lang) : ''}</span>
}
