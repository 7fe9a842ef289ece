import { slotName } from '@innbyggarportal/shared-content/contract'
import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { langOf, message } from '../../messages/messages.ts'
import { idOf } from '../../document/id-of.ts'
import { overrideKind } from '../../door/kinds/override.ts'
import { recordWrite, standingOf } from '../../history/record-write.ts'
import { modeOf } from '../../slots/stored-slot.ts'
import { basesAsSeen, seenTexts } from './base-as-seen.ts'
import { writeBase } from './write-base.ts'

/**
 * `POST /api/overrides/:id/keep` with `{slot, seen}`: «Behald vår». Somebody has looked at the new shared text and keeps the
 * kommune's own (`seen`: the digests of the texts she was shown, as `GET /api/overrides/ID/slots` gives them); nothing on the page changes, so a kommune's editors may decide it too.
 * It is about what is published: a draft that is being written is left alone, and publishes nothing. The history tells who
 * kept it, and what she had seen.
 */
export const keepOwnText: Endpoint = {
  path: '/:id/keep',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const body = z.object({ slot: slotName, seen: seenTexts.optional() }).safeParse(req.data)
    const asked = String((req.data as { slot?: unknown } | undefined)?.slot ?? '')
    if (!body.success)
      return Response.json(
        { errors: [{ message: message(langOf(req), 'unknownSlot', { slot: asked }) }] },
        { status: 400 },
      )
    const { slot, seen } = body.data
    const id = String(req.routeParams?.['id'])
    const permitted = await req.payload.find({
      collection: 'overrides',
      where: { id: { equals: id } },
      limit: 1,
      depth: 0,
      draft: false,
      overrideAccess: false,
      user: req.user,
    })
    const override = permitted.docs[0]
    if (!req.user || !override)
      return Response.json({ errors: [{ message: req.t('error:notFound') }] }, { status: 404 })
    if (modeOf({ ...override }, slot) !== 'inherit') {
      const bases = await basesAsSeen(
        req,
        idOf(override.service) ?? '',
        [slot],
        seen === undefined ? {} : { [slot]: seen },
      )
      // One statement, which may have been carried out though the answer was lost.
      req.context['mayBeSaved'] = true
      const before = await standingOf(req, overrideKind, id)
      await writeBase(req.payload, override, slot, bases[slot] ?? null)
      await recordWrite(req, overrideKind, override, { before, after: await standingOf(req, overrideKind, id) })
    }
    return Response.json({ doc: await req.payload.findByID({ collection: 'overrides', id, depth: 0 }) })
  },
}
