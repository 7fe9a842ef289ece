import { LIFE_EVENTS, TOP_THEMES } from '@innbyggarportal/shared-content/los'
import { note, saidIn } from '@innbyggarportal/shared-content/resolve'
import { ui } from '../../text/ui-words.ts'
import { listedServices, type ListedService } from './listed-services.ts'
import { losLabel, losPath } from './los-label.ts'
import { mainContact } from './main-contact.ts'
import type { PageBody } from '../page-body.ts'
import { serviceLink } from './service-link.ts'
import { topTasks } from './top-tasks.ts'
import type { ViewContext } from '../view-context.ts'

const EXAMPLES_PER_THEME = 3

/** The home page: the question, the search, what most people come for, and everything else below and quieter. */
export function buildHome(c: ViewContext): PageBody<'home'> {
  const services = listedServices(c.reader, c.lang, c.asOf)
  const contact = mainContact(c)
  noteUnfinished(c)
  return {
    title: ui(c.lang, 'homeTitle'),
    description: ui(c.lang, 'homeDescription', { kommune: c.name }),
    ...(c.kommune.welcome && { welcome: saidIn(c.kommune.welcome, c.resolution.order) }),
    topTasks: topTasks(c, services),
    // Where there is most to find first; Los' own order begins with the rarest.
    lifeEvents: LIFE_EVENTS.map((e) => ({ e, count: services.filter((s) => s.lifeEvents.includes(e.slug)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ e }) => ({ label: losLabel(c, e).text, path: losPath(c, 'lifeEvent', e) })),
    themes: TOP_THEMES.flatMap((t) => {
      const inTheme = services.filter((s) => s.themes.includes(t.slug))
      if (inTheme.length === 0) return []
      return [
        {
          label: losLabel(c, t).text,
          path: losPath(c, 'theme', t),
          examples: examplesOf(inTheme).map((s) => serviceLink(c, s)),
        },
      ]
    }),
    ...(contact && { contact }),
  }
}

/** Those that can be done online say most about what a theme is for. */
function examplesOf(services: readonly ListedService[]): ListedService[] {
  const offered = services.filter((s) => !s.isNobodyHere)
  return [...offered.filter((s) => s.isOnline), ...offered.filter((s) => !s.isOnline)].slice(0, EXAMPLES_PER_THEME)
}

function noteUnfinished(c: ViewContext): void {
  if (c.kommune.theme === undefined) {
    note(c.resolution, 'missing-theme')
  }
}
