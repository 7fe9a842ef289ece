import { REVIEW_STEPS } from '@innbyggarportal/shared-content/changes'
import { isoDate, key } from '@innbyggarportal/shared-content/contract'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Kind } from '../../door/kinds/kind.ts'
import { MOST } from '../../editing/bundles/bundle.ts'
import { moveInBundle } from '../../editing/bundles/join-bundle.ts'
import { stepBundle } from '../../editing/bundles/step-bundle.ts'
import { undoBundle } from '../../editing/bundles/undo-bundle.ts'
import { refuseWhole } from '../../messages/refuse.ts'
import { inOneGo, read } from './in-one-go.ts'

/** Whose bundle: the database id of a kommune, or null for the region. Needed where several have one of that name. */
const whose = { kommune: z.string().min(1).max(60).nullable().optional() }
const words = z.strictObject({
  ...whose,
  comment: z.string().trim().min(1).max(1000).optional(),
  from: isoDate.optional(),
})
const those = z.strictObject({ changes: z.array(z.string().min(1).max(60)).min(1).max(MOST) })

/**
 * `POST /api/changes/bundles/KEY/STEP` takes a step with all of a bundle or with nothing of it: submit, callBack, approve,
 * sendBack, publish, drop, undo; `{kommune?, comment?, from?}`. `POST /api/changes/bundles/KEY/put` and `…/takeOut` move
 * `{changes: [ids]}` into it and out of it. All answer with `{doc: {changes}}`; what stands in the way is named in the
 * answer, and listed in `errors[0].data.errors`. Its members are read with `GET /api/changes?where[bundle][equals]=KEY`.
 */
export const bundleEndpoints = (kinds: readonly Kind[]): Omit<Endpoint, 'root'>[] => {
  const at = (name: string, work: (req: PayloadRequest, bundle: string) => Promise<object[]>) => ({
    path: `/bundles/:bundle/${name}`,
    method: 'post' as const,
    handler: (req: PayloadRequest) =>
      inOneGo(req, async () => {
        const bundle = String(req.routeParams?.['bundle'])
        if (!key.safeParse(bundle).success) throw refuseWhole(req, 404, 'noBundle', { bundle })
        return { changes: await work(req, bundle) }
      }),
  })
  return [
    ...REVIEW_STEPS.map((step) =>
      at(step, async (req, bundle) => stepBundle(req, kinds, bundle, step, await read(req, words))),
    ),
    at('undo', async (req, bundle) => undoBundle(req, kinds, bundle, (await read(req, z.strictObject(whose))).kommune)),
    at('put', async (req, bundle) =>
      moveInBundle(req, kinds, bundle, { ids: (await read(req, those)).changes, isIn: true }),
    ),
    at('takeOut', async (req, bundle) =>
      moveInBundle(req, kinds, bundle, { ids: (await read(req, those)).changes, isIn: false }),
    ),
  ]
}
