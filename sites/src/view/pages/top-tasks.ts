import type { ListedService } from './listed-services.ts'
import type { ServiceLink } from '../page-view.ts'
import { serviceLink } from './service-link.ts'
import type { ViewContext } from '../view-context.ts'

const COUNT = 10

/** The ten tasks people come for: those the editors pinned, then others that can be done online, then the rest. */
export function topTasks(c: ViewContext, services: readonly ListedService[]): ServiceLink[] {
  const offered = services.filter((s) => !s.isNobodyHere)
  const pinned = c.kommune.topTasks.flatMap((key) => offered.filter((s) => s.key === key))
  const ranked = [...pinned, ...offered.filter((s) => s.isOnline), ...offered]
  return [...new Set(ranked)].slice(0, COUNT).map((s) => serviceLink(c, s))
}
