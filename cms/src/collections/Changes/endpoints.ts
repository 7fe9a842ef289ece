import { changeKind, isoDate, lang, key } from '@innbyggarportal/shared-content/contract'
import { REVIEW_STEPS } from '@innbyggarportal/shared-content/changes'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { Kind } from '../../door/kinds/kind.ts'
import { propose } from '../../editing/propose.ts'
import { takeStep } from '../../editing/take-step.ts'
import { undoChange } from '../../editing/undo-change.ts'
import { mergeChange } from '../../history/merge-change.ts'
import { standingChanges } from '../../history/standing-changes.ts'
import { refuseWhole } from '../../messages/refuse.ts'
import { bundleEndpoints } from './bundle-endpoints.ts'
import { inOneGo, read } from './in-one-go.ts'

const proposal = z.strictObject({
  collection: z.string(),
  document: z.string(),
  field: z.string(),
  lang: lang.optional(),
  content: z.unknown().optional(),
  kind: changeKind.default('functional'),
  why: z.string().optional(),
  from: isoDate.optional(),
  bundle: key.optional(),
})
const words = z.strictObject({ comment: z.string().trim().min(1).max(1000).optional(), from: isoDate.optional() })

/**
 * `POST /api/changes` writes a draft of one change: `{collection, document, field, lang?, content?, kind?, why?, from?, bundle?}`.
 * `POST /api/changes/ID/STEP` takes a step with one: submit, callBack, approve, sendBack (`{comment}`), publish, drop;
 * approve and publish may name a day (`{from}`). `POST /api/changes/ID/undo` publishes a new change that puts back what
 * stood before a published one, `POST /api/changes/ID/merge` takes what was written beneath a planned one into it. All answer with the change as it is then.
 * `GET /api/changes/standing/DOCUMENT` gives `{changes}`: of each that is not published, the steps the reader may take, and
 * whether its ground has moved, and can be merged.
 */
export const changeEndpoints = (kinds: readonly Kind[]): Omit<Endpoint, 'root'>[] => [
  {
    path: '/',
    method: 'post',
    handler: (req) =>
      inOneGo(
        req,
        async () => {
          const { collection, ...asked } = await read(req, proposal)
          const kind = kinds.find((k) => k.collection === collection)
          if (kind === undefined) throw refuseWhole(req, 404, 'noDocument')
          return propose(req, kind, asked)
        },
        201,
      ),
  },
  {
    path: '/standing/:document',
    method: 'get',
    handler: async (req) => {
      if (!req.user) throw refuseWhole(req, 404, 'noDocument')
      const changes = await standingChanges(req, kinds, String(req.routeParams?.['document']))
      return Response.json({ changes }, { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/:id/undo',
    method: 'post',
    handler: (req) => inOneGo(req, () => undoChange(req, kinds, String(req.routeParams?.['id']))),
  },
  {
    path: '/:id/merge',
    method: 'post',
    handler: (req) => inOneGo(req, () => mergeChange(req, kinds, String(req.routeParams?.['id']))),
  },
  ...bundleEndpoints(kinds),
  ...REVIEW_STEPS.map((step): Omit<Endpoint, 'root'> => ({
    path: `/:id/${step}`,
    method: 'post',
    handler: (req) =>
      inOneGo(req, async () => takeStep(req, kinds, String(req.routeParams?.['id']), step, await read(req, words))),
  })),
]
