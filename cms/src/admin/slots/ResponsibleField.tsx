'use client'
import { responsible } from '@innbyggarportal/shared-content/contract'
import type { JSONFieldClientProps } from 'payload'
import { ContractField } from '../fields/ContractField.tsx'
import { responsibleControl } from './responsible.ts'

/** Who answers for a service: the kommune itself, another body for it, state or county, or nobody here. */
export default function ResponsibleField(props: JSONFieldClientProps) {
  return <ContractField {...props} control={responsibleControl} schema={responsible} />
}
