import { losSlug, type LosRow } from '@innbyggarportal/shared-content/los'
import { chooseLanguage, type Said } from '@innbyggarportal/shared-content/resolve'
import { pathTo, type ViewContext } from '../view-context.ts'

/** The name of a theme or life event in the page's language, or the nearest there is. */
export function losLabel(c: ViewContext, row: LosRow): Said {
  const { nn, nb, en } = row
  const chosen = chooseLanguage({ nn, nb, ...(en !== undefined && { en }) }, c.resolution.order)
  return chosen ? { text: chosen.value, lang: chosen.lang } : { text: nn, lang: 'nn' }
}

/** The address of a theme or life event in the page's language. */
export const losPath = (c: ViewContext, kind: 'theme' | 'lifeEvent', row: LosRow): string =>
  pathTo(c, kind, losSlug(row, c.kommune.languages[0]!))
