import type { IsoInstant, Lang } from '@innbyggarportal/shared-content/contract'
import { sayIn, type Says } from '@innbyggarportal/shared-content/words'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { quoteNames, sayNames } from '../translations/say-names.ts'
import { showInstant, showMoment } from '../views/show-instant.ts'
import { groupFaults, PORTAL_STATES, sumOf, type PortalView, type PublishingView } from './publishing-view.ts'

const counted = (one: Says, many: Says) => (count: number, lang: Lang) =>
  sayIn(count === 1 ? one : many, lang, { count })
/** «1 side endra», «9 sider endra». */
export const sayChanged = counted(publishWords.onePage, publishWords.pageCount)
/** «1 portal», «12 portalar». */
export const sayPortals = counted(publishWords.onePortal, publishWords.portalCount)
const sayKept = counted(publishWords.onePageKept, publishWords.pagesKept)
const sayAsks = counted(publishWords.newAsk, publishWords.newAsks)

/** The names of portals; more than so many are counted. */
const sayWhere = (portals: readonly { name: string }[], lang: Lang, most = Infinity): string => {
  const names = portals.map((p) => p.name)
  return names.length > most ? sayPortals(names.length, lang) : sayNames(names, lang)
}
const MAX_NAMES = 4

type Some = readonly Pick<PortalView, 'name' | 'shown' | 'changed' | 'kept'>[]
/** Portals named one by one, and names in one mark; more are counted. */
const [MAX_NAMED, MAX_TOGETHER] = [6, 3]
const kept = (some: Some, lang: Lang) => sayKept(sumOf(some, 'kept'), lang)
const changed = (some: Some, lang: Lang) => sayChanged(sumOf(some, 'changed'), lang)

/** The sign and the words of each state, in the strip and on a card. */
const MARKS = {
  failed: ['!', publishWords.markFailed, dashboardWords.failed],
  keptBack: ['!', kept, kept],
  changed: ['✓', changed, dashboardWords.live],
  running: ['…', publishWords.markRunning, publishWords.portalRunning],
  waiting: ['…', publishWords.markWaiting, publishWords.waiting],
  pinned: ['‖', publishWords.markPinned, dashboardWords.pinned],
  untouched: ['–', publishWords.markUntouched, dashboardWords.live],
} as const
const sayMark = (words: Says | typeof kept, some: Some, lang: Lang) =>
  typeof words === 'function' ? words(some, lang) : sayIn(words, lang)

/** How it went portal by portal, short enough for a small strip: those it did nothing to are said together. */
export function portalMarks(portals: Some, lang: Lang) {
  return PORTAL_STATES.flatMap((state) => {
    const [sign, words] = MARKS[state]
    const those = portals.filter((p) => p.shown === state)
    const isTogether = state === 'untouched' || state === 'waiting' || those.length > MAX_NAMED
    const groups = those.length > 0 && isTogether ? [those] : those.map((p) => [p])
    return groups.map((some) => ({
      state,
      sign,
      who: sayWhere(some, lang, MAX_TOGETHER),
      said: sayMark(words, some, lang),
    }))
  })
}

/** The mark of one portal on its card, where it is live whatever a publish changed. */
export function cardMark(portal: Some[number], lang: Lang) {
  const [sign, , words] = MARKS[portal.shown]
  return { sign: portal.shown === 'untouched' ? '✓' : sign, said: sayMark(words, [portal], lang) }
}

type Came = Pick<PublishingView, 'newAsks'> & { portals: Some }

/** Whether all went well, something must be looked at, or citizens do not see what was written. */
export function toneOf({ portals, newAsks }: Came): 'good' | 'ask' | 'warning' {
  if (portals.some((p) => p.kept > 0 || p.shown === 'failed')) return 'warning'
  return newAsks.length > 0 ? 'ask' : 'good'
}

/** What came of a publish, the most important first: what citizens do not see, what they do, what must be looked at. */
export function sayOutcome(came: Came, lang: Lang): string[] {
  const asks = groupFaults(came.newAsks).length
  const on = (state: PortalView['shown'], one: Says, many = one) => {
    const those = came.portals.filter((p) => p.shown === state)
    return those.length > 0 && sayIn(those.length === 1 ? one : many, lang, { names: sayWhere(those, lang) })
  }
  return [
    ...saysKeptBack(came.portals, lang),
    on('failed', publishWords.failedOn),
    saysPublished(came, lang),
    on('pinned', publishWords.pinnedOn, publishWords.pinnedOnMany),
    asks > 0 && sayAsks(asks, lang),
  ].filter((said) => said !== false)
}

