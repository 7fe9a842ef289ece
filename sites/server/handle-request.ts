import type { IncomingMessage, ServerResponse } from 'node:http'
import { asTyped, SEARCH_BOUNDS } from '../search/index.ts'
import { CACHE, sendAnswer, sendMoved } from './answer.ts'
import { askedFor } from './asked-for.ts'
import type { LivePortal } from './live-portal.ts'
import type { LivePortals } from './live-portals.ts'
import type { LivePage } from './live-section.ts'
import { openPages } from './open-pages.ts'
import { openSearches } from './open-searches.ts'
import { isPortalAddress, kommuneForHost } from './portal-for-host.ts'
import { portalListHtml } from './portal-list.ts'
import { compress } from './response-body.ts'
import type { Say } from './say-once.ts'
import { takesEncoding } from './takes-encoding.ts'

const HTML = 'text/html; charset=utf-8'
const MAX_URL = 4096

/** The portals' request handler: finds the portal by host name and serves its current release. Never throws to the server. */
export function requestHandler(live: LivePortals, portalsUrl: string, say: Say) {
  const pages = openPages(live.store, say)
  const searches = openSearches(live.store, say)

  return async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return sendText(request, response, 405, 'Berre GET og HEAD.')
    }
    const asked = askedFor(request)
    if (!asked) return sendText(request, response, 400, 'Det går ikkje fram kva adresse dette gjeld.')
    const { host, target } = asked
    const kommune =
      kommuneForHost(host, live.lately(), portalsUrl) ?? kommuneForHost(host, await live.all(), portalsUrl)
    const found = kommune === undefined ? null : live.look(kommune)
    const portal = found instanceof Promise ? await found : found
    // An address that is a page's own needs no parsing.
    const direct = portal?.page(target)
    if (portal && direct) return servePage(request, response, portal, target, direct)
    const url = URL.parse(`http://portal${target}`)
    if (!url || target.length > MAX_URL) return sendText(request, response, 414, 'Adressa er for lang eller ugyldig.')
    if (kommune === undefined) return sendList(request, response, url.pathname, host)
    if (!portal) return sendText(request, response, 503, 'Portalen kan ikkje visast no. Prøv igjen om litt.')
    return servePortal(request, response, portal, url)
  }

  async function servePortal(
    request: IncomingMessage,
    response: ServerResponse,
    portal: LivePortal,
    url: URL,
  ): Promise<void> {
    const path = url.pathname
    const page = portal.page(path)
    const query = page?.kind === 'search' ? asTyped(url.searchParams.get('q'), SEARCH_BOUNDS) : undefined
    if (page && query) {
      const found = await searches.resultsPage(portal, page.lang, query, await pages.html(portal, path, page))
      if (found !== undefined) {
        const encoding = takesEncoding(acceptsOf(request), 'gzip') ? ('gzip' as const) : undefined
        return sendAnswer(request, response, {
          status: 200,
          type: HTML,
          cache: 'no-store',
          body: compress(Buffer.from(found), encoding),
        })
      }
    }
    if (page) return servePage(request, response, portal, path, page)
    const asset = portal.assets[path] ?? (await live.olderAsset(portal, path))
    if (asset)
      return sendAnswer(request, response, {
        status: 200,
        type: asset.type,
        cache: CACHE.asset,
        etag: asset.object,
        body: await pages.bodyOf(asset.object, asset.type, acceptsOf(request)),
      })
    if (portal.page(`${path}/`)) return sendMoved(response, `${path}/${url.search}`)
    const { languages } = portal.portal
    const missing = portal.notFound(languages.find((l) => path.startsWith(`/${l}/`)) ?? languages[0])
    return missing
      ? servePage(request, response, portal, missing.path, missing)
      : sendText(request, response, 404, 'Sida finst ikkje.')
  }

  async function servePage(
    request: IncomingMessage,
    response: ServerResponse,
    portal: LivePortal,
    path: string,
    newest: LivePage,
  ): Promise<void> {
    const opened = pages.open(portal, path, newest, HTML, acceptsOf(request))
    const { page, body } = opened instanceof Promise ? await opened : opened
    sendAnswer(request, response, {
      status: page.kind === 'notFound' ? 404 : 200,
      type: HTML,
      cache: CACHE.page,
      etag: page.object,
      body,
    })
  }

  async function sendList(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    host: string | undefined,
  ): Promise<void> {
    const status = path === '/' && !isPortalAddress(host, portalsUrl) ? 200 : 404
    const body = compress(Buffer.from(portalListHtml(await live.all(), portalsUrl)), undefined)
    sendAnswer(request, response, { status, type: HTML, cache: CACHE.page, body })
  }
}

function acceptsOf(request: IncomingMessage): string {
  return String(request.headers['accept-encoding'] ?? '')
}

function sendText(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  sendAnswer(request, response, {
    status,
    type: 'text/plain; charset=utf-8',
    cache: 'no-store',
    body: { bytes: Buffer.from(text) },
  })
}
