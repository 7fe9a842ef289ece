import { z } from 'zod'
import { slotName } from './slots.ts'

/** block «Stopp»: the page is kept back. ask «Må vurderast»: somebody must look. notice «Råd». */
export const severity = z.enum(['block', 'ask', 'notice'])
export type Severity = z.infer<typeof severity>

/** One broken rule, where it is, and what to do about it. Expected trouble is a value: checks return lists and never throw. */
export const finding = z.strictObject({
  /** Permanent name of the rule: `missing-fact`, `html/no-dup-id`. */
  rule: z.string(),
  severity,
  /** WCAG success criterion, `1.3.1`, when the rule serves one. */
  criterion: z.string().optional(),
  /** The slot the trouble is in, when it comes from content. */
  slot: slotName.optional(),
  /** What it is about: a fact's key, a CSS selector, a line and column. */
  where: z.string().optional(),
  /** What happened and what to do, in nynorsk. */
  message: z.string(),
})
export type Finding = z.infer<typeof finding>
