import type { Problem } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import { readUnpublished, type StoredChange } from '../changes/stored-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import type { FoundChange } from './find-change.ts'
import { idsOfKeys } from './ids-of-keys.ts'
import { keysOfReferences } from './keys-of-references.ts'
import { layChanges } from './lay-changes.ts'
import { inLayingOrder } from './read-laid.ts'

/** What plans of one document for one day would make wrong with it on that day, after what is planned before; nothing when it can be read. */
export async function unfit(
  req: PayloadRequest,
  { kind, stored }: Pick<FoundChange, 'kind' | 'stored'>,
  plans: readonly StoredChange[],
): Promise<readonly Problem[]> {
  const [first] = plans
  if (first === undefined) return []
  const ids = new Set(plans.map(({ id }) => id))
  const approved = (await readUnpublished(req.payload, first.document, inTransaction(req))).filter(
    ({ id, state, from }) => state === 'approved' && !ids.has(id) && (from ?? '') <= first.from!,
  )
  const lays = inLayingOrder([...approved, ...plans.map((plan) => ({ ...plan, state: 'approved' as const }))])
  const laid = layChanges(kind, stored, lays, await idsOfKeys(req, kind, lays))
  if (kind.hasDrafts && laid['_status'] !== 'published') return []
  return readDocument(kind, laid, await keysOfReferences(req, kind, laid)).problems ?? []
}
