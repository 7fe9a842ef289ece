import { readerFor } from '@innbyggarportal/shared-content/affected'
import { canonicalJson, toSnapshot, toSnapshotRecord, type Lang, type Theme } from '@innbyggarportal/shared-content/contract'
import { buildPageView, listPages, type PageKind, type PageView } from '../../src/view/index.ts'
import { sampleRecords } from './sample-records.ts'

const AS_OF = '2026-11-20T09:00:00.000Z'

/** One page of each kind and language, filled with everything it can hold. The same for the same theme, languages and address of the theme. */
export function sampleViews(theme: Theme | undefined, languages: readonly Lang[], themeHref: string): { kind: PageKind; lang: Lang; view: PageView }[] {
  const { kommune, records } = sampleRecords(theme, languages)
  const reader = readerFor(toSnapshot(records.map((r) => toSnapshotRecord(r, canonicalJson))), kommune.key)
  if (!reader) return []
  const first = new Map(listPages(reader).toReversed().map((ref) => [`${ref.lang}/${ref.kind}`, ref]))
  return [...first.values()].reverse().map((ref) => ({ kind: ref.kind, lang: ref.lang, view: buildPageView(ref, reader, AS_OF, { themeHref, portalUrl: 'https://prove.example.no' }) }))
}
