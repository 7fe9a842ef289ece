import type { Lang } from '@innbyggarportal/shared-content/contract'
import { publishWords } from '../translations/publish-words.ts'
import { sayNames } from '../translations/say-names.ts'
import { saying, type Says } from '../translations/says.ts'
import { groupFaults } from './group-faults.ts'
import type { PortalOutcome, PublishOutcome } from './publish-outcome.ts'
import { sayChanged, sayKeptBack } from './say-pages.ts'

/** Whether all went well, something must be looked at, or citizens do not see what was written. */
export function toneOf({ portals, newAsks }: Pick<PublishOutcome, 'portals' | 'newAsks'>): 'good' | 'ask' | 'warning' {
  if (portals.some((p) => p.keptBack > 0 || p.state === 'failed')) return 'warning'
  return newAsks.length > 0 ? 'ask' : 'good'
}

/** What came of a publish, the most important first: what citizens do not see, what they do, what must be looked at. */
export function sayOutcome({ portals, newAsks }: Pick<PublishOutcome, 'portals' | 'newAsks'>, lang: Lang): string[] {
  const namesOf = (state: PortalOutcome['state']) => portals.filter((p) => p.state === state).map((p) => p.name)
  const [failed, pinned] = [namesOf('failed'), namesOf('pinned')]
  const say = (says: Says, names: string[]) => saying(says, lang, { names: sayNames(names, lang) })
  const asks = groupFaults(newAsks).length
  return [
    ...saysKeptBack(portals, lang),
    ...(failed.length > 0 ? [say(publishWords.failedOn, failed)] : []),
    ...saysPublished(portals, lang),
    ...(pinned.length > 0
      ? [say(pinned.length === 1 ? publishWords.pinnedOn : publishWords.pinnedOnMany, pinned)]
      : []),
    ...(asks > 0 ? [saying(asks === 1 ? publishWords.newAsk : publishWords.newAsks, lang, { count: asks })] : []),
  ]
}

/** «3 sider haldne att på Lindås og Vaksdal. Innbyggjarane ser framleis det som stod der før.» Nothing when no page is. */
export function saysKeptBack(portals: readonly Pick<PortalOutcome, 'name' | 'keptBack'>[], lang: Lang): string[] {
  const kept = portals.filter((p) => p.keptBack > 0)
  if (kept.length === 0) return []
  const pages = sayKeptBack(
    kept.reduce((sum, p) => sum + p.keptBack, 0),
    lang,
  )
  return [
    saying(publishWords.keptBackOn, lang, {
      pages,
      names: saysWhere(
        kept.map((p) => p.name),
        lang,
      ),
    }),
    saying(publishWords.stillBefore, lang),
  ]
}

/** «Publisert på 4 portalar, 9 sider endra.» Nothing changed is only worth saying when nothing else is. */
function saysPublished(portals: readonly PortalOutcome[], lang: Lang): string[] {
  const changed = portals.filter((p) => p.pages > 0)
  const isTrouble = portals.some((p) => p.keptBack > 0 || p.state === 'failed')
  if (changed.length > 0) {
    const words = isTrouble ? publishWords.elsePublished : publishWords.published
    return [
      saying(words, lang, {
        portals: sayPortals(changed.length, lang),
        pages: sayChanged(
          changed.reduce((sum, p) => sum + p.pages, 0),
          lang,
        ),
      }),
    ]
  }
  if (isTrouble) return []
  const isAllHeld = portals.length > 0 && portals.every((p) => p.state === 'pinned')
  return [saying(isAllHeld ? publishWords.notShown : publishWords.nothingChanged, lang)]
}

const MANY_NAMES = 4
const saysWhere = (names: string[], lang: Lang) =>
  names.length > MANY_NAMES ? sayPortals(names.length, lang) : sayNames(names, lang)

/** «1 portal», «12 portalar». */
export function sayPortals(count: number, lang: Lang): string {
  return count === 1 ? saying(publishWords.onePortal, lang) : saying(publishWords.portalCount, lang, { count })
}
