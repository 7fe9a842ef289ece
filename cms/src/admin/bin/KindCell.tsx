'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { collectionOfKind } from './read-bin-row.ts'

/** What something in the bin is: «Teneste», «Kontakt». */
export default function KindCell({ cellData }: DefaultCellComponentProps) {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const collection = collectionOfKind(cellData)
  const entity = collection === undefined ? undefined : getEntityConfig({ collectionSlug: collection })
  return <span>{entity ? getTranslation(entity.labels.singular, i18n) : String(cellData ?? '')}</span>
}
