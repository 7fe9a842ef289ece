import type { Lang, Problem } from '@innbyggarportal/shared-content/contract'
import { sayProblem } from '@innbyggarportal/shared-content/words'

/** One thing that is wrong, said to a person: where, and a sentence. */
export interface SaidProblem {
  path: string
  message: string
}

/** What the contract has against a value, said to the reader. */
export const said = (problems: readonly Problem[] = [], lang: Lang): SaidProblem[] =>
  problems.map((problem) => ({ path: problem.path, message: sayProblem(problem, lang) }))

/** The same in one breath, each sentence after the place it is about. */
export const inOneBreath = (problems: readonly SaidProblem[]): string =>
  problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join(' ')
