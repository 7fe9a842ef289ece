import { LANGS } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'

/** Words on screen; bokmål and English are written only where they differ from the nynorsk. */
export const label = (nn: string, nb = nn, en = nb): Says => ({ nn, nb, en })

/** What a field is called on screen, when it is called something in every language. */
export function labelOf(field: object | undefined): Says | undefined {
  const words: unknown = field && 'label' in field ? field.label : undefined
  const isSaid = typeof words === 'object' && words !== null && LANGS.every((lang) => lang in words)
  return isSaid ? (words as Says) : undefined
}
