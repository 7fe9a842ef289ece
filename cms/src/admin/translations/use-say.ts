'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Lang } from '@innbyggarportal/shared-content/contract'
import { langOr, sayIn, type Says } from '@innbyggarportal/shared-content/words'

/** Says our own strings in the language the reader has chosen for the admin. */
export function useSay(): { lang: Lang; say: (says: Says, values?: Record<string, string | number>) => string } {
  const { i18n } = useTranslation()
  const lang = langOr(i18n.language)
  return { lang, say: (says, values) => sayIn(says, lang, values) }
}
