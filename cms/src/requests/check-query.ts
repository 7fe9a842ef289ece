import type { MessageKey } from '../messages/messages.ts'
import {
  MAX_CONDITIONS,
  MAX_DEPTH,
  MAX_LIMIT,
  MAX_LISTED,
  MAX_NESTING,
  MAX_PAGE,
  MAX_PICKED,
  MAX_SORTS,
  MAX_SOUGHT,
} from './limits.ts'

/** Why a search is refused. */
export interface QueryFault {
  key: MessageKey
  params?: Record<string, string | number>
}

/** What a search may say, as Payload hands it on: numbers are numbers unless they were none. */
export interface Query {
  limit?: unknown
  page?: unknown
  depth?: unknown
  where?: unknown
  sort?: unknown
  select?: unknown
  populate?: unknown
  joins?: unknown
}

const NUMBERS = { limit: [0, Number.MAX_SAFE_INTEGER], page: [1, MAX_PAGE], depth: [0, MAX_DEPTH] } as const

/** What is wrong with a search, or nothing: numbers that are none, and searches that would keep everybody waiting. */
export function checkQuery(query: Query): QueryFault | undefined {
  for (const [name, [min, max]] of Object.entries(NUMBERS)) {
    const value = query[name as keyof Query]
    if (value === undefined || value === null) continue
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
      return { key: 'badNumber', params: { name, min, max: Math.min(max, name === 'limit' ? MAX_LIMIT : max) } }
  }
  const { where, sort, ...picked } = query
  if (where !== undefined && where !== null && !isBearable(where))
    return { key: 'heavySearch', params: { max: MAX_CONDITIONS } }
  if (sort !== undefined && !isSorts(sort)) return { key: 'heavySearch', params: { max: MAX_CONDITIONS } }
  const fields = [picked.select, picked.populate, picked.joins].reduce(
    (sum: number, asked) => sum + countPicked(asked, 0),
    0,
  )
  return fields > MAX_PICKED ? { key: 'heavySearch', params: { max: MAX_CONDITIONS } } : undefined
}

const TAKES_LIST = new Set(['in', 'not_in', 'all', 'equals', 'not_equals'])
/** All that can be asked of our fields; nothing here is a place on a map. */
const OPERATORS = new Set([
  ...TAKES_LIST,
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])

/** Counts the conditions of a search as they are met, so that a vast one is let go of at once. */
function isBearable(where: unknown): boolean {
  let conditions = 0
  const look = (value: unknown, nesting: number): boolean => {
    if (nesting > MAX_NESTING || !isObject(value)) return false
    return Object.entries(value).every(([name, inner]) => {
      conditions += 1
      if (conditions > MAX_CONDITIONS || name.length > MAX_SOUGHT) return false
      if (/^(and|or)$/i.test(name))
        return inner === undefined || inner === null || listed(inner).every((branch) => look(branch, nesting + 1))
      if (!isObject(inner)) return isSought(inner)
      const operators = Object.entries(inner)
      return (
        operators.length <= 8 &&
        operators.every(
          ([operator, sought]) =>
            OPERATORS.has(operator) &&
            (isObject(sought) || Array.isArray(sought) ? TAKES_LIST.has(operator) && isList(sought) : isSought(sought)),
        )
      )
    })
  }
  return look(where, 0)
}

/** Long lists come as objects: `in[0]=…` beyond what the parser takes for a list. */
const listed = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : [])
const isList = (value: object): boolean => listed(value).length <= MAX_LISTED && listed(value).every(isSought)
const isSought = (value: unknown): boolean =>
  typeof value === 'string' ? value.length <= MAX_SOUGHT : typeof value !== 'object' || value === null
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isSorts(sort: unknown): boolean {
  const names = Array.isArray(sort) ? sort : [sort]
  return names.length <= MAX_SORTS && names.every((name) => typeof name === 'string' && name.length <= 200)
}

function countPicked(value: unknown, nesting: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (nesting > MAX_NESTING) return Infinity
  return Object.values(value).reduce((sum: number, inner) => sum + 1 + countPicked(inner, nesting + 1), 0)
}
