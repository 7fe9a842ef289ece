'use client'
import { writtenOffers } from '@innbyggarportal/shared-content/contract'
import type { JSONFieldClientProps } from 'payload'
import { offersControl } from '../controls/offers.ts'
import { ContractField } from './ContractField.tsx'

/** The services one gets at a place. */
export default function OffersField(props: JSONFieldClientProps) {
  return <ContractField {...props} control={offersControl} schema={writtenOffers} />
}
