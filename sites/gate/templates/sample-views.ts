import { readerFor } from '@innbyggarportal/shared-content/affected'
import {
  canonicalJson,
  LANGS,
  toSnapshot,
  toSnapshotRecord,
  type Lang,
  type Theme,
} from '@innbyggarportal/shared-content/contract'
import { buildPageView, listPages, type PageKind, type PageView } from '../../src/view/index.ts'
import { sampleRecords } from './sample-records.ts'

const AS_OF = '2026-11-20T09:00:00.000Z'

/**
 * One page of each kind in some languages, filled with everything it can hold. The portal it stands on has all languages,
 * and so the way to the others. The same for the same theme, language and address of the theme.
 */
export function sampleViews(
  theme: Theme | undefined,
  languages: readonly Lang[],
  themeHref: string,
): { kind: PageKind; lang: Lang; view: PageView }[] {
  const { kommune, records } = sampleRecords(theme, LANGS)
  const reader = readerFor(toSnapshot(records.map((r) => toSnapshotRecord(r, canonicalJson))), kommune.key)
  if (!reader) return []
  const first = new Map(
    listPages(reader)
      .toReversed()
      .map((ref) => [`${ref.lang}/${ref.kind}`, ref]),
  )
  return [...first.values()]
    .reverse()
    .filter((ref) => languages.includes(ref.lang))
    .map((ref) => ({
      kind: ref.kind,
      lang: ref.lang,
      view: buildPageView(ref, reader, AS_OF, { themeHref, portalUrl: 'https://prove.example.no' }),
    }))
}
