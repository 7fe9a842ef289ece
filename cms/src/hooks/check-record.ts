import type { CollectionBeforeChangeHook } from 'payload'
import { refuseWith } from '../messages/refuse.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import type { Doc } from '../document/doc.ts'
import { present } from '../document/present.ts'

/**
 * Refuses a document that the door could not read as a record: it would be saved, and be missing from the portals
 * without a word. Empty fields are left to the fields themselves, which say so in the reader's language.
 */
export const checkRecord =
  (kind: Kind): CollectionBeforeChangeHook =>
  ({ collection, data, req }) => {
    const doc = data as Doc
    const { problems = [] } = readDocument(kind, doc, () => 'key')
    const inFilled = problems.filter(({ path }) => present(doc[path.split('.')[0] ?? '']) !== undefined)
    if (inFilled.length > 0) throw refuseWith({ req, collection: collection.slug }, inFilled)
  }
