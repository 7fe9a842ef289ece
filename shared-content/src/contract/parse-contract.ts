import { z } from 'zod'
import { PROBLEM_CODES, type ProblemCode } from './problem-code.ts'

/** What can be wrong with the shape of a value, whatever it is for. */
export type ShapeCode =
  | 'missing'
  | 'notText'
  | 'notNumber'
  | 'notWhole'
  | 'notYesNo'
  | 'notList'
  | 'notFields'
  | 'notDate'
  | 'notThis'
  | 'notAmong'
  | 'unknownField'
  | 'tooShort'
  | 'tooLong'
  | 'tooSmall'
  | 'tooBig'
  | 'noForm'
  | 'badlyWritten'
  | 'invalid'

/** One thing the contract has against a value: where, which rule, and what fills the places of its sentence. */
export interface Problem {
  /** Names of fields and places in lists, with dots between; empty for the whole value. */
  path: string
  code: ProblemCode | ShapeCode
  params: Readonly<Record<string, string | number>>
}

const MAX_PROBLEMS = 20

/** What a schema of the contract makes of a value: the parsed value, or what is wrong with it (at most 20 things). */
export function parseContract<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { value: T; problems?: never } | { value?: never; problems: Problem[] } {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return { value: parsed.data }
  return { problems: parsed.error.issues.flatMap((issue) => flatten(issue, [])).slice(0, MAX_PROBLEMS) }
}

type Issue = z.core.$ZodIssue

/** The issues behind a union are those of the branch that came furthest; the others only say that it was another branch. */
function flatten(issue: Issue, above: PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (branch: Issue[]) => Math.max(0, ...branch.map((i) => i.path.length))
    const best = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
    if (best?.length) return best.flatMap((inner) => flatten(inner, path))
  }
  return [{ path: path.map(String).join('.'), ...codeOf(issue) }]
}

const named: ReadonlySet<string> = new Set(PROBLEM_CODES)
const isNamed = (message: string): message is ProblemCode => named.has(message)

const EXPECTED: Readonly<Record<string, ShapeCode>> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notWhole',
  boolean: 'notYesNo',
  array: 'notList',
  object: 'notFields',
  date: 'notDate',
}

function codeOf(issue: Issue): Pick<Problem, 'code' | 'params'> {
  if (isNamed(issue.message))
    return { code: issue.message, params: issue.code === 'custom' ? filling.parse(issue.params ?? {}) : {} }
  const shape = (code: ShapeCode, params: Problem['params'] = {}) => ({ code, params })
  switch (issue.code) {
    case 'invalid_type':
      return shape(issue.input === undefined ? 'missing' : (EXPECTED[issue.expected] ?? 'notThis'))
    case 'invalid_value':
      return shape('notAmong', { values: issue.values.map(String).join(', ') })
    case 'unrecognized_keys':
      return shape('unknownField', { keys: issue.keys.join(', ') })
    case 'too_small':
      return shape(issue.origin === 'string' ? 'tooShort' : 'tooSmall', { min: Number(issue.minimum) })
    case 'too_big':
      return shape(issue.origin === 'string' ? 'tooLong' : 'tooBig', { max: Number(issue.maximum) })
    case 'invalid_union':
      return shape('noForm')
    case 'invalid_format':
      return shape('badlyWritten')
    default:
      return shape('invalid')
  }
}

const filling = z.record(z.string(), z.union([z.string(), z.number()]))
