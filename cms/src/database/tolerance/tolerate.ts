import type { BaseDatabaseAdapter, DatabaseAdapterObj, FlattenedField } from 'payload'
import { tameDocument } from './tame-document.ts'
import { tellDamage } from './notice-damage.ts'

type Doc = Record<string, unknown>
type Method = (args: { collection?: string }) => Promise<unknown>

/** Everything of an adapter that gives documents of a collection, or versions of them. */
const GIVES_DOCUMENTS = [
  'find',
  'findOne',
  'queryDrafts',
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
] as const
const GIVES_VERSIONS = ['findVersions', 'createVersion', 'updateVersion'] as const

/** An adapter that lets no row stop the reading of others, nor its own mending or deletion, whatever stands in it. */
export function tolerate<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return { ...adapter, init: (args) => withTolerance(adapter.init(args)) }
}

function withTolerance<Adapter extends BaseDatabaseAdapter>(db: Adapter): Adapter {
  const methods = db as unknown as Record<string, Method>
  const fieldsOf = (collection: string | undefined): readonly FlattenedField[] =>
    db.payload.collections[collection as keyof typeof db.payload.collections]?.config.flattenedFields ?? []
  const tame = (collection: string, doc: Doc) => {
    const damaged = tameDocument(fieldsOf(collection), doc)
    if (damaged.length > 0) tellDamage(collection, String(doc['id']), damaged)
  }
  const tameVersion = (collection: string, doc: Doc) => {
    tameDocument(OWN_TIME_FIELDS, doc)
    if (isDoc(doc['version'])) tameDocument(fieldsOf(collection), doc['version'])
  }
  const wrap = (name: string, tameOne: (collection: string, doc: Doc) => void) => {
    const method = methods[name]
    if (!method) return
    methods[name] = async function (this: unknown, args) {
      const result = await method.call(this, args)
      for (const doc of docsOf(result)) tameOne(String(args.collection), doc)
      return result
    }
  }
  for (const name of GIVES_DOCUMENTS) wrap(name, tame)
  for (const name of GIVES_VERSIONS) wrap(name, tameVersion)
  return db
}

const OWN_TIME_FIELDS = ['createdAt', 'updatedAt'].map((name) => ({ name, type: 'date' }) as FlattenedField)

/** A document, a list of them, or a page of a list. */
function docsOf(result: unknown): Doc[] {
  const all = isDoc(result) && Array.isArray(result['docs']) ? result['docs'] : [result].flat()
  return all.filter(isDoc)
}

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value)
