import { z } from 'zod'
import { isBlank } from './is-blank.ts'
import { key } from './key.ts'
import { langTag } from './lang.ts'
import { code } from './problem-code.ts'

/**
 * Text as a small closed document tree. Html is never stored. What is not in this tree cannot be written: no
 * colours, no images in running text, no h1–h2 (the page owns those), no nested lists or tables.
 */

const MAX_TEXT = 20_000

/**
 * Where a link may lead: the open web over https, a phone, a mail address, or another service by key. What may be written
 * is narrower ({@link webAddress}); this reads what stands, too.
 */
export const href = z
  .string()
  .trim()
  .max(2000, code('hrefLong'))
  .regex(
    /^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"]+|mailto:[^\s<>"'@]+@[^\s<>"'@]+|tel:\+?[0-9]{3,15}|service:[a-z0-9]+(-[a-z0-9]+)*)$/,
    code('hrefForm'),
  )

/** Letters as one writes them: Å is one sign, also where it came as an A with a ring (NFC). */
const runText = z.string().normalize('NFC').min(1).max(MAX_TEXT, code('paragraphLong'))
const marks = { strong: z.literal(true).optional(), emphasis: z.literal(true).optional() }

/** A run of text with marks. Neighbouring runs with the same marks are one run. */
export const textRun = z.strictObject({ type: z.literal('text'), text: runText, ...marks })
/** Words in another language than the text around them (WCAG 3.1.2). */
export const langSpan = z.strictObject({ type: z.literal('span'), lang: langTag, text: runText })
/** A reference to a local fact; the page shows the fact's value or its fallback wording, never a hole. */
const factRef = z.strictObject({ type: z.literal('fact'), fact: key })
/** A link. Its text is plain and never empty: a link without text cannot be heard or seen. */
export const link = z.strictObject({
  type: z.literal('link'),
  href,
  children: z
    .array(textRun)
    .min(1, code('linkWithoutText'))
    .refine((runs) => runs.some((r) => !isBlank(r.text)), code('linkWithoutText')),
})
export const inline = z.discriminatedUnion('type', [textRun, langSpan, factRef, link])
const inlines = z.array(inline)

const paragraph = z.strictObject({ type: z.literal('paragraph'), children: inlines })
const heading = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(3), z.literal(4)]),
  children: inlines
    .min(1, code('headingWithoutText'))
    .refine((runs) => runs.some((r) => !('text' in r) || !isBlank(r.text)), code('headingWithoutText')),
})
const list = z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(inlines).min(1) })
/** A table with a header row. Every row has as many cells as the header. */
const table = z
  .strictObject({ type: z.literal('table'), head: z.array(inlines).min(1), rows: z.array(z.array(inlines)).min(1) })
  .refine((t) => t.rows.every((r) => r.length === t.head.length), code('tableCells'))
/** Something the reader must not miss. `danger` is for life and health only. */
const callout = z.strictObject({
  type: z.literal('callout'),
  tone: z.enum(['info', 'warning', 'danger']),
  children: z.array(z.discriminatedUnion('type', [paragraph, list])).min(1),
})
export const block = z.discriminatedUnion('type', [paragraph, heading, list, table, callout])
/** A text: a list of blocks. An empty list is "nothing written". */
export const textDoc = z.array(block).max(500, code('textLong'))

/** The same text in one or more languages, each a tree of its own. */
export const localizedText = z.strictObject({ nn: textDoc.optional(), nb: textDoc.optional(), en: textDoc.optional() })

export type TextRun = z.infer<typeof textRun>
export type LangSpan = z.infer<typeof langSpan>
export type Link = z.infer<typeof link>
export type Inline = z.infer<typeof inline>
export type Block = z.infer<typeof block>
export type TextDoc = z.infer<typeof textDoc>
export type LocalizedText = z.infer<typeof localizedText>
