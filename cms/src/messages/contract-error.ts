import { parseContract as parse, type Lang } from '@innbyggarportal/shared-content/contract'
import { sayProblem } from '@innbyggarportal/shared-content/words'
import type { z } from 'zod'

/** One thing a schema of the contract found wrong: where, and a sentence to a person. */
export interface ContractProblem {
  path: string
  message: string
}

/** What a schema of the contract makes of a value: the parsed value, or what is wrong with it, said to the reader. */
export function parseContract<T>(
  schema: z.ZodType<T>,
  value: unknown,
  lang: Lang = 'nn',
): { value: T; problems?: never } | { value?: never; problems: ContractProblem[] } {
  const { value: parsed, problems } = parse(schema, value)
  if (problems) return { problems: problems.map((p) => ({ path: p.path, message: sayProblem(p, lang) })) }
  return { value: parsed }
}
