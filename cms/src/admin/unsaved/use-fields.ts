'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { nameOfField } from './name-of-field.ts'

/** The fields of the document whose form this is, and what they are called. */
export function useFields(): { fields: readonly ClientField[]; name: (path: string) => string } {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const fields = collectionSlug ? getEntityConfig({ collectionSlug }).fields : []
  return { fields, name: (path) => nameOfField(fields, path, i18n) }
}
