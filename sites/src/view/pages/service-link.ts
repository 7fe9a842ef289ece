import { collatorFor } from '../../text/by-name.ts'
import { findThing } from '../../text/find-thing.ts'
import { ui } from '../../text/ui-words.ts'
import type { ListedService } from './listed-services.ts'
import type { LetterGroup, ServiceLink } from '../page-view.ts'
import { pathTo, type ViewContext } from '../view-context.ts'

/** A listed service as a link, with a word when nobody offers it here. */
export function serviceLink(c: ViewContext, s: Pick<ListedService, 'slug' | 'title' | 'isNobodyHere'>): ServiceLink {
  return {
    title: s.title,
    path: pathTo(c, 'service', s.slug),
    ...(s.isNobodyHere && { note: ui(c.lang, 'notHere', { kommune: c.kommune.name }) }),
  }
}

/** Services under the first letter of what they are about: «Søk barnehageplass» stands under B, where people look for it. */
export function letterGroups(c: ViewContext, services: readonly ListedService[]): LetterGroup[] {
  const collator = collatorFor(c.lang)
  const groups = new Map<string, ServiceLink[]>()
  const named = services
    .map((s) => {
      const thingAt = findThing(s.title.text, s.title.lang)
      return { s, thingAt, thing: s.title.text.slice(thingAt) }
    })
    .sort((a, b) => collator.compare(a.thing, b.thing))
  for (const { s, thingAt, thing } of named) {
    const letter = letterOf(thing, collator, c.lang === 'en' ? LATIN : NORWEGIAN)
    groups.set(letter, [...(groups.get(letter) ?? []), { ...serviceLink(c, s), ...(thingAt > 0 && { thingAt }) }])
  }
  return [...groups].map(([letter, links]) => ({ letter, services: links }))
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const NORWEGIAN = `${LATIN}æøå`

/**
 * The letter a name stands under by the same order the names are sorted in: É with E, Ö with Ø and Aa with Å where the
 * order has those letters. Anything that is no Latin letter is «#».
 */
function letterOf(name: string, { compare }: Intl.Collator, alphabet: string): string {
  if (!/^\p{Script=Latin}/u.test(name)) return '#'
  return ([...alphabet].findLast((letter) => compare(letter, name) <= 0) ?? '#').toLocaleUpperCase('nn')
}
