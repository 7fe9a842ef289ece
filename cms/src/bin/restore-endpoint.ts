import type { Endpoint } from 'payload'
import type { Kind } from '../door/kinds/kind.ts'
import { restore } from './restore.ts'

/** `POST /api/bin/ID/restore`, for whoever may make such a document. Answers where it is now. */
export const restoreEndpoint = (kinds: readonly Kind[]): Omit<Endpoint, 'root'> => ({
  path: '/:id/restore',
  method: 'post',
  handler: async (req) =>
    Response.json(await restore(req, kinds, String(req.routeParams?.['id'])), {
      headers: { 'cache-control': 'no-store' },
    }),
})
