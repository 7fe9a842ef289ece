'use client'
import { writtenKommunenummer } from '@innbyggarportal/shared-content/contract'
import type { JSONFieldClientProps } from 'payload'
import type { Control } from '../controls/control.ts'
import { ContractField } from './ContractField.tsx'

const control: Control = {
  type: 'rows',
  ids: 'none',
  row: { nn: 'Kommunenummer', nb: 'Kommunenummer', en: 'Kommune number' },
  columns: [
    {
      name: 'number',
      label: { nn: 'Nummer', nb: 'Nummer', en: 'Number' },
      control: { type: 'text', example: '4630' },
      isRequired: true,
      help: { nn: 'Fire siffer.', nb: 'Fire siffer.', en: 'Four digits.' },
    },
    {
      name: 'validFrom',
      label: { nn: 'Gjeld frå', nb: 'Gjelder fra', en: 'Valid from' },
      control: { type: 'date' },
      isRequired: true,
    },
    {
      name: 'validTo',
      label: { nn: 'Gjeld til og med', nb: 'Gjelder til og med', en: 'Valid until' },
      control: { type: 'date' },
    },
  ],
}

/** The numbers a kommune has had; they change in reforms, so each has its days. */
export default function KommunenummerField(props: JSONFieldClientProps) {
  return <ContractField {...props} control={control} schema={writtenKommunenummer} />
}
