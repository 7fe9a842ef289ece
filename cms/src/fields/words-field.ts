import { words } from '@innbyggarportal/shared-content/contract'
import { type Says } from '@innbyggarportal/shared-content/words'
import type { JSONField } from 'payload'
import { jsonField } from './json-field.ts'

/** A short text that stands in several languages side by side: `{nn, nb, en}`. */
export const wordsField = (
  name: string,
  { isRequired = false, ...texts }: { isRequired?: boolean; label: Says; description: Says },
): JSONField => jsonField(name, words, { ...texts, isRequired, component: '/src/admin/fields/WordsField' })
