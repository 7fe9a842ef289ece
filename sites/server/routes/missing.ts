import { textAnswer } from '../answer/answer.ts'
import { sayServer } from '../answer/server-words.ts'
import type { Pages } from '../live/open-pages.ts'
import type { Handler } from './route.ts'
import { answerPage } from './page.ts'

/** The portal's own page for addresses that lead nowhere, in the language of the address. */
export function missing(pages: Pages): Handler {
  return (ask) => {
    const { languages } = ask.portal.portal
    const lang = languages.find((l) => ask.url.pathname.startsWith(`/${l}/`)) ?? languages[0]
    const found = ask.portal.notFound(lang)
    return found ? answerPage(pages, ask, found.path, found) : textAnswer(404, sayServer('pageUnknown', lang))
  }
}
