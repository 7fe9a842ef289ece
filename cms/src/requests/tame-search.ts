import { MAX_CONDITIONS, MAX_LIMIT } from './limits.ts'

type Search = Record<string, string | string[] | undefined>

/** The search of an admin page without what would keep everybody waiting: a page of more than a thousand rows, or more conditions than anybody sets by hand. */
export function tameSearch(search: Search): Search {
  const names = Object.keys(search)
  const isHeavy = names.filter((name) => name.startsWith('where')).length > MAX_CONDITIONS
  const limit = Number(search['limit'])
  const isNumber = Number.isInteger(limit) && limit > 0 && limit <= MAX_LIMIT
  return Object.fromEntries(
    names
      .filter((name) => !(isHeavy && name.startsWith('where')) && (name !== 'limit' || isNumber))
      .map((name) => [name, search[name]]),
  )
}
