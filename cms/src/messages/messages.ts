import type { Lang } from '@innbyggarportal/shared-content/contract'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export type MessageKey = keyof typeof nn
type Table = Record<MessageKey, string>

const tables: Record<Lang, Table> = { nn, nb, en }

/** A sentence to a person, in her language, with `{name}` filled in. */
export function message(lang: Lang, key: MessageKey, params: Record<string, string | number> = {}): string {
  return tables[lang][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}

/** The language of whoever sent the request; nynorsk when it is none of ours. */
export function langOf(req: { i18n?: { language?: string } }): Lang {
  const language = req.i18n?.language
  return language === 'nb' || language === 'en' ? language : 'nn'
}
