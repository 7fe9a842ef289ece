import { LANGS, type Lang } from '../contract/index.ts'
import { plainPath } from './plain-path.ts'
import { SECTIONS, type Section } from './sections.ts'

/** What an address of a portal's own form is of: the front page, a section, or one thing in it by its slug. */
export interface AddressedPage {
  section?: Section
  slug?: string
}

/**
 * What an address is of, whatever language it is in and whichever language a portal has without a prefix; undefined when no
 * page of any portal has an address of this form. Whether there is such a thing, others know.
 */
export function pageAt(path: string): AddressedPage | undefined {
  const parts = plainPath(path).split('/').filter(Boolean)
  const [word, slug, ...more] = isLang(parts[0]) ? parts.slice(1) : parts
  if (word === undefined) return {}
  const section = sectionOf(word)
  if (section === undefined || more.length > 0) return undefined
  return slug === undefined ? { section } : { section, slug }
}

/** The address a service has in a portal whose first language this is. */
export const serviceAddress = (lang: Lang, slug: string): string => `/${SECTIONS[lang].services}/${slug}/`

const isLang = (word: string | undefined) => (LANGS as readonly (string | undefined)[]).includes(word)

function sectionOf(word: string): Section | undefined {
  const names = LANGS.flatMap((lang) => Object.entries(SECTIONS[lang]) as [Section, string][])
  return names.find(([, name]) => name === word)?.[0]
}
