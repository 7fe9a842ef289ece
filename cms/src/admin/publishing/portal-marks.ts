import type { Lang } from '@innbyggarportal/shared-content/contract'
import { publishWords } from '../translations/publish-words.ts'
import { sayNames } from '../translations/say-names.ts'
import { saying } from '../translations/says.ts'
import type { PortalOutcome } from './publish-outcome.ts'
import { sayPortals } from './say-outcome.ts'
import { sayChanged, sayKeptBack } from './say-pages.ts'

/** A portal, or several of which the same is to be said, with a sign for how it went. */
export interface PortalMark {
  state: PortalOutcome['state']
  sign: string
  who: string
  said: string
}

/** Portals named one by one, and names in one mark; more are counted. */
const MAX_NAMED = 6
const MAX_TOGETHER = 3
const SIGN: Record<PortalOutcome['state'], string> = {
  running: '…',
  waiting: '…',
  changed: '✓',
  untouched: '–',
  keptBack: '!',
  failed: '!',
  pinned: '‖',
}
/** What somebody should see first. */
const ORDER: readonly PortalOutcome['state'][] = [
  'failed',
  'keptBack',
  'changed',
  'running',
  'waiting',
  'pinned',
  'untouched',
]

/** How it went portal by portal, short enough for a small strip: those it did nothing to are said together. */
export function portalMarks(portals: readonly PortalOutcome[], lang: Lang): PortalMark[] {
  return ORDER.flatMap((state) => {
    const those = portals.filter((p) => p.state === state)
    const isTogether = state === 'untouched' || state === 'waiting' || those.length > MAX_NAMED
    if (those.length === 0) return []
    const mark = (some: readonly PortalOutcome[]): PortalMark => ({
      state,
      sign: SIGN[state],
      who: whoOf(
        some.map((p) => p.name),
        lang,
      ),
      said: whatOf(state, some, lang),
    })
    return isTogether ? [mark(those)] : those.map((p) => mark([p]))
  })
}

const whoOf = (names: string[], lang: Lang) =>
  names.length > MAX_TOGETHER ? sayPortals(names.length, lang) : sayNames(names, lang)

function whatOf(state: PortalOutcome['state'], portals: readonly PortalOutcome[], lang: Lang): string {
  if (state === 'changed')
    return sayChanged(
      portals.reduce((sum, p) => sum + p.pages, 0),
      lang,
    )
  if (state === 'keptBack')
    return sayKeptBack(
      portals.reduce((sum, p) => sum + p.keptBack, 0),
      lang,
    )
  return saying(
    {
      running: publishWords.markRunning,
      waiting: publishWords.markWaiting,
      untouched: publishWords.markUntouched,
      failed: publishWords.markFailed,
      pinned: publishWords.markPinned,
    }[state],
    lang,
  )
}
