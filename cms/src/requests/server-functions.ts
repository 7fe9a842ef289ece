import { checkQuery } from './check-query.ts'
import { MAX_LIMIT } from './limits.ts'

/** What Payload's admin asks the server for by name. Payload looks the name up on an object, where `constructor` is one too. */
export const SERVER_FUNCTIONS = [
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
  'slugify',
  'table-state',
] as const
/** The one that is asked before anybody is signed in: the form of the first account. Payload itself judges who may. */
const FOR_ALL = 'form-state'

interface Asked {
  name?: unknown
  args?: unknown
}

/**
 * The request for a server function as it may go on, or nothing when it may not: a name that is none, a stranger, a search
 * that would keep everybody waiting.
 */
export function tameServerFunction<Args extends Asked>(asked: Args, isSignedIn: boolean): Args | undefined {
  if (!SERVER_FUNCTIONS.some((name) => name === asked.name) || (!isSignedIn && asked.name !== FOR_ALL)) return undefined
  if (!isObject(asked.args)) return undefined
  const query = asked.args['query']
  if (query === undefined || query === null) return asked
  if (!isObject(query)) return undefined
  const numbers = Object.fromEntries(
    ['limit', 'page', 'depth'].flatMap((name) =>
      query[name] === undefined || query[name] === null || query[name] === '' ? [] : [[name, Number(query[name])]],
    ),
  )
  const tamed = {
    ...query,
    ...numbers,
    ...(numbers['limit'] !== undefined && {
      limit: numbers['limit'] === 0 ? MAX_LIMIT : Math.min(numbers['limit'], MAX_LIMIT),
    }),
  }
  return checkQuery({ ...tamed, select: undefined, populate: undefined, joins: undefined }) === undefined
    ? { ...asked, args: { ...asked.args, query: tamed } }
    : undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
