import { fromMillis, osloDate } from '@innbyggarportal/shared-content/contract'
import type { Endpoint } from 'payload'
import { langOf, message } from '../messages/messages.ts'
import { readReport } from './read-report.ts'

/** `GET /api/accessibility-reports/of/SLUG[?release=]`: the report of a portal as JSON, with what people found by hand; 404 when the release asked for has none. */
export const reportEndpoint: Endpoint = {
  path: '/of/:slug',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ errors: [{ message: req.t('error:unauthorized') }] }, { status: 401 })
    const release = req.searchParams.get('release') ?? undefined
    const found = await readReport(req.payload, req.user, {
      slug: String(req.routeParams?.['slug']),
      release,
      today: osloDate(fromMillis(Date.now())),
    })
    if (!found) return Response.json({ errors: [{ message: req.t('error:notFound') }] }, { status: 404 })
    if (release !== undefined && !found.report)
      return Response.json(
        { errors: [{ message: message(langOf(req), 'reportNoneOf', { release }) }] },
        { status: 404 },
      )
    return Response.json(found)
  },
}
