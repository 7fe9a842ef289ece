import {
  canonicalJson,
  LANGS,
  SLOT_NAMES,
  type ContentRecord,
  type Lang,
} from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { APIError, type CollectionSlug, type Payload } from 'payload'
import { withRetry } from '../../database/with-retry.ts'
import { message } from '../../messages/messages.ts'
import { readWaitingPlans } from '../../planning/planned-changes.ts'
import { COLLECTION_OF, readDocument } from '../read-document.ts'
import type { KeyOf } from '../read/refs.ts'
import { writeChangeLog } from './write-change-log.ts'
import { writeRecord, type IdOf, type Written } from './write-record.ts'

interface Target {
  record: ContentRecord
  /** The database id, when the document exists (published or not). */
  documentId: string | undefined
  /** The published record as it is now. */
  current: ContentRecord | undefined
  idOf: IdOf
  keyOf: KeyOf
}

export type Outcome = { did: 'created' | 'updated' | 'unchanged'; documentId: string }

/** Makes the CMS hold one record, published. Writes nothing when it does already. */
export async function bringRecord(
  payload: Payload,
  { record, documentId, current, idOf, keyOf }: Target,
): Promise<Outcome> {
  const collection: CollectionSlug = COLLECTION_OF[record.kind]
  const written = writeRecord(record, idOf)
  const context = { isImport: true }
  const status = isDrafted(record) ? { _status: 'published' } : {}

  if (documentId === undefined) {
    // Payload writes all languages at once with the locale «all» when a document is made; its types do not know.
    const data = { ...joinLanguages(written), ...status } as never
    const made = await withRetry(() => payload.create({ collection, data, locale: 'all' as 'nn', depth: 0, context }))
    if (record.kind === 'service') await writeLog(payload, String(made.id), record)
    return { did: 'created', documentId: String(made.id) }
  }
  if (current !== undefined && isSame(record, current, written, keyOf)) return { did: 'unchanged', documentId }

  // Nothing of it is written: even its drafts would take the place of the draft that waits for its day.
  const [plan] = record.kind === 'service' ? await readWaitingPlans(payload, documentId) : []
  if (plan)
    throw new APIError(message('nn', 'plannedImport', { day: formatDate(plan.day, 'nn') }), 409, undefined, true)

  // An update writes one language at a time: all but the last as drafts, so that what is published is whole.
  const newest = await newestRecord(payload, record.kind, documentId, current, keyOf)
  const before = newest && writeRecord(newest, idOf)
  const differs = (lang: Lang) => !before || canonicalJson(before.byLang[lang]) !== canonicalJson(written.byLang[lang])
  const langs = LANGS.filter((lang) => Object.keys(written.byLang[lang]).length > 0 && differs(lang))
  const last = langs.pop() ?? 'nn'
  for (const locale of langs) {
    await withRetry(() =>
      payload.update({
        collection,
        id: documentId,
        locale,
        draft: true,
        depth: 0,
        context,
        data: merged({ shared: {}, byLang: written.byLang }, locale) as never,
      }),
    )
  }
  await withRetry(() =>
    payload.update({
      collection,
      id: documentId,
      locale: last,
      depth: 0,
      context,
      data: { ...merged(written, last), ...status } as never,
    }),
  )
  if (record.kind === 'service') await writeLog(payload, documentId, record)
  return { did: 'updated', documentId }
}

/** What an update is laid over: the newest version, which may be a draft, or older than what is published when a write stopped half-way. */
async function newestRecord(
  payload: Payload,
  kind: ContentRecord['kind'],
  parent: string,
  current: ContentRecord | undefined,
  keyOf: KeyOf,
): Promise<ContentRecord | undefined> {
  if (kind !== 'service' && kind !== 'override') return current
  const {
    docs: [newest],
  } = await payload.findVersions({
    collection: COLLECTION_OF[kind],
    where: { parent: { equals: parent } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    locale: 'all',
  })
  return newest && readDocument(kind, { ...newest.version }, keyOf, {}).record
}

const isDrafted = (record: ContentRecord) => record.kind === 'service' || record.kind === 'override'

async function writeLog(payload: Payload, id: string, record: ContentRecord & { kind: 'service' }): Promise<void> {
  if (Object.keys(record.changeLog).length > 0) await writeChangeLog(payload, id, record.changeLog)
}

/** Fields of one language together with those that stand once; a group may have both. */
function merged({ shared, byLang }: Written, lang: Lang): Record<string, unknown> {
  const out: Record<string, unknown> = { ...shared }
  for (const [field, value] of Object.entries(byLang[lang]))
    out[field] = isGroup(shared[field]) && isGroup(value) ? { ...shared[field], ...value } : value
  return out
}

/** The document in all languages, as it is read back. */
export function joinLanguages({ shared, byLang }: Written): Record<string, unknown> {
  const out: Record<string, unknown> = { ...shared }
  const gather = (of: (lang: Lang) => unknown) =>
    Object.fromEntries(LANGS.flatMap((l) => (of(l) === null ? [] : [[l, of(l)]])))
  for (const [field, sample] of Object.entries(byLang.nn)) {
    const isSlotGroup = isGroup(shared[field]) && isGroup(sample) && 'content' in sample
    out[field] = isSlotGroup
      ? { ...(shared[field] as object), content: gather((l) => (byLang[l][field] as { content: unknown }).content) }
      : gather((l) => byLang[l][field])
  }
  return out
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Whether the CMS would read back the record it has. What an import may leave to the CMS counts as equal when it is
 * left out: the log of changes, and what an override was made against.
 */
function isSame(record: ContentRecord, current: ContentRecord, written: Written, keyOf: KeyOf): boolean {
  const reading = readDocument(
    record.kind,
    joinLanguages(written),
    keyOf,
    record.kind === 'service' ? record.changeLog : {},
  )
  const wanted = reading.record
  if (wanted === undefined) return false
  if (wanted.kind === 'service' && current.kind === 'service' && Object.keys(wanted.changeLog).length === 0)
    wanted.changeLog = current.changeLog
  if (wanted.kind === 'kommune' && current.kind === 'kommune') wanted.topTasks = current.topTasks
  if (wanted.kind === 'override' && current.kind === 'override') {
    for (const slot of SLOT_NAMES) {
      const base = current.slots[slot]?.base
      const group = wanted.slots[slot]
      if (group && group.base === undefined && base !== undefined) Object.assign(group, { base })
    }
  }
  return canonicalJson(wanted) === canonicalJson(current)
}
