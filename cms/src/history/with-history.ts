import type { Standing } from '@innbyggarportal/shared-content/changes'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { isDraftWrite } from '../access/index.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { holdToReview } from './hold-to-review.ts'
import { recordWrite, standingOf } from './record-write.ts'

/**
 * Has every write of a kind of content recorded, field by field: by hand, over REST and by an import. What counts is what is
 * published; a draft is not. The rows follow the document: where it was written and they were not, the next write finds
 * what no row tells of, and records that first. An import that brings the history of a record along (`bringsHistory` in
 * the context) writes it afterwards.
 */
export function withHistory(collection: CollectionConfig, kind: Kind): CollectionConfig {
  const { hooks = {} } = collection
  const name = (id: unknown) => `standing:${kind.kind}/${String(id)}`
  const remember = async (req: PayloadRequest, id: string) => {
    req.context[name(id)] = await standingOf(req, kind, id)
  }
  const record = async (req: PayloadRequest, doc: { id: string }, after: Standing, isNew = false) => {
    if (req.context['bringsHistory'] === true) return
    await recordWrite(req, kind, doc, {
      before: req.context[name(doc.id)] as Standing,
      after,
      isNew,
      hold: (rows, published) => holdToReview(req, kind, doc, rows, published),
    })
  }
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ originalDoc, req }) => {
          if (originalDoc?.id !== undefined && !isDraftWrite(req.context)) await remember(req, String(originalDoc.id))
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, operation, req }) => {
          if (isDraftWrite(req.context)) return
          await record(req, doc, await standingOf(req, kind, String(doc.id)), operation === 'create')
        },
      ],
      beforeDelete: [...(hooks.beforeDelete ?? []), ({ id, req }) => remember(req, String(id))],
      afterDelete: [...(hooks.afterDelete ?? []), ({ doc, req }) => record(req, doc, undefined)],
    },
  }
}
