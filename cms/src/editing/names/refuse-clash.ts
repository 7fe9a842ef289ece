import type { PayloadRequest } from 'payload'
import type { StoredChange } from '../../changes/stored-changes.ts'
import type { Kind } from '../../door/kinds/kind.ts'
import { refuseWith } from '../../messages/refuse.ts'
import { plannedClash } from './planned-clash.ts'

/** Refuses with 400 a name that is to be in force from a day and is another's then. */
export async function refuseClash(
  req: PayloadRequest,
  kind: Kind,
  { from, ...change }: Pick<StoredChange, 'id' | 'document' | 'field' | 'content' | 'from'>,
): Promise<void> {
  const clash = from && (await plannedClash(req, kind, { ...change, from }))
  if (clash) throw refuseWith({ req, collection: kind.collection }, [clash])
}
