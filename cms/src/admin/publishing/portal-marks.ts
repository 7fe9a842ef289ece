import type { Lang } from '@innbyggarportal/shared-content/contract'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { sayIn, type Says } from '@innbyggarportal/shared-content/words'
import { PORTAL_STATES, type PortalView } from './publishing-view.ts'
import { sayChanged, sayKeptBack, sayWhere, sumOf } from './say-publishing.ts'

type Some = readonly PortalView[]
type Saying = (some: Some, lang: Lang) => string

/** Portals named one by one, and names in one mark; more are counted. */
const MAX_NAMED = 6
const MAX_TOGETHER = 3
const plain =
  (says: Says): Saying =>
  (_, lang) =>
    sayIn(says, lang)
const changed: Saying = (some, lang) => sayChanged(sumOf(some, 'pages'), lang)
const keptBack: Saying = (some, lang) => sayKeptBack(sumOf(some, 'keptBack'), lang)

/** The sign and the words of each state, in the strip and on a card. */
const MARKS: Record<PortalView['state'], { strip: [string, Saying]; card: [string, Saying] }> = {
  failed: { strip: ['!', plain(publishWords.markFailed)], card: ['!', plain(dashboardWords.failed)] },
  keptBack: { strip: ['!', keptBack], card: ['!', keptBack] },
  changed: { strip: ['✓', changed], card: ['✓', plain(dashboardWords.live)] },
  running: { strip: ['…', plain(publishWords.markRunning)], card: ['…', plain(publishWords.portalRunning)] },
  waiting: { strip: ['…', plain(publishWords.markWaiting)], card: ['…', plain(publishWords.waiting)] },
  pinned: { strip: ['‖', plain(publishWords.markPinned)], card: ['‖', plain(dashboardWords.pinned)] },
  untouched: { strip: ['–', plain(publishWords.markUntouched)], card: ['✓', plain(dashboardWords.live)] },
}

/** How it went portal by portal, short enough for a small strip: those it did nothing to are said together. */
export function portalMarks(portals: Some, lang: Lang) {
  return PORTAL_STATES.flatMap((state) => {
    const [sign, says] = MARKS[state].strip
    const those = portals.filter((p) => p.state === state)
    const isTogether = state === 'untouched' || state === 'waiting' || those.length > MAX_NAMED
    const groups = those.length === 0 ? [] : isTogether ? [those] : those.map((p) => [p])
    return groups.map((some) => ({ state, sign, who: sayWhere(some, lang, MAX_TOGETHER), said: says(some, lang) }))
  })
}

/** The mark of one portal on its card, where it is live whatever a publish changed. */
export function cardMark(portal: PortalView, lang: Lang): { sign: string; said: string } {
  const [sign, says] = MARKS[portal.state].card
  return { sign, said: says([portal], lang) }
}
