import type { IncomingMessage, ServerResponse } from 'node:http'
import { searchPageHtml } from '../src/view/search-results-html.ts'
import { CACHE, sendAnswer, sendMoved } from './answer.ts'
import type { LivePortal, LivePortals } from './live-portals.ts'
import { openSearch } from './open-search.ts'
import { isPortalAddress, portalForHost } from './portal-for-host.ts'
import { portalListHtml } from './portal-list.ts'
import { compress, openBodies } from './response-body.ts'
import { takesEncoding } from './takes-encoding.ts'

const HTML = 'text/html; charset=utf-8'
const MAX_URL = 4096
/** How many search indexes are kept open. */
const MAX_INDEXES = 200

/** The portals' request handler: finds the portal by host name and serves its current release. Never throws to the server. */
export function requestHandler(live: LivePortals, portalsUrl: string) {
  const bodyOf = openBodies(live.store.readObject)
  const searches = new Map<string, ReturnType<typeof openSearch>>()

  return async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return sendText(request, response, 405, 'Berre GET og HEAD.')
    }
    const url = URL.parse(request.url ?? '/', 'http://portal')
    if (!url || (request.url ?? '').length > MAX_URL) return sendText(request, response, 414, 'Adressa er for lang eller ugyldig.')
    const portals = await live.all()
    const portal = portalForHost(request.headers.host, portals, portalsUrl)
    if (!portal) return sendList(request, response, portals, url.pathname)
    return servePortal(request, response, portal, url)
  }

  async function servePortal(request: IncomingMessage, response: ServerResponse, portal: LivePortal, url: URL): Promise<void> {
    const accepts = String(request.headers['accept-encoding'] ?? '')
    const { pages, assets, search, portal: { languages } } = portal.manifest
    const path = url.pathname
    const page = pages[path]
    const query = url.searchParams.get('q')?.trim()
    if (page?.kind === 'search' && query && search[page.lang]) {
      const html = Buffer.from(await live.store.readObject(page.object)).toString('utf8')
      const hits = (await searchIn(search[page.lang]!.object))(query)
      const found = searchPageHtml(html, hits.map((h) => ({ title: h.title, path: h.path, summary: h.summary })), query, page.lang)
      return sendAnswer(request, response, { status: 200, type: HTML, cache: 'no-store', body: compress(Buffer.from(found), takesEncoding(accepts, 'gzip') ? 'gzip' : undefined) })
    }
    if (page) return sendAnswer(request, response, { status: page.kind === 'notFound' ? 404 : 200, type: HTML, cache: CACHE.page, etag: page.object, body: await bodyOf(page.object, HTML, accepts) })
    const asset = assets[path] ?? (await live.olderAsset(portal, path))
    if (asset) return sendAnswer(request, response, { status: 200, type: asset.type, cache: CACHE.asset, etag: asset.object, body: await bodyOf(asset.object, asset.type, accepts) })
    if (pages[`${path}/`]) return sendMoved(response, `${path}/${url.search}`)
    const lang = languages.find((l) => path.startsWith(`/${l}/`)) ?? languages[0]
    const missing = Object.values(pages).find((p) => p.kind === 'notFound' && p.lang === lang)
    if (!missing) return sendText(request, response, 404, 'Sida finst ikkje.')
    return sendAnswer(request, response, { status: 404, type: HTML, cache: CACHE.page, body: await bodyOf(missing.object, HTML, accepts) })
  }

  async function searchIn(object: string): Promise<ReturnType<typeof openSearch>> {
    const known = searches.get(object)
    if (known) return known
    const opened = openSearch(Buffer.from(await live.store.readObject(object)).toString('utf8'))
    searches.set(object, opened)
    if (searches.size > MAX_INDEXES) searches.delete(searches.keys().next().value!)
    return opened
  }

  function sendList(request: IncomingMessage, response: ServerResponse, portals: LivePortal[], path: string): void {
    const status = path === '/' && !isPortalAddress(request.headers.host, portalsUrl) ? 200 : 404
    const body = compress(Buffer.from(portalListHtml(portals.map((p) => p.manifest.portal), portalsUrl)), undefined)
    sendAnswer(request, response, { status, type: HTML, cache: CACHE.page, body })
  }
}

function sendText(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  sendAnswer(request, response, { status, type: 'text/plain; charset=utf-8', cache: 'no-store', body: { bytes: Buffer.from(text) } })
}
