import { canonicalJson, LANGS, type ContentRecord, type Lang } from '@innbyggarportal/shared-content/contract'
import { APIError, type Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'
import type { KeyOf } from '../document/doc.ts'
import { problemsOf } from '../messages/refuse.ts'
import type { CmsProblem } from '../messages/said.ts'
import type { IdOf, Kind } from './kinds/kind.ts'
import { readDocument } from './kinds/read-document.ts'
import { inAllLanguages, inOneLanguage, type Written } from './kinds/written.ts'

export interface BringTarget {
  record: ContentRecord
  /** The database id, when the document exists (published or not). */
  documentId: string | undefined
  /** The published record as it is now. */
  current: ContentRecord | undefined
  /** Its history comes with it, and tells of this too. */
  bringsHistory: boolean
  idOf: IdOf
  keyOf: KeyOf
}

export type Outcome =
  { did: 'created' | 'updated' | 'unchanged'; documentId: string } | { did: 'refused'; why: readonly CmsProblem[] }

/** Makes the CMS hold one record, published. Writes nothing when it does already. What is no refusal of the CMS is a fault, and thrown. */
export async function bringRecord(payload: Payload, kind: Kind, target: BringTarget): Promise<Outcome> {
  try {
    return await write(payload, kind, target)
  } catch (error) {
    if (error instanceof APIError && error.isPublic) return { did: 'refused', why: problemsOf(error) }
    throw error
  }
}

async function write(
  payload: Payload,
  kind: Kind,
  { record, documentId, current, bringsHistory, idOf, keyOf }: BringTarget,
): Promise<Outcome> {
  const { collection } = kind
  const written = kind.write(record, idOf)
  const context = { isImport: true, bringsHistory }
  const status = kind.hasDrafts ? { _status: 'published' } : {}

  if (documentId === undefined) {
    // Payload writes all languages at once with the locale «all» when a document is made; its types do not know.
    const data = { ...inAllLanguages(written), ...status } as never
    const made = await withRetry(() => payload.create({ collection, data, locale: 'all' as 'nn', depth: 0, context }))
    return { did: 'created', documentId: String(made.id) }
  }
  if (current !== undefined && isSame(kind, record, current, written, keyOf)) return { did: 'unchanged', documentId }

  if (kind.hasDrafts)
    // All languages in one write: what is brought is what the write is laid over.
    await update(inOneLanguage(written, 'nn'), 'nn', { brings: inAllLanguages(written) })
  else {
    // An update writes one language at a time, and only those that differ.
    const before = current && kind.write(current, idOf)
    const differs = (lang: Lang) =>
      !before || canonicalJson(before.byLang[lang]) !== canonicalJson(written.byLang[lang])
    const langs = LANGS.filter((lang) => Object.keys(written.byLang[lang]).length > 0 && differs(lang))
    const last = langs.pop() ?? 'nn'
    for (const lang of langs) await update(inOneLanguage({ shared: {}, byLang: written.byLang }, lang), lang)
    await update(inOneLanguage(written, last), last)
  }
  return { did: 'updated', documentId }

  async function update(data: Record<string, unknown>, locale: Lang, more: object = {}) {
    await withRetry(() =>
      payload.update({
        collection,
        id: documentId!,
        locale,
        depth: 0,
        context: { ...context, ...more },
        data: { ...data, ...status } as never,
      }),
    )
  }
}

/** Whether the CMS would read back the record it has. What an import may leave to the CMS counts as equal when it is left out. */
function isSame(kind: Kind, record: ContentRecord, current: ContentRecord, written: Written, keyOf: KeyOf): boolean {
  const { record: wanted } = readDocument(kind, inAllLanguages(written), keyOf)
  if (wanted === undefined) return false
  const filled = kind.keepFromCms?.(wanted, current) ?? wanted
  const late = Object.fromEntries((kind.late ?? []).map((field) => [field, current[field as keyof ContentRecord]]))
  return canonicalJson({ ...filled, ...late }) === canonicalJson(current)
}