const UNDER_WAY = { running: publishWords.running, stalled: publishWords.slow, silent: publishWords.noAnswer }

/** What an editor is told of her own publish, the most important first; `away` when it could not be asked. */
export function sayOwn(own: PublishingView | 'sent' | 'away', lang: Lang): string[] {
  if (typeof own === 'string') return [sayIn(own === 'sent' ? publishWords.sent : publishWords.notSeen, lang)]
  return own.state === 'idle' ? sayOutcome(own, lang) : [sayIn(UNDER_WAY[own.state], lang)]
}

/** «3 sider haldne att på Lindås og Vaksdal. Innbyggjarane ser framleis det som stod der før.» Nothing when no page is. */
function saysKeptBack(portals: readonly Pick<PortalView, 'name' | 'kept'>[], lang: Lang): string[] {
  const those = portals.filter((p) => p.kept > 0)
  const values = { pages: sayKept(sumOf(those, 'kept'), lang), names: sayWhere(those, lang, MAX_NAMES) }
  return those.length === 0 ? [] : [sayIn(publishWords.keptBackOn, lang, values), sayIn(publishWords.stillBefore, lang)]
}

/** «Publisert på 4 portalar, 9 sider endra.» Nothing changed is only worth saying when nothing else is. */
function saysPublished(came: Came, lang: Lang): string | false {
  const those = came.portals.filter((p) => p.changed > 0)
  const isTrouble = toneOf(came) === 'warning'
  const values = { portals: sayPortals(those.length, lang), pages: changed(those, lang) }
  if (those.length > 0) return sayIn(isTrouble ? publishWords.elsePublished : publishWords.published, lang, values)
  const isAllHeld = came.portals.length > 0 && came.portals.every((p) => p.shown === 'pinned')
  return !isTrouble && sayIn(isAllHeld ? publishWords.notShown : publishWords.nothingChanged, lang)
}

/** How publishing stands, for the first screen; empty when nothing is worth telling. When a publish was noticed, what came of it. */
export function sayStanding(
  { now, newestRequest, alive, portals }: PublishingNow,
  view: PublishingView,
  lang: Lang,
): string {
  const { state, wentBack, since } = view
  if (state !== 'idle') {
    const when = state === 'silent' ? alive : newestRequest
    return sayIn(publishWords[state], lang, { when: when ? showInstant(when, now, lang) : '' })
  }
  if (wentBack.length > 0) return sayIn(publishWords.showsEarlier, lang, { names: sayWhere(wentBack, lang) })
  if (since !== undefined) return sayOutcome(view, lang).join(' ')
  const isAllLive = portals.length > 0 && portals.every((p) => p.state === 'live')
  const standing = portals.map(({ name, pages }) => ({ name, kept: pages.keptBack }))
  return saysKeptBack(standing, lang).join(' ') || (isAllLive ? sayIn(publishWords.allPublished, lang) : '')
}

type Held = Partial<Record<'shownAt' | 'since' | 'by', string | undefined>>

/** «Viser utgåva frå kl. 22.59, halden att sidan kl. 23.05, av Kari.» As far as it is known: when the content that is shown was read, and since when and by whom it is held. */
export function sayHeld({ shownAt, since, by }: Held, now: IsoInstant, lang: Lang): string {
  const when = (at: IsoInstant) => ({ when: showMoment(at, now, lang) })
  const known = [
    shownAt && sayIn(publishWords.shows, lang, when(shownAt)),
    since ? sayIn(publishWords.heldSince, lang, when(since)) : sayIn(publishWords.held, lang),
    by && sayIn(publishWords.byWhom, lang, { who: by }),
  ]
  const sentence = known.filter(Boolean).join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** The reason for going back that stands in the form before anybody has written one. */
export const goBackReason = (names: readonly string[], lang: Lang): string =>
  sayIn(names.length === 0 ? publishWords.reasonLatest : publishWords.reasonWrong, lang, {
    names: quoteNames(names, lang),
  })

/** Seconds as people say them: rounded to five below a minute and a half, to whole minutes above. */
export function sayTime(seconds: number, lang: Lang): string {
  if (seconds < 90) return sayIn(publishWords.seconds, lang, { count: Math.max(5, Math.round(seconds / 5) * 5) })
  return sayIn(publishWords.minutes, lang, { count: Math.round(seconds / 60) })
}
