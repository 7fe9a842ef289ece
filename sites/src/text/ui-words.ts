import type { Lang } from '@innbyggarportal/shared-content/contract'
import { uiEn } from './ui-en.ts'
import type { UiKey, UiWords } from './ui-key.ts'
import { uiNb } from './ui-nb.ts'
import { uiNn } from './ui-nn.ts'

export const UI_WORDS: Record<Lang, UiWords> = { nn: uiNn, nb: uiNb, en: uiEn }

/** A portal's own words in a language, with `{name}` filled in. A name nobody filled stays visible, so that it is seen. */
export function ui(lang: Lang, key: UiKey, values: Readonly<Record<string, string | number>> = {}): string {
  return UI_WORDS[lang][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
