'use client'
import { slotKinds, type SlotName } from '@innbyggarportal/shared-content/contract'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { withoutLock } from './lockable.ts'
import { slotControls, type ControlledKind } from './slot-controls.ts'
import { ContractField } from '../fields/ContractField.tsx'
import { PriceDays } from './PriceDays.tsx'

type Props = JSONFieldClientProps & { slot: SlotName; kind: ControlledKind }

/** Edits one slot of a service or an override with the controls of its kind. Only rows of a shared service can be locked. */
export default function SlotField({ kind, ...props }: Props) {
  const { collectionSlug } = useDocumentInfo()
  const isLocal = useFormFields(([fields]) => Boolean(fields['kommune']?.value)) || collectionSlug !== 'services'
  const control = isLocal ? withoutLock(slotControls[kind]) : slotControls[kind]
  return (
    <>
      <ContractField {...props} control={control} schema={slotKinds[kind]} />
      {kind === 'prices' && <PriceDays path={props.path} />}
    </>
  )
}
