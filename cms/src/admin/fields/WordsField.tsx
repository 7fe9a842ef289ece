'use client'
import { words } from '@innbyggarportal/shared-content/contract'
import type { JSONFieldClientProps } from 'payload'
import { ContractField } from './ContractField.tsx'

/** A short text in several languages side by side: `{nn, nb, en}`. */
export default function WordsField(props: JSONFieldClientProps) {
  return <ContractField {...props} control={{ type: 'words' }} schema={words} />
}
