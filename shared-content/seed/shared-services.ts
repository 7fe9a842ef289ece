import type { Service } from '../src/contract/index.ts'
import barnehageplass from './services/barnehageplass.ts'
import byggjesoknad from './services/byggjesoknad.ts'
import helsestasjon from './services/helsestasjon.ts'
import innsynIDokument from './services/innsyn-i-dokument.ts'
import legevakt from './services/legevakt.ts'
import okonomiskSosialhjelp from './services/okonomisk-sosialhjelp.ts'
import renovasjon from './services/renovasjon.ts'
import sfo from './services/sfo.ts'
import startlan from './services/startlan.ts'

/** The services the region writes once, by key. */
export const sharedServices: Service[] = [
  barnehageplass,
  byggjesoknad,
  helsestasjon,
  innsynIDokument,
  legevakt,
  okonomiskSosialhjelp,
  renovasjon,
  sfo,
  startlan,
]
