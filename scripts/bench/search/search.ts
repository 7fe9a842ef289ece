import { readerFor } from '@innbyggarportal/shared-content/affected'
import { listSearchEntries, openSearch, SEARCH_BOUNDS, type Search } from '@innbyggarportal/sites/search'
import type { Bench } from '../bench.ts'
import { AS_OF } from '../publishing/as-of.ts'
import { makeRegion } from '../region/make-region.ts'
import { snapshotOfRegion } from '../region/snapshot-of-region.ts'
import { figureOf } from '../report/figure.ts'
import { hostileQueries } from './hostile-queries.ts'

const SERVICES = 616
const WITHOUT = { ...SEARCH_BOUNDS, words: Infinity, letters: Infinity, broad: Infinity, slips: 6, looks: Infinity }

/** What the worst query costs the process that serves all portals. */
export const search: Bench = {
  name: 'search',
  says: 'the worst query to a portal’s search',
  minutes: 1,
  async run({ size, say }) {
    const region = makeRegion({ kommuner: 1, services: size.services ?? SERVICES })
    const reader = readerFor(snapshotOfRegion(region), region.kommuneKeys[0]!)!
    const runs = size.count ?? 7
    const worst = { bounded: { ms: 0, query: '' }, plain: { ms: 0, query: '' } }
    let tried = 0
    for (const lang of reader.kommune.languages) {
      const { entries } = listSearchEntries(reader, lang, AS_OF)
      const queries = hostileQueries(entries)
      tried += queries.length
      say(`search: ${queries.length} hostile queries in ${lang}`)
      const json = JSON.stringify(entries)
      const [bounded, plain] = [await openSearch(json), await openSearch(json, WITHOUT)]
      for (const query of queries) {
        keepWorst(worst.bounded, bounded, query, runs)
        keepWorst(worst.plain, plain, query, runs)
      }
    }
    return [
      figureOf({
        name: 'the worst query',
        value: worst.bounded.ms,
        unit: 'ms',
        target: { of: 'value', atMost: 20 },
        peer: { name: 'the same without bounds', value: worst.plain.ms },
        note: `${region.services} services, ${reader.kommune.languages.length} languages, ${tried} hostile queries, CPU time, each the median of ${runs}; the worst begins «${worst.bounded.query.slice(0, 40)}»`,
      }),
    ]
  },
}

/** CPU time, and a median: what others do on the machine is not the query's. */
function keepWorst(worst: { ms: number; query: string }, find: Search, query: string, runs: number): void {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const from = process.cpuUsage()
    find(query)
    const { user, system } = process.cpuUsage(from)
    times.push((user + system) / 1000)
  }
  const ms = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!
  if (ms > worst.ms) Object.assign(worst, { ms, query })
}
