'use client'
import { slotDef, slotName, type Lang } from '@innbyggarportal/shared-content/contract'
import { sayIn } from '@innbyggarportal/shared-content/words'
import { fieldWords } from '../translations/field-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { sayNames } from '../translations/say-names.ts'
import { useSay } from '../translations/use-say.ts'
import { groupFaults, type PlacedPage } from './publishing-view.ts'

const SHOWN_PATHS = 2

/** Each fault once: what to do, the way to the field, and where it stands. The portals are left out where only one is spoken of. */
export function Faults({ pages, isOfOne = false }: { pages: readonly PlacedPage[]; isOfOne?: boolean }) {
  const { lang, say } = useSay()
  if (pages.length === 0) return null
  return (
    <ul className="ip-faults">
      {groupFaults(pages).map(({ advice, slot, href, portals, paths }) => {
        const where = `${paths.slice(0, SHOWN_PATHS).join(', ')}${paths.length > SHOWN_PATHS ? ' …' : ''}`
        return (
          <li key={`${advice.nn} ${href}`}>
            {advice[lang]} {href && <a href={href}>{say(publishWords.toField) + quoteField(slot, lang)}</a>}{' '}
            <span className="ip-quiet">{isOfOne ? where : `${sayNames(portals, lang)}: ${where}`}</span>
          </li>
        )
      })}
    </ul>
  )
}

function quoteField(slot: string | undefined, lang: Lang): string {
  const known = slotName.safeParse(slot)
  return known.success ? ` «${slotDef(known.data).question?.[lang] ?? sayIn(fieldWords.summary, lang)}»` : ''
}
