import type { IsoInstant, Lang } from '@innbyggarportal/shared-content/contract'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { publishWords } from '../translations/publish-words.ts'
import { sayNames } from '../translations/say-names.ts'
import { saying } from '../translations/says.ts'
import { showMoment } from '../views/show-instant.ts'

/** What is known of a portal that is held back: when the content it shows was read, and since when and by whom it is held. */
export interface Held {
  shownAt?: IsoInstant | undefined
  since?: IsoInstant | undefined
  by?: string | undefined
}

/** «Viser utgåva frå kl. 22.59, halden att sidan kl. 23.05, av Kari.» */
export function sayHeld({ shownAt, since, by }: Held, now: IsoInstant, lang: Lang): string {
  const sentence = [
    ...(shownAt ? [saying(publishWords.shows, lang, { when: showMoment(shownAt, now, lang) })] : []),
    since
      ? saying(publishWords.heldSince, lang, { when: showMoment(since, now, lang) })
      : saying(publishWords.held, lang),
    ...(by ? [saying(publishWords.byWhom, lang, { who: by })] : []),
  ].join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** What came of somebody going back at `since` or later: that is no publish where nothing changed. Undefined when nobody did. */
export function sayWentBack({ portals }: PublishingNow, since: IsoInstant, lang: Lang): string | undefined {
  const names = portals
    .filter((p) => p.state === 'pinned' && p.pinnedAt !== undefined && p.pinnedAt >= since)
    .map((p) => p.name)
  return names.length === 0 ? undefined : saying(publishWords.showsEarlier, lang, { names: sayNames(names, lang) })
}
