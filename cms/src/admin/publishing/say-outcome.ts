import type { Lang } from '@innbyggarportal/shared-content/contract'
import { publishWords } from '../translations/publish-words.ts'
import { saying } from '../translations/says.ts'

/** «Publisert på 4 portalar, 9 sider endra.» */
export function sayOutcome({ portals, pages }: { portals: number; pages: number }, lang: Lang): string {
  if (pages === 0) return saying(publishWords.nothingChanged, lang)
  return saying(publishWords.published, lang, {
    portals: portals === 1 ? saying(publishWords.onePortal, lang) : saying(publishWords.portalCount, lang, { count: portals }),
    pages: pages === 1 ? saying(publishWords.onePage, lang) : saying(publishWords.pageCount, lang, { count: pages }),
  })
}
