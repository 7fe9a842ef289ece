import type { Organisation } from '../../src/contract/index.ts'

const same = (name: string) => ({ nn: name, nb: name, en: name })

/** Collects waste for the kommuner in the north of the region. */
export const NGIR: Organisation = { name: same('NGIR'), url: 'https://www.ngir.no/' }
/** Collects waste for the kommuner around Bergen. */
export const BIR: Organisation = { name: same('BIR'), url: 'https://www.bir.no/' }
