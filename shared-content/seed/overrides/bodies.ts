import type { Organisation } from '../../src/contract/index.ts'

const same = (name: string) => ({ nn: name, nb: name, en: name })

/** Collects waste for the kommuner in the north of the region. */
export const NGIR: Organisation = { name: same('NGIR'), url: 'https://www.ngir.no/' }
/** Collects waste for the kommuner around Bergen. */
export const BIR: Organisation = { name: same('BIR'), url: 'https://www.bir.no/' }

/** The joint parish council of a demo kommune: it has the graves. `within` is «i Lindås», «på Osterøy». */
export const parishCouncil = (name: string, within: string, slug: string): Organisation => ({
  name: {
    nn: `Kyrkjeleg fellesråd ${within} (demo)`,
    nb: `Kirkelig fellesråd ${within} (demo)`,
    en: `The joint parish council of ${name} (demo)`,
  },
  url: `https://fellesrad.demo.example/${slug}`,
})
