import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendAnswer, textAnswer } from './answer/answer.ts'
import { Ask } from './request/ask.ts'
import { askedFor } from './request/asked-for.ts'
import { firstAnswer } from './first-answer.ts'
import type { LivePortals } from './live/live-portals.ts'
import { langOfTarget, sayServer } from './answer/server-words.ts'
import { notAllowed } from './answer/not-allowed.ts'
import { homeElsewhere, kindOfHost, kommuneForHost } from './request/portal-for-host.ts'
import { openRoutes } from './routes.ts'
import type { Say } from './say-once.ts'

const MAX_TARGET = 4096

/** The portals' request handler: finds the portal by host name, and in the table who answers. Never throws to the server. */
export function requestHandler(live: LivePortals, portalsUrl: string, say: Say) {
  const routes = openRoutes(live, portalsUrl, say)
  const rows = [...routes.portal, ...routes.vacant, ...routes.list, ...routes.other]
  const methods = new Set<string | undefined>(rows.map((r) => r.method))

  return async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const asked = askedFor(request)
    if (!methods.has(method)) return sendAnswer(request, response, notAllowed(rows, asked?.target))
    if (!asked) return sendAnswer(request, response, textAnswer(400, sayServer('addressUnclear')))
    const { host, target } = asked
    const kommune =
      kommuneForHost(host, live.lately(), portalsUrl) ?? kommuneForHost(host, await live.all(), portalsUrl)
    const found = kommune === undefined ? null : live.look(kommune)
    const portal = found instanceof Promise ? await found : found
    if (target.length > MAX_TARGET)
      return sendAnswer(request, response, textAnswer(414, sayServer('addressLong', langOfTarget(target))))
    if (kommune !== undefined && !portal)
      return sendAnswer(request, response, textAnswer(503, sayServer('portalAway', langOfTarget(target))))
    const { domain, formerSlugs } = portal?.portal ?? {}
    const isHome = portal !== null && domain === undefined && formerSlugs === undefined
    const home = isHome ? undefined : homeElsewhere(host, live.lately(), portalsUrl)
    if (home !== undefined) return sendAnswer(request, response, { location: `${home}${target}` })
    const made = portal
      ? firstAnswer(routes.portal, method, new Ask(request, target, portal))
      : firstAnswer(routes[kindOfHost(host, portalsUrl)], method, new Ask(request, target, null))
    const answer = made instanceof Promise ? await made : made
    sendAnswer(request, response, answer ?? notAllowed(rows, target))
  }
}
