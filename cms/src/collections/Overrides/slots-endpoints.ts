import type { Endpoint } from 'payload'
import { readDrift } from '../../override/read-drift.ts'

/** `GET /api/overrides/:id/drift`: what there is to look at again, slot by slot, with the shared content that was decided against. None for what one may not read. */
export const driftEndpoint: Endpoint = {
  path: '/:id/drift',
  method: 'get',
  handler: async ({ payload, routeParams, t, user }) => {
    if (!user) return Response.json({ errors: [{ message: t('error:unauthorized') }] }, { status: 401 })
    const [found] = await readDrift(payload, user, { id: { equals: String(routeParams?.['id']) } })
    return Response.json({
      slots: Object.fromEntries(
        (found?.slots ?? []).map(({ slot, drift, before }) => [slot, { drift, before: before ?? null }]),
      ),
    })
  },
}
