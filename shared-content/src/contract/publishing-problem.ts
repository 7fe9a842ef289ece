import { z } from 'zod'
import { advice } from './finding.ts'

/** Content that somebody published and no portal shows: a record that cannot be read, or a scheduled draft that is refused. */
export const publishingProblem = z.strictObject({
  /** Name of the record: `service/barnehageplass`, `override/osteroy/sfo`. */
  id: z.string(),
  /** Why, in every language. What was kept before it was said in more than nynorsk is said in that. */
  message: z.union([advice, z.string().transform((nn) => ({ nn, nb: nn, en: nn }))]),
  /** It can be read and is published, but not where it says. */
  isClash: z.literal(true).optional(),
  /** It is published, but something that is planned for it will not come. */
  isPlan: z.literal(true).optional(),
  /** It is published, without something its texts have in the CMS: a line break, a list that begins with 4. */
  isLoss: z.literal(true).optional(),
})
export type PublishingProblem = z.infer<typeof publishingProblem>
