import { ui } from '../text/ui-words.ts'
import type { ListedService } from './listed-services.ts'
import type { LetterGroup, ServiceLink } from './page-view.ts'
import { pathTo, type ViewContext } from './view-context.ts'

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
  const groups: LetterGroup[] = []
  for (const s of services) {
    const letter = s.title.text.charAt(0).toLocaleUpperCase('nn')
    const last = groups.at(-1)
    if (last?.letter === letter) last.services.push(serviceLink(c, s))
    else groups.push({ letter, services: [serviceLink(c, s)] })
  }
  return groups
}
