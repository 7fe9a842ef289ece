import type { Lang } from '@innbyggarportal/shared-content/contract'
import type { z } from 'zod'
import { problemWords } from '../translations/problem-words.ts'
import { saying } from '../translations/says.ts'
import type { Problem } from './control.ts'
import { isEmpty } from './is-empty.ts'

/**
 * What the contract has against a value, in sentences. Rules that explain themselves in the contract keep their own
 * words; the rest are said here, in the admin's language.
 */
export function findProblems(schema: z.ZodType, value: unknown, lang: Lang): Problem[] {
  const result = schema.safeParse(value, { error: (issue) => sentence(issue, lang), reportInput: true })
  if (result.success) return []
  return result.error.issues.flatMap((issue) => flatten(issue, [], lang))
}

type Path = readonly PropertyKey[]

/** One problem per issue: for an empty value that it is missing, whatever the rule; of a value with several shapes, those of the shape that comes nearest. */
function flatten(issue: z.core.$ZodIssue, above: Path, lang: Lang): Problem[] {
  const path = [...above, ...issue.path]
  const at = path.map(String).join('.')
  if (isEmpty(issue.input)) return [{ at, message: saying(problemWords.missing, lang) }]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ at, message: issue.message }]
  const nearest = [...issue.errors].sort((a, b) => distance(a) - distance(b))[0] ?? []
  return nearest.flatMap((inner) => flatten(inner, path, lang))
}

/** How far a value is from a shape: a wrong type at the top is another shape altogether. */
function distance(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce(
    (sum, i) =>
      sum +
      (i.path.length === 0 &&
      (i.code === 'invalid_type' || i.code === 'unrecognized_keys' || i.code === 'invalid_value')
        ? 10
        : 1),
    0,
  )
}

function sentence(issue: z.core.$ZodRawIssue, lang: Lang): string {
  if (issue.code === 'too_big')
    return saying(issue.origin === 'string' ? problemWords.tooLong : problemWords.tooBig, lang, {
      max: String(issue.maximum),
    })
  if (issue.code === 'too_small')
    return saying(issue.origin === 'string' ? problemWords.tooShort : problemWords.tooSmall, lang, {
      min: String(issue.minimum),
    })
  if (issue.code === 'invalid_type' && issue.expected === 'int') return saying(problemWords.notWhole, lang)
  return saying(problemWords.invalid, lang)
}

/** The first problem of a value or of anything inside it. */
export function problemAt(problems: readonly Problem[], at: string): string | undefined {
  return problems.find((p) => p.at === at || p.at.startsWith(`${at}.`))?.message
}
