'use client'
import { slotDef, slotName, type Lang } from '@innbyggarportal/shared-content/contract'
import { fieldWords } from '../translations/field-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { sayNames } from '../translations/say-names.ts'
import { saying } from '../translations/says.ts'
import { useSay } from '../translations/use-say.ts'
import type { Fault } from './group-faults.ts'

const SHOWN_PATHS = 2

/** A fault: what to do, the way to the field, and where it stands. The portals are left out where only one is spoken of. */
export function FaultLine({
  fault: { advice, slot, href, portals, paths },
  hasPortals = true,
}: {
  fault: Fault
  hasPortals?: boolean
}) {
  const { lang, say } = useSay()
  const field = fieldName(slot, lang)
  const pages = `${paths.slice(0, SHOWN_PATHS).join(', ')}${paths.length > SHOWN_PATHS ? ' …' : ''}`
  return (
    <li>
      {advice[lang]}{' '}
      {href && (
        <a href={href}>
          {say(publishWords.toField)}
          {field && ` «${field}»`}
        </a>
      )}{' '}
      <span className="ip-quiet">{hasPortals ? `${sayNames(portals, lang)}: ${pages}` : pages}</span>
    </li>
  )
}

function fieldName(slot: string | undefined, lang: Lang): string | undefined {
  const known = slotName.safeParse(slot)
  return known.success ? (slotDef(known.data).question?.[lang] ?? saying(fieldWords.summary, lang)) : undefined
}
