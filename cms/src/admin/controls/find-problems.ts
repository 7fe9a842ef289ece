import { parseContract, wrongNumbersIn, type Lang } from '@innbyggarportal/shared-content/contract'
import { PROBLEM_WORDS, sayIn, sayProblem } from '@innbyggarportal/shared-content/words'
import type { z } from 'zod'
import type { ShownProblem } from './control.ts'
import { isEmpty } from './is-empty.ts'

/** What the contract has against a value, in sentences; of an empty value that it is missing, whatever the rule. */
export function findProblems(schema: z.ZodType, value: unknown, lang: Lang): ShownProblem[] {
  return (parseContract(schema, value).problems ?? wrongNumbersIn(value)).map((problem) => ({
    at: problem.path,
    message: isEmpty(valueAt(value, problem.path)) ? sayIn(PROBLEM_WORDS.missing, lang) : sayProblem(problem, lang),
  }))
}

function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value
  return path
    .split('.')
    .reduce<unknown>(
      (inner, name) =>
        typeof inner === 'object' && inner !== null
          ? Object.entries(inner).find(([key]) => key === name)?.[1]
          : undefined,
      value,
    )
}

/** The first problem of a value or of anything inside it. */
export function problemAt(problems: readonly ShownProblem[], at: string): string | undefined {
  return problems.find((p) => p.at === at || p.at.startsWith(`${at}.`))?.message
}
