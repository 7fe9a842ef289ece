'use client'
import { writtenSpecialDays } from '@innbyggarportal/shared-content/contract'
import type { JSONFieldClientProps } from 'payload'
import { specialDaysControl } from '../controls/special-days.ts'
import { ContractField } from './ContractField.tsx'

/** Days that differ for all offices of a kommune. */
export default function SpecialDaysField(props: JSONFieldClientProps) {
  return <ContractField {...props} control={specialDaysControl} schema={writtenSpecialDays} />
}
