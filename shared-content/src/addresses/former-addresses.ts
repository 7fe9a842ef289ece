import type { Change, Formerly, Kommune, Lang, Redirect, Service } from '../contract/index.ts'
import { serviceAddress } from './page-at.ts'

const MOST_NAMES = 50
/** The language old addresses of shared services are written down in; they lead on in every language. */
const SHARED_LANG: Lang = 'nn'

/** What a field has held: what stood there, and what every change that was laid over it put there. */
export function heldBy<T>(field: string, before: T, laid: readonly Pick<Change, 'field' | 'content'>[]): T[] {
  return [before, ...laid.filter((change) => change.field === field).map(({ content }) => content as T)]
}

/**
 * What a kommune's addresses were made of before, with short names and languages it has had added; a name it has now is none
 * of before. Undefined when there is nothing to remember.
 */
export function rememberFormer(
  { slug, languages, formerly = {} }: Pick<Kommune, 'slug' | 'languages' | 'formerly'>,
  had: { slugs: readonly string[]; languages: readonly (readonly Lang[])[] },
): Formerly | undefined {
  const slugs = newest([...(formerly.slugs ?? []), ...had.slugs]).filter((name) => name !== slug)
  const firsts = newest([...(formerly.firstLanguages ?? []), ...had.languages.flatMap(([first]) => first ?? [])])
  const firstLanguages = firsts.filter((lang) => lang !== languages[0])
  if (slugs.length + firstLanguages.length === 0) return undefined
  return { ...(slugs.length > 0 && { slugs }), ...(firstLanguages.length > 0 && { firstLanguages }) }
}

/** Each once, where it stands last, and no more than are remembered. */
const newest = <T>(names: readonly T[]): T[] => [...new Set(names.toReversed())].toReversed().slice(-MOST_NAMES)

/** Where the addresses a service has had lead: one redirect for each, good in every language. The address it has now is none. */
export function redirectsOfService(
  { key, slug, kommune }: Pick<Service, 'key' | 'slug' | 'kommune'>,
  had: readonly string[],
): Redirect[] {
  return [...new Set(had)]
    .filter((name) => name !== slug)
    .map((name) => ({
      kind: 'redirect',
      ...(kommune !== undefined && { kommune }),
      lang: SHARED_LANG,
      from: serviceAddress(SHARED_LANG, name),
      to: key,
    }))
}
