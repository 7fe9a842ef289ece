import { words } from '@innbyggarportal/shared-content/contract'
import type { JSONField } from 'payload'
import type { Label } from '../messages/label.ts'
import { jsonField } from './json-field.ts'

/** A short text that stands in several languages side by side: `{nn, nb, en}`. */
export const wordsField = (
  name: string,
  { isRequired = false, ...texts }: { isRequired?: boolean; label: Label; description: Label },
): JSONField => jsonField(name, words, { ...texts, isRequired, component: '/src/admin/fields/WordsField' })
