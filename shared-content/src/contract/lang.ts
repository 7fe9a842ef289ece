import { z } from 'zod'
import { isBlank } from './is-blank.ts'
import { code } from './problem-code.ts'

/** Languages a portal can be written in, as BCP 47 codes. `no` is never used: it does not say which written form. */
export const LANGS = ['nn', 'nb', 'en'] as const
export const lang = z.enum(LANGS)
export type Lang = z.infer<typeof lang>

/** BCP 47 code of a stretch of text inside another language; wider than {@link LANGS} because a quote may be Sámi or German. */
export const langTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, code('langTag'))

const said = z
  .string()
  .trim()
  .normalize('NFC')
  .max(2000, code('saidLong'))
  .refine((text) => !isBlank(text), code('saidEmpty'))

/** The same short text in one or more languages. At least one is filled in. No markup. */
export const words = z
  .strictObject({ nn: said.optional(), nb: said.optional(), en: said.optional() })
  .refine((w) => LANGS.some((l) => w[l] !== undefined), code('wordsMissing'))
export type Words = z.infer<typeof words>
