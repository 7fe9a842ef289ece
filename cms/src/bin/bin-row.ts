import { changeState } from '@innbyggarportal/shared-content/contract'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readUnpublished } from '../changes/stored-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { firstWords } from '../document/first-words.ts'
import { idOf } from '../document/id-of.ts'
import type { Doc } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { keysOfReferences } from '../editing/keys-of-references.ts'
import { recordIdOf } from '../door/kinds/record-id.ts'
import { GOES_ALONG } from '../usage/use.ts'

export const BIN = 'bin' satisfies CollectionSlug

const rows = z.array(z.record(z.string(), z.unknown()))
/** A document as the bin holds it: what it refers to by key, since those may be put back with another database id. */
export const binContent = z.object({
  doc: z.record(z.string(), z.unknown()),
  references: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Rows that were there for it alone, by collection. */
  along: z.record(z.string(), rows),
  /** Changes of it that were not published, and where they stood: given up with it, and taken up again when it is put back. */
  changes: z.array(z.object({ id: z.string(), state: changeState })).default([]),
})

/** What the bin shows of a document, and all that is needed to make it again. */
export interface BinRow {
  title: string
  kind: Kind['kind']
  name?: string | undefined
  document: string
  kommune: string | undefined
  content: z.infer<typeof binContent>
}

/** What is made anew with a document. */
const OWN_FIELDS = ['id', 'createdAt', 'updatedAt', 'recordId', 'place', 'rev']
/** What machines write again by themselves. */
const WRITTEN_ANEW: readonly CollectionSlug[] = ['portal-status', 'accessibility-reports']

/** A document (in all languages, as it is published) as a row of the bin. */
export async function toBinRow(req: PayloadRequest, kind: Kind, doc: Doc): Promise<BinRow> {
  const keyOf = await keysOfReferences(req, kind, doc)
  const fields = Object.keys(kind.references)
  const references = fields.flatMap((field) => {
    const value = doc[field]
    const keys = [value].flat().flatMap((ref) => keyOf(idOf(ref)) ?? [])
    return keys.length === 0 ? [] : [[field, Array.isArray(value) ? keys : keys[0]!] as const]
  })
  const left = new Set([...OWN_FIELDS, ...fields])
  const id = String(doc['id'])
  return {
    title: firstWords(doc['title']) || firstWords(doc['name']) || firstWords(doc['label']) || firstWords(doc['from']),
    kind: kind.kind,
    name: recordIdOf(kind, doc, keyOf),
    document: id,
    kommune: kind.kind === 'kommune' ? undefined : idOf(doc['kommune']),
    content: {
      doc: Object.fromEntries(Object.entries(doc).filter(([field]) => !left.has(field))),
      references: Object.fromEntries(references),
      along: await rowsAlong(req, kind.collection, id),
      changes: (await readUnpublished(req.payload, id, inTransaction(req))).map((change) => ({
        id: change.id,
        state: change.state,
      })),
    },
  }
}

async function rowsAlong(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Record<string, Row[]>> {
  const along: Record<string, Row[]> = {}
  const field = fieldAlong(collection)
  for (const beside of GOES_ALONG[collection] ?? []) {
    if (WRITTEN_ANEW.includes(beside)) continue
    const { docs } = await req.payload.find({
      collection: beside,
      where: { [field]: { equals: id } },
      pagination: false,
      depth: 0,
      req: inTransaction(req),
    })
    if (docs.length > 0)
      along[beside] = docs.map((row): Row => {
        const { id: _id, [field]: _document, ...rest } = { ...row } as Row
        return rest
      })
  }
  return along
}
type Row = Record<string, unknown>

/** The field by which rows belong to a document of a collection. */
export const fieldAlong = (collection: CollectionSlug) => (collection === 'kommuner' ? 'kommune' : 'service')
