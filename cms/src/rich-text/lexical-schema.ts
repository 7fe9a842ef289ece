import { z } from 'zod'

/** What we read of a stored rich text. Unknown fields are Lexical's own and carry no meaning here. */

const textNode = z.object({
  type: z.literal('text'),
  text: z.string(),
  format: z.union([z.number(), z.string()]).optional(),
})
const breakNode = z.object({ type: z.enum(['linebreak', 'tab']) })
const linkNode = z.object({
  type: z.enum(['link', 'autolink']),
  fields: z.object({ url: z.string().nullish() }),
  children: z.array(z.unknown()),
})
const factNode = z.object({
  type: z.literal('inlineBlock'),
  fields: z.object({ blockType: z.literal('fact'), fact: z.string().nullish() }),
})
const spanNode = z.object({
  type: z.literal('inlineBlock'),
  fields: z.object({ blockType: z.literal('langSpan'), lang: z.string().nullish(), text: z.string().nullish() }),
})
export const inlineNode = z.union([textNode, breakNode, linkNode, factNode, spanNode])
export type InlineNode = z.infer<typeof inlineNode>

const paragraphNode = z.object({ type: z.literal('paragraph'), children: z.array(z.unknown()) })
const headingNode = z.object({ type: z.literal('heading'), tag: z.string(), children: z.array(z.unknown()) })
const listNode = z.object({
  type: z.literal('list'),
  listType: z.string(),
  children: z.array(z.object({ type: z.literal('listitem'), children: z.array(z.unknown()) })),
})
const cell = z.object({ type: z.literal('tablecell'), children: z.array(z.unknown()) })
const tableNode = z.object({
  type: z.literal('table'),
  children: z.array(z.object({ type: z.literal('tablerow'), children: z.array(cell) })),
})
const calloutNode = z.object({
  type: z.literal('block'),
  fields: z.object({ blockType: z.literal('callout'), tone: z.string().nullish(), body: z.unknown().optional() }),
})
export const blockNode = z.union([paragraphNode, headingNode, listNode, tableNode, calloutNode])
export type BlockNode = z.infer<typeof blockNode>

export const lexicalValue = z.object({ root: z.object({ children: z.array(z.unknown()) }) })
/** The name of a node we do not know, for a sentence. */
export const anyNode = z.object({ type: z.string() }).catch({ type: '?' })
