import { isNobodyHere, note, type ResolvedBlock, type ResolvedInline } from '@innbyggarportal/shared-content/resolve'
import type { Lang } from '@innbyggarportal/shared-content/contract'
import { lowerFirst } from '../../text/lower-first.ts'
import { ui } from '../../text/ui-words.ts'
import type { ViewBlock } from '../page-view.ts'
import { pathTo, type ViewContext } from '../view-context.ts'
import { portalLink } from './portal-link.ts'

/**
 * A text made ready for its portal: `service:KEY` becomes the service's address (a service the portal does not have
 * becomes plain text and a finding, one that nobody offers here says so), and tables are named by their number on the page.
 */
export function portalText(c: ViewContext, blocks: readonly ResolvedBlock[], lang: Lang): ViewBlock[] {
  const inlines = (runs: readonly ResolvedInline[]) => runs.flatMap((run) => portalInline(c, run, lang))
  const paragraphOrList = <B extends Extract<ResolvedBlock, { type: 'paragraph' | 'list' }>>(b: B): B =>
    b.type === 'paragraph' ? { ...b, children: inlines(b.children) } : { ...b, items: b.items.map(inlines) }
  return blocks.map((b): ViewBlock => {
    switch (b.type) {
      case 'paragraph':
      case 'list':
        return paragraphOrList(b)
      case 'heading':
        return { ...b, children: inlines(b.children) }
      case 'table':
        return {
          ...b,
          label: ui(c.lang, 'tableNumber', { number: ++c.tables }),
          head: b.head.map(inlines),
          rows: b.rows.map((row) => row.map(inlines)),
        }
      case 'callout':
        return { ...b, children: b.children.map(paragraphOrList) }
    }
  })
}

function portalInline(c: ViewContext, run: ResolvedInline, lang: Lang): ResolvedInline[] {
  if (run.type !== 'link') return [run]
  if (!run.href.startsWith('service:')) {
    const href = portalLink(c, run.href)
    return href === undefined ? run.children : [{ ...run, href }]
  }
  const key = run.href.slice('service:'.length)
  const service = c.reader.serviceName(key)
  if (service) {
    const link = { ...run, href: pathTo(c, 'service', service.slug) }
    const notHere = lowerFirst(ui(lang, 'notHere', { kommune: c.kommune.name }), lang, [c.kommune.name])
    return isNobodyHere(service) ? [link, { type: 'text', text: ` (${notHere})` }] : [link]
  }
  note(c.resolution, 'unknown-service', { key }, key)
  return run.children
}
