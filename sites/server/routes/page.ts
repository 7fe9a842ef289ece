import { CACHE, HTML, type Answer } from '../answer/answer.ts'
import type { Ask } from '../request/ask.ts'
import type { LivePage } from '../live/live-section.ts'
import type { OpenedPage, Pages } from '../live/open-pages.ts'
import type { Handler } from './route.ts'

/** A page of the portal. An address that is a page's own needs no parsing. */
export function page(pages: Pages): Handler {
  return (ask) => {
    const direct = ask.portal.page(ask.target)
    if (direct) return answerPage(pages, ask, ask.target, direct)
    const path = ask.url.pathname
    const found = ask.portal.page(path)
    return found && answerPage(pages, ask, path, found)
  }
}

/** One page as an answer; at once when it lies ready. */
export function answerPage(pages: Pages, ask: Ask, path: string, newest: LivePage): Answer | Promise<Answer> {
  const opened = pages.open(ask.portal, path, newest, HTML, ask.accepts)
  return opened instanceof Promise ? opened.then(asAnswer) : asAnswer(opened)
}

function asAnswer({ page: { kind, object }, body }: OpenedPage): Answer {
  return { status: kind === 'notFound' ? 404 : 200, type: HTML, cache: CACHE.page, etag: object, body }
}
