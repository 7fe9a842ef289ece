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

/** Services under their first letters, in the order they come. */
export function letterGroups(c: ViewContext, services: readonly ListedService[]): LetterGroup[] {
  const groups = new Map<string, ServiceLink[]>()
  for (const s of services) {
    const letter = letterOf(s.title.text)
    groups.set(letter, [...(groups.get(letter) ?? []), serviceLink(c, s)])
  }
  return [...groups].map(([letter, links]) => ({ letter, services: links }))
}

/** The letter a title stands under: without accents, but Æ, Ø and Å are letters of their own. Anything else is «#». */
function letterOf(title: string): string {
  const first = title.charAt(0).toLocaleUpperCase('nn')
  if ('ÆØÅ'.includes(first)) return first
  const plain = first.normalize('NFD').charAt(0)
  return /[A-Z]/.test(plain) ? plain : '#'
}
