import { z } from 'zod'

/** Content that somebody published and no portal shows: a record that cannot be read, or a scheduled draft that is refused. */
export const publishingProblem = z.strictObject({
  /** Name of the record: `service/barnehageplass`, `override/osteroy/sfo`. */
  id: z.string(),
  /** Why, in nynorsk. */
  message: z.string(),
})
export type PublishingProblem = z.infer<typeof publishingProblem>
