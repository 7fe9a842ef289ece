export { CHANGE_KIND_WORDS, MODE_WORDS } from './choices.ts'
export { LANGUAGES, LANGUAGE_CHOICES, languageInText, languageLabel } from './languages.ts'
export { fill, langOr, say, type Says, type Values } from './says.ts'
export { UNIT_KIND_WORDS } from './unit-kinds.ts'
