import type { Lang } from '@innbyggarportal/shared-content/contract'
import { sayIn, type Values } from '@innbyggarportal/shared-content/words'
import { UI_TABLE } from './ui-table.ts'

export type UiKey = keyof typeof UI_TABLE

/** A portal's own words in a language, with `{name}` filled in. A name nobody filled stays visible, so that it is seen. */
export const ui = (lang: Lang, key: UiKey, values?: Values): string => sayIn(UI_TABLE[key], lang, values)
