import type { Lang } from '@innbyggarportal/shared-content/contract'
import { langOr, sayIn, type Values } from '@innbyggarportal/shared-content/words'
import { changeMessages } from './change-messages.ts'
import { contentMessages } from './content-messages.ts'
import { fieldMessages } from './field-messages.ts'
import { rightsMessages } from './rights-messages.ts'
import { savingMessages } from './saving-messages.ts'
import { signInMessages } from './sign-in-messages.ts'
import { uploadMessages } from './upload-messages.ts'

/** What the CMS says when it refuses something: what, where and what to do. */
export const MESSAGES = {
  ...savingMessages,
  ...fieldMessages,
  ...contentMessages,
  ...changeMessages,
  ...rightsMessages,
  ...uploadMessages,
  ...signInMessages,
} as const
export type MessageKey = keyof typeof MESSAGES

/** A sentence to a person, in her language, with `{name}` filled in. */
export function message(lang: Lang, key: MessageKey, params: Values = {}): string {
  return sayIn(MESSAGES[key], lang, params)
}

/** The language of whoever sent the request; nynorsk when it is none of ours. */
export function langOf(req: { i18n?: { language?: string } }): Lang {
  return langOr(req.i18n?.language)
}
