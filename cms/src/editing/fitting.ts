import { layOver } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import type { StoredChange } from '../changes/stored-changes.ts'
import { storedDocument } from '../database/whole-document.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import { keysOfReferences } from './keys-of-references.ts'

/**
 * Those of the changes in force that their documents can be with. One that would break its record, as something else was
 * written since it was approved, is passed by here as on the portals: no plan may stop the writing of its document.
 */
export async function fitting(
  req: PayloadRequest,
  kind: Kind,
  due: readonly StoredChange[],
): Promise<readonly StoredChange[]> {
  const refused = new Set<string>()
  for (const [document, changes] of Map.groupBy(due, (change) => change.document)) {
    const stored = await storedDocument(req, kind.collection, document)
    const isLive = stored !== null && (!kind.hasDrafts || stored['_status'] === 'published')
    const live = isLive ? readDocument(kind, stored, await keysOfReferences(req, kind, stored)).record : undefined
    for (const { change } of layOver(live, changes).refused) refused.add(change.id)
  }
  return due.filter(({ id }) => !refused.has(id))
}
