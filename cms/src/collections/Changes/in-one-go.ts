import {
  addDataAndFileToRequest,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import type { z } from 'zod'
import { refuseAsWhole, refuseWhole } from '../../messages/refuse.ts'

/** What was sent, as a schema has it; refused with 400 and the names of what cannot be read. */
export async function read<Asked>(req: PayloadRequest, schema: z.ZodType<Asked>): Promise<Asked> {
  await addDataAndFileToRequest(req)
  const { data, error } = schema.safeParse(req.data ?? {})
  if (error === undefined) return data
  const paths = error.issues.map((issue) => issue.path.join('.') || issue.code)
  throw refuseAsWhole(req, 400, [{ path: '', code: 'badChange', params: { fields: paths.join(', ') } }])
}

/** Does all of it, or nothing, for whoever is signed in. */
export async function inOneGo(req: PayloadRequest, work: () => Promise<object>, status = 200): Promise<Response> {
  if (!req.user) throw refuseWhole(req, 404, 'noChange')
  const isOurs = await initTransaction(req)
  try {
    const doc = await work()
    if (isOurs) await commitTransaction(req)
    return Response.json({ doc }, { status, headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
