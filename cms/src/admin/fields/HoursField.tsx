'use client'
import { writtenHours } from '@innbyggarportal/shared-content/contract'
import type { JSONFieldClientProps } from 'payload'
import { hoursControl } from '../controls/hours.ts'
import { ContractField } from './ContractField.tsx'

/** Opening hours: the ordinary week, and days that differ from it. */
export default function HoursField(props: JSONFieldClientProps) {
  return <ContractField {...props} control={hoursControl} schema={writtenHours} />
}
