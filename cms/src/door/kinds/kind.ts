import type { Problem, RecordKind, RecordOf } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'
import type { CollectionSlug } from 'payload'
import type { Doc, KeyOf } from '../../document/doc.ts'
import type { Written } from './written.ts'

/** Finds the database id of a record that is in the CMS already, by kind and key. */
export type IdOf = (kind: RecordKind, key: string) => string | undefined

/** What a document is read with. */
export interface Source {
  keyOf: KeyOf
  /** Where a reader says what it could not read. */
  problems: Problem[]
}

type FieldOf<Record> = Record extends unknown ? string & keyof Record : never

/** Everything the CMS knows of one kind of record, to let it out and to take it in. */
export interface Kind<K extends RecordKind = RecordKind> {
  kind: K
  /** What people call one. */
  name: Says
  /** Where its documents are kept. */
  collection: CollectionSlug
  /** A document can be there without being live, when it is new or was taken down; only what is published leaves. */
  hasDrafts: boolean
  /** The fields that point at other records, and at which kind. Without them a record has no meaning, and is not imported. */
  references: { readonly [Field in FieldOf<RecordOf<K>>]?: RecordKind }
  /** References to a kind that comes later: an import writes them last, and takes the record without those that point at nothing. */
  late?: readonly FieldOf<RecordOf<K>>[]
  /** What the record is named by besides its key and its references. */
  namedBy?: readonly string[]
  /** A document (in all languages) as a record, not yet parsed. */
  read(doc: Doc, source: Source): Doc
  /** A record as Payload stores it; the inverse of `read`. */
  write(record: RecordOf<K>, idOf: IdOf): Written
  /** An imported record with what it may leave to the CMS filled in, from the one that is there. */
  keepFromCms?(wanted: RecordOf<K>, current: RecordOf<K>): RecordOf<K>
}
