import type { OverrideStanding } from '@innbyggarportal/shared-content/override'
import type { Endpoint, Payload, TypedUser } from 'payload'
import { readStanding, readStandingOfNew } from '../../override/read-standing.ts'

type Read = (payload: Payload, user: TypedUser, id: string) => Promise<OverrideStanding | null>

const standing = (path: string, read: Read): Endpoint => ({
  path,
  method: 'get',
  handler: async ({ payload, routeParams, t, user }) => {
    if (!user) return Response.json({ errors: [{ message: t('error:unauthorized') }] }, { status: 401 })
    const found = await read(payload, user, String(routeParams?.['id']))
    if (!found) return Response.json({ errors: [{ message: t('error:notFound') }] }, { status: 404 })
    return Response.json(found, { headers: { 'cache-control': 'no-store' } })
  },
})

/**
 * `GET /api/overrides/ID/slots`: how every slot of an override stands, from one reading. `GET /api/overrides/slots-of/SERVICE`:
 * the same for an override that is still to be made. For whoever may read the override, and its service.
 */
export const slotsEndpoints: Endpoint[] = [
  standing('/:id/slots', readStanding),
  standing('/slots-of/:id', readStandingOfNew),
]
