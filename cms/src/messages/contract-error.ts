import { z } from 'zod'

type Issue = z.core.$ZodIssue

/** One thing a schema of the contract found wrong: where, and a sentence in nynorsk. */
export interface ContractProblem {
  path: string
  message: string
}

/** What a schema of the contract makes of a value: the parsed value, or the list of what is wrong with it. */
export function parseContract<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { value: T; problems?: never } | { value?: never; problems: ContractProblem[] } {
  const parsed = schema.safeParse(value, { error: sentence })
  if (parsed.success) return { value: parsed.data }
  return { problems: parsed.error.issues.flatMap((issue) => flatten(issue, [])).slice(0, 20) }
}

/** The issues behind a union are those of the branch that came furthest; the others only say that it was another branch. */
function flatten(issue: Issue, above: PropertyKey[]): ContractProblem[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (branch: Issue[]) => Math.max(0, ...branch.map((i) => i.path.length))
    const best = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
    if (best?.length) return best.flatMap((inner) => flatten(inner, path))
  }
  return [{ path: path.map(String).join('.'), message: issue.message }]
}

const EXPECTED: Record<string, string> = {
  string: 'ein tekst',
  number: 'eit tal',
  int: 'eit heilt tal',
  boolean: 'ja eller nei',
  array: 'ei liste',
  object: 'fleire felt',
  date: 'ein dato',
}

/** Nynorsk for what zod says when the contract has no sentence of its own. */
const sentence = (issue: z.core.$ZodRawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Dette manglar.'
        : `Her skal det stå ${EXPECTED[issue.expected] ?? 'noko anna'}.`
    case 'invalid_value':
      return `Vel ein av desse: ${issue.values.map(String).join(', ')}.`
    case 'unrecognized_keys':
      return `Ukjent felt: ${issue.keys.join(', ')}. Ta det bort.`
    case 'too_small':
      return issue.origin === 'string' ? `For kort: minst ${issue.minimum} teikn.` : `For lite: minst ${issue.minimum}.`
    case 'too_big':
      return issue.origin === 'string'
        ? `For langt: høgst ${issue.maximum} teikn.`
        : `For mykje: høgst ${issue.maximum}.`
    case 'invalid_union':
      return 'Verdien passar ikkje med nokon av dei lovlege formene.'
    case 'invalid_format':
      return 'Verdien er ikkje skriven rett.'
    default:
      return 'Verdien er ikkje gyldig.'
  }
}
