import { fill } from '@innbyggarportal/shared-content/words'
import { escapeHtml } from '../src/view/search-results-html.ts'
import type { Manifest } from '../publisher/store/manifest.ts'

/** The page at an address that is no portal's: the portals there are, by name. */
export function portalListHtml(portals: readonly Manifest['portal'][], template: string): string {
  const links = portals
    .map(
      (p) =>
        `<li><a href="${escapeHtml(p.domain ? `https://${p.domain}/` : `${fill(template, { slug: p.slug })}/`)}">${escapeHtml(p.name)} kommune</a></li>`,
    )
    .join('\n')
  return `<!DOCTYPE html>
<html lang="nn">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Innbyggarportalane i regionen</title></head>
<body>
<main>
<h1>Innbyggarportalane i regionen</h1>
${portals.length > 0 ? `<ul>\n${links}\n</ul>` : '<p>Ingen portal er publisert enno. Vent litt, og last sida på nytt.</p>'}
</main>
</body>
</html>
`
}
