'use client'
import { slotKinds, type SlotName } from '@innbyggarportal/shared-content/contract'
import type { JSONFieldClientProps } from 'payload'
import { slotControls, type ControlledKind } from './slot-controls.ts'
import { ContractField } from '../fields/ContractField.tsx'
import { PriceDays } from './PriceDays.tsx'

type Props = JSONFieldClientProps & { slot: SlotName; kind: ControlledKind }

/** Edits one slot of a service or an override with the controls of its kind. */
export default function SlotField({ kind, ...props }: Props) {
  return (
    <>
      <ContractField {...props} control={slotControls[kind]} schema={slotKinds[kind]} />
      {kind === 'prices' && <PriceDays path={props.path} />}
    </>
  )
}
