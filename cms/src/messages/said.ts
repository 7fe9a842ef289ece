import type { Lang, Problem } from '@innbyggarportal/shared-content/contract'
import { PROBLEM_WORDS, sayIn, type Says, type Values } from '@innbyggarportal/shared-content/words'
import { MESSAGES, type MessageKey } from './messages.ts'

/** One thing that is wrong: where, which rule of the contract or of the CMS, and what fills the places of its sentence. */
export interface CmsProblem {
  /** Names of fields and places in lists, with dots between; empty for the whole. */
  path: string
  code: Problem['code'] | MessageKey
  params: Values
}

/** One thing that is wrong, said to a person: where, and a sentence. */
export interface SaidProblem {
  path: string
  message: string
}

const SAYS: Readonly<Record<CmsProblem['code'], Says>> = { ...PROBLEM_WORDS, ...MESSAGES }

/** What is wrong, as a sentence: what and what to do. */
export const sayCmsProblem = ({ code, params }: Pick<CmsProblem, 'code' | 'params'>, lang: Lang): string =>
  sayIn(SAYS[code], lang, params)

/** What is wrong with something, said to the reader. */
export const said = (problems: readonly CmsProblem[] = [], lang: Lang): SaidProblem[] =>
  problems.map((problem) => ({ path: problem.path, message: sayCmsProblem(problem, lang) }))

/** The same in one breath, each sentence after the place it is about. */
export const inOneBreath = (problems: readonly CmsProblem[], lang: Lang): string =>
  said(problems, lang)
    .map(({ path, message }) => (path ? `${path}: ${message}` : message))
    .join(' ')
