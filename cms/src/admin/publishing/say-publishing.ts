import type { IsoInstant, Lang } from '@innbyggarportal/shared-content/contract'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { publishWords } from '../translations/publish-words.ts'
import { quoteNames, sayNames } from '../translations/say-names.ts'
import { sayIn, type Says } from '@innbyggarportal/shared-content/words'
import { showInstant, showMoment } from '../views/show-instant.ts'
import { groupFaults, type PortalView, type PublishingView } from './publishing-view.ts'

const counted = (one: Says, many: Says) => (count: number, lang: Lang) =>
  sayIn(count === 1 ? one : many, lang, { count })
/** «1 side endra», «9 sider endra». */
export const sayChanged = counted(publishWords.onePage, publishWords.pageCount)
/** «1 side halden att», «9 sider haldne att». */
export const sayKeptBack = counted(publishWords.onePageKept, publishWords.pagesKept)
/** «1 portal», «12 portalar». */
export const sayPortals = counted(publishWords.onePortal, publishWords.portalCount)
const sayAsks = counted(publishWords.newAsk, publishWords.newAsks)

/** The names of portals; more than so many are counted. */
export const sayWhere = (portals: readonly { name: string }[], lang: Lang, most = Infinity): string =>
  portals.length > most
    ? sayPortals(portals.length, lang)
    : sayNames(
        portals.map((p) => p.name),
        lang,
      )
const MAX_NAMES = 4

export const sumOf = <Key extends string>(rows: readonly Record<Key, number>[], key: Key): number =>
  rows.reduce((sum, row) => sum + row[key], 0)

type Came = Pick<PublishingView, 'portals' | 'newAsks'>

/** Whether all went well, something must be looked at, or citizens do not see what was written. */
export function toneOf({ portals, newAsks }: Came): 'good' | 'ask' | 'warning' {
  if (portals.some((p) => p.keptBack > 0 || p.state === 'failed')) return 'warning'
  return newAsks.length > 0 ? 'ask' : 'good'
}

/** What came of a publish, the most important first: what citizens do not see, what they do, what must be looked at. */
export function sayOutcome(came: Came, lang: Lang): string[] {
  const of = (state: PortalView['state']) => came.portals.filter((p) => p.state === state)
  const [failed, pinned, asks] = [of('failed'), of('pinned'), groupFaults(came.newAsks).length]
  const pinnedOn = pinned.length === 1 ? publishWords.pinnedOn : publishWords.pinnedOnMany
  return [
    ...saysKeptBack(came.portals, lang),
    ...(failed.length > 0 ? [sayIn(publishWords.failedOn, lang, { names: sayWhere(failed, lang) })] : []),
    ...saysPublished(came, lang),
    ...(pinned.length > 0 ? [sayIn(pinnedOn, lang, { names: sayWhere(pinned, lang) })] : []),
    ...(asks > 0 ? [sayAsks(asks, lang)] : []),
  ]
}

/** «3 sider haldne att på Lindås og Vaksdal. Innbyggjarane ser framleis det som stod der før.» Nothing when no page is. */
function saysKeptBack(portals: readonly Pick<PortalView, 'name' | 'keptBack'>[], lang: Lang): string[] {
  const kept = portals.filter((p) => p.keptBack > 0)
  const values = { pages: sayKeptBack(sumOf(kept, 'keptBack'), lang), names: sayWhere(kept, lang, MAX_NAMES) }
  return kept.length === 0 ? [] : [sayIn(publishWords.keptBackOn, lang, values), sayIn(publishWords.stillBefore, lang)]
}

/** «Publisert på 4 portalar, 9 sider endra.» Nothing changed is only worth saying when nothing else is. */
function saysPublished(came: Came, lang: Lang): string[] {
  const changed = came.portals.filter((p) => p.pages > 0)
  const isTrouble = toneOf(came) === 'warning'
  const values = { portals: sayPortals(changed.length, lang), pages: sayChanged(sumOf(changed, 'pages'), lang) }
  if (changed.length > 0) return [sayIn(isTrouble ? publishWords.elsePublished : publishWords.published, lang, values)]
  const isAllHeld = came.portals.length > 0 && came.portals.every((p) => p.state === 'pinned')
  return isTrouble ? [] : [sayIn(isAllHeld ? publishWords.notShown : publishWords.nothingChanged, lang)]
}

/** How publishing stands, for the first screen; empty when nothing is worth telling. `isTold`: a publish was noticed, and what came of it is told. */
export function sayStanding(
  { now, portals }: PublishingNow,
  view: PublishingView,
  isTold: boolean,
  lang: Lang,
): string {
  const { progress, wentBack } = view
  if (progress.state !== 'idle')
    return sayIn(publishWords[progress.state], lang, { when: showInstant(progress.since, now, lang) })
  if (wentBack.length > 0) return sayIn(publishWords.showsEarlier, lang, { names: sayWhere(wentBack, lang) })
  if (isTold) return sayOutcome(view, lang).join(' ')
  const isAllLive = portals.length > 0 && portals.every((p) => p.state === 'live')
  const standing = portals.map(({ name, pages }) => ({ name, keptBack: pages.keptBack }))
  return saysKeptBack(standing, lang).join(' ') || (isAllLive ? sayIn(publishWords.allPublished, lang) : '')
}

/** «Viser utgåva frå kl. 22.59, halden att sidan kl. 23.05, av Kari.» As far as it is known: when the content that is shown was read, and since when and by whom it is held. */
export function sayHeld(
  { shownAt, since, by }: { shownAt?: IsoInstant | undefined; since?: IsoInstant | undefined; by?: string | undefined },
  now: IsoInstant,
  lang: Lang,
): string {
  const when = (says: Says, at: IsoInstant) => sayIn(says, lang, { when: showMoment(at, now, lang) })
  const sentence = [
    ...(shownAt ? [when(publishWords.shows, shownAt)] : []),
    since ? when(publishWords.heldSince, since) : sayIn(publishWords.held, lang),
    ...(by ? [sayIn(publishWords.byWhom, lang, { who: by })] : []),
  ].join(', ')
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
