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
  const collator = new Intl.Collator(c.lang === 'en' ? 'en' : 'nn')
  const groups = new Map<string, ServiceLink[]>()
  const named = services
    .map((s) => {
      const thingAt = findThing(s.title.text, s.title.lang)
      return { s, thingAt, thing: s.title.text.slice(thingAt) }
    })
    .sort((a, b) => collator.compare(a.thing, b.thing))
  for (const { s, thingAt, thing } of named) {
    const letter = letterOf(thing)
    groups.set(letter, [...(groups.get(letter) ?? []), { ...serviceLink(c, s), ...(thingAt > 0 && { thingAt }) }])
  }
  return [...groups].map(([letter, links]) => ({ letter, services: links }))
}

/** The letter a name stands under: without accents, but Æ, Ø and Å are letters of their own. Anything else is «#». */
function letterOf(name: string): string {
  const first = name.charAt(0).toLocaleUpperCase('nn')
  if ('ÆØÅ'.includes(first)) return first
  const plain = first.normalize('NFD').charAt(0)
  return /[A-Z]/.test(plain) ? plain : '#'
}
