import type { PayloadRequest } from 'payload'
import type { StoredChange } from '../../changes/stored-changes.ts'
import type { Kind } from '../../door/kinds/kind.ts'
import type { FoundChange } from '../find-change.ts'
import { publishChanges } from '../publish-changes.ts'
import { addUndoing, cannotUndo } from '../undo-change.ts'
import { writeAllOrNone } from './all-or-none.ts'
import { byDocument, membersOf } from './bundle.ts'
import { stopBundle, type InTheWay } from './stop-bundle.ts'

/**
 * Undoes all that was published of a bundle, or nothing of it; gives the changes that are undone. Refuses with 409, and
 * every member that stands in the way: what she may not publish, or what has been written over since.
 */
export async function undoBundle(
  req: PayloadRequest,
  kinds: readonly Kind[],
  bundle: string,
  kommune: string | null | undefined,
): Promise<StoredChange[]> {
  const members = await membersOf(req, kinds, { bundle, kommune }, ['published'])
  const inTheWay: InTheWay[] = []
  for (const member of members) {
    const code = await cannotUndo(req, member)
    if (code) inTheWay.push({ members: [member], problems: [{ path: '', code, params: {} }] })
  }
  if (members.length === 0 || inTheWay.length > 0) throw stopBundle(req, bundle, inTheWay)
  await writeAllOrNone(req, bundle, byDocument(kinds, members).toReversed(), async (within, those) => {
    const ids: string[] = []
    for (const member of those) ids.push(await addUndoing(within, member))
    const [{ kind, change }] = those as [FoundChange]
    await publishChanges(within, kind, change.document, ids)
  })
  return members.map(({ change }) => change)
}
