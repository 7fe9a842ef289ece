import type { Endpoint } from 'payload'
import { readPublishingNow } from './read-publishing-now.ts'

/** `GET /api/publishing`: how publishing stands this moment, for whoever is signed in. */
export const publishingEndpoint: Endpoint = {
  path: '/publishing',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ errors: [{ message: req.t('error:unauthorized') }] }, { status: 401 })
    return Response.json(await readPublishingNow(req.payload, req.user), { headers: { 'cache-control': 'no-store' } })
  },
}
