'use client'
import { slotDef, slotName } from '@innbyggarportal/shared-content/contract'
import type { PortalNow } from '../../publishing/publishing-now.ts'
import { fieldWords } from '../translations/field-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'

/** A page the gate keeps back: which, why, and the way to the field. */
export function PageKeptBack({ page: { path, advice, slot, href }, portal }: { page: PortalNow['keptBack'][number]; portal?: string }) {
  const { lang, say } = useSay()
  const known = slotName.safeParse(slot)
  const field = known.success ? (slotDef(known.data).question?.[lang] ?? say(fieldWords.summary)) : undefined
  return (
    <li>
      <strong>{portal ? say(publishWords.keptBackOn, { portal, path }) : say(publishWords.keptBackPage, { path })}</strong> {advice[lang === 'nb' ? 'nb' : 'nn']}{' '}
      {href && <a href={href}>{say(publishWords.toField)}{field ? ` «${field}»` : ''}</a>}
    </li>
  )
}
