import { z } from 'zod'
import { slotName } from './slots.ts'

/** block «Stopp»: the page is kept back. ask «Må vurderast»: somebody must look. notice «Råd». */
export const severity = z.enum(['block', 'ask', 'notice'])
export type Severity = z.infer<typeof severity>

const said = z.string().min(1)

/**
 * What happened and what to do, for those who edit, in every language. What was kept before it was said in English, in
 * the database and in releases on disk, says it in nynorsk there.
 */
export const advice = z
  .strictObject({ nn: said, nb: said, en: said.optional() })
  .transform(({ nn, nb, en = nn }) => ({ nn, nb, en }))

/** One broken rule, where it is, and what to do about it. Expected trouble is a value: checks return lists and never throw. */
export const finding = z.strictObject({
  /** Permanent name of the rule: `missing-fact`, `html/no-dup-id`. Those with a slash are the gate's, the others come from the content itself. */
  rule: z.string(),
  severity,
  /** WCAG success criterion, `1.3.1`, when the rule serves one. */
  criterion: z.string().optional(),
  /** The slot the trouble is in, when it comes from content. */
  slot: slotName.optional(),
  /** The element of the page, as a CSS selector. */
  node: z.string().optional(),
  /** What it is about: a fact's key, a line and column. */
  where: z.string().optional(),
  advice,
})
export type Finding = z.infer<typeof finding>
