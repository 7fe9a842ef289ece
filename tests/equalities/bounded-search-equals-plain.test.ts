import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { foldWord, listSearchEntries, openSearch } from '@innbyggarportal/sites/search'

/** What citizens write: words, slips, beginnings, bokmål on nynorsk pages, English, and whole questions. */
const QUERIES = [
  'barnehage',
  'barnehageplass',
  'barnehageplas',
  'søke barnehage',
  'sfo',
  'sfo pris',
  'kva kostar sfo',
  'skuleskyss',
  'skoleskyss',
  'skyss til skulen',
  'skulestart',
  'kulturskule',
  'ppt',
  'helsestasjon',
  'lege',
  'legevakt',
  'heimesjukepleie',
  'hjemmesykepleie',
  'sjukeheim',
  'sykehjem',
  'praktisk hjelp',
  'trygghetsalarm',
  'tryggleiksalarm',
  'hjelpemiddel',
  'omsorgsstønad',
  'ledsagerbevis',
  'psykisk helse',
  'barnevern',
  'bekymring for eit barn',
  'sosialhjelp',
  'økonomisk sosialhjelp',
  'gjeld',
  'bustøtte',
  'bostøtte',
  'startlån',
  'kommunale avgifter',
  'eigedomsskatt',
  'eiendomsskatt',
  'renovasjon',
  'søppel',
  'boss',
  'vatn',
  'vann og avløp',
  'feiing',
  'feier',
  'byggesøknad',
  'byggjesøknad garasje',
  'nabovarsel',
  'situasjonskart',
  'kart',
  'meld feil på veg',
  'hull i veien',
  'parkering',
  'parkeringsløyve',
  'skjenkeløyve',
  'skjenkebevilling',
  'leige lokale',
  'bibliotek',
  'lånekort',
  'tilskot til lag',
  'sommarjobb',
  'ledig stilling',
  'jobb',
  'vigsel',
  'gifte seg',
  'innsyn',
  'eigenberedskap',
  'kindergarten',
  'housing',
  'i',
  'å søke',
  'søk om',
  'b',
  'korleis søkjer eg om plass i barnehage til barnet mitt',
  'Kva er det eg må ha med på legevakta?',
  'VATN!',
  'pårørande',
  'sjuk gamal mor',
  'korona',
  'xyzzy',
]

/** Every word taken as a beginning and with slips, and nothing left out. */
function plainSearch(
  entries: readonly { title: string; words: string[]; summary: string; path: string }[],
): (query: string) => string[] {
  const index = new MiniSearch({
    fields: ['title', 'synonyms', 'summary'],
    processTerm: foldWord,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { title: 4, synonyms: 2 } },
  })
  index.addAll(entries.map((e, id) => ({ ...e, id, synonyms: e.words.join(' ') })))
  return (query) => {
    const all = index.search(query, { combineWith: 'AND' })
    return (all.length > 0 ? all : index.search(query)).slice(0, 30).map((hit) => entries[hit.id as number]!.path)
  }
}

describe('the bounded search', () => {
  const snapshot = snapshotOf(seedRecords)
  const portals = seedRecords.flatMap((r) =>
    r.kind === 'kommune' ? r.languages.map((lang) => [r.key, lang] as const) : [],
  )

  it.each(portals)(
    'answers what citizens ask in %s in %s as one without bounds does, in the same order',
    async (kommune, lang) => {
      const { entries } = listSearchEntries(readerFor(snapshot, kommune)!, lang, '2026-11-21T10:00:00.000Z')
      const [plain, bounded] = [plainSearch(entries), await openSearch(JSON.stringify(entries))]
      const differing = QUERIES.filter(
        (query) => JSON.stringify(bounded(query).entries.map((e) => e.path)) !== JSON.stringify(plain(query)),
      )
      expect(differing).toEqual([])
      expect(QUERIES.filter((query) => plain(query).length > 0).length).toBeGreaterThan(QUERIES.length / 2)
    },
  )
})
