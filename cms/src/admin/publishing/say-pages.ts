import type { Lang } from '@innbyggarportal/shared-content/contract'
import { publishWords } from '../translations/publish-words.ts'
import { saying } from '../translations/says.ts'

/** «1 side endra», «9 sider endra». */
export function sayChanged(count: number, lang: Lang): string {
  return count === 1 ? saying(publishWords.onePage, lang) : saying(publishWords.pageCount, lang, { count })
}

/** «1 side halden att», «9 sider haldne att». */
export function sayKeptBack(count: number, lang: Lang): string {
  return count === 1 ? saying(publishWords.onePageKept, lang) : saying(publishWords.pagesKept, lang, { count })
}
