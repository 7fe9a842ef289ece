import { SLOT_NAMES, type Lang } from '@innbyggarportal/shared-content/contract'
import { languageInText } from '@innbyggarportal/shared-content/words'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { firstWords } from '../../document/first-words.ts'
import { kommuneKind } from '../../door/kinds/kommune.ts'
import { standingBefore } from '../../editing/standing-before.ts'
import { refuse } from '../../messages/refuse.ts'
import type { Doc } from '../../document/doc.ts'
import { listOf } from '../../document/present.ts'

const NAMED = 5

/** Refuses to take a language from a kommune that has texts of its own in it: they would stand on no page. */
export const keepLanguages: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data['languages'] === undefined) return
  const before = await standingBefore(req, kommuneKind, originalDoc)
  const gone = listOf(before['languages']).filter((lang) => !listOf(data['languages']).includes(lang)) as Lang[]
  for (const lang of gone) {
    const names = await writtenIn(req, String(originalDoc.id), lang)
    if (names.length > 0) {
      throw refuse({ req, collection: collection.slug, path: 'languages' }, 'languageInUse', {
        lang: languageInText(lang),
        names: names
          .slice(0, NAMED)
          .map((n) => `«${n}»`)
          .join(', '),
      })
    }
  }
}

/** The kommune's own services and overrides that have words in a language, as they are and as drafts. */
async function writtenIn(req: PayloadRequest, kommune: string, lang: Lang): Promise<string[]> {
  const found = new Set<string>()
  for (const collection of ['services', 'overrides'] as const) {
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection,
        where: { kommune: { equals: kommune } },
        draft,
        locale: 'all',
        depth: 0,
        pagination: false,
        req: inTransaction(req),
      })
      for (const doc of docs.map((d): Doc => ({ ...d })))
        if (SLOT_NAMES.some((slot) => hasWordsIn(contentOf(doc[slot]), lang)))
          found.add(firstWords(doc['title']) || firstWords(doc['key']))
    }
  }
  return [...found]
}

/** What shows of a slot: a service's own content, an override's when its mode shows it. */
function contentOf(slot: unknown): unknown {
  if (typeof slot !== 'object' || slot === null || !('mode' in slot)) return slot
  return slot.mode === 'replace' || slot.mode === 'addAfter' ? (slot as Doc)['content'] : undefined
}

/** Whether anything in a value is written in a language, whether whole texts stand per language or single words do. */
function hasWordsIn(value: unknown, lang: Lang): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([name, inner]) => (name === lang && inner !== null && inner !== '') || hasWordsIn(inner, lang),
  )
}
