import type { uiNn } from './ui-nn.ts'

/** Nynorsk has the keys; the other languages must have the same. */
export type UiKey = keyof typeof uiNn
export type UiWords = Record<UiKey, string>
