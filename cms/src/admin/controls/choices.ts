import { UNIT_KINDS } from '@innbyggarportal/shared-content/contract'
import { UNIT_KIND_WORDS } from '@innbyggarportal/shared-content/words'
import type { Choice } from './control.ts'

export const unitKindChoices: readonly Choice[] = UNIT_KINDS.map((value) => ({
  value,
  label: UNIT_KIND_WORDS[value].many,
}))
