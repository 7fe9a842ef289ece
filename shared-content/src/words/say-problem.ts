import type { Lang, Problem } from '../contract/index.ts'
import { PROBLEM_WORDS } from './problem-words.ts'
import { sayIn } from './says.ts'

/** What the contract has against a value, as a sentence: what is wrong and what to do. */
export const sayProblem = ({ code, params }: Pick<Problem, 'code' | 'params'>, lang: Lang): string =>
  sayIn(PROBLEM_WORDS[code], lang, params)
