'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Lang } from '@innbyggarportal/shared-content/contract'
import { adminLang, saying, type Says } from './says.ts'

/** Says our own strings in the language the reader has chosen for the admin. */
export function useSay(): { lang: Lang; say: (says: Says, values?: Record<string, string | number>) => string } {
  const { i18n } = useTranslation()
  const lang = adminLang(i18n.language)
  return { lang, say: (says, values) => saying(says, lang, values) }
}
