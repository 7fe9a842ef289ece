'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { fieldWords } from '../translations/field-words.ts'
import { useSay } from '../translations/use-say.ts'

/** The kommune of a document in a list; what has none is shared. */
export default function KommuneCell(props: DefaultCellComponentProps) {
  const { say } = useSay()
  return props.cellData ? <DefaultCell {...props} /> : <span>{say(fieldWords.shared)}</span>
}
