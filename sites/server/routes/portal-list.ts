import { fill } from '@innbyggarportal/shared-content/words'
import { escapeHtml } from '../../src/view/search-results-html.ts'
import type { Manifest } from '../../publisher/store/manifest.ts'
import { CACHE, HTML } from '../answer/answer.ts'
import { sayServer } from '../answer/server-words.ts'
import type { LivePortals } from '../live/live-portals.ts'
import type { Handler } from './route.ts'

/** The page at an address that is no portal's: the portals there are, by name. */
export function portalList(live: Pick<LivePortals, 'all'>, template: string, status: 200 | 404): Handler<null> {
  return async () => {
    const bytes = Buffer.from(portalListHtml(await live.all(), template))
    return { status, type: HTML, cache: CACHE.page, body: { bytes } }
  }
}

function portalListHtml(portals: readonly Manifest['portal'][], template: string): string {
  const links = portals
    .map(
      (p) =>
        `<li><a href="${escapeHtml(p.domain ? `https://${p.domain}/` : `${fill(template, { slug: p.slug })}/`)}">${escapeHtml(p.name)} kommune</a></li>`,
    )
    .join('\n')
  return `<!DOCTYPE html>
<html lang="nn">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${sayServer('portals')}</title></head>
<body>
<main>
<h1>${sayServer('portals')}</h1>
${portals.length > 0 ? `<ul>\n${links}\n</ul>` : `<p>${sayServer('noPortals')}</p>`}
</main>
</body>
</html>
`
}
