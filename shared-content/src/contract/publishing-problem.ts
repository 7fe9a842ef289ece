import { z } from 'zod'

/** Content that somebody published and no portal shows: a record that cannot be read, or a scheduled draft that is refused. */
export const publishingProblem = z.strictObject({
  /** Name of the record: `service/barnehageplass`, `override/osteroy/sfo`. */
  id: z.string(),
  /** Why, in nynorsk. */
  message: z.string(),
  /** It can be read and is published, but not where it says. */
  isClash: z.literal(true).optional(),
})
export type PublishingProblem = z.infer<typeof publishingProblem>
