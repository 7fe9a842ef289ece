import type { UnitKind } from '../contract/index.ts'
import type { Says } from './says.ts'

interface UnitKindName {
  one: Says
  /** As the heading of a list of them. */
  many: Says
}

/** What the kinds of places are called. The only table of them. */
export const UNIT_KIND_WORDS: Readonly<Record<UnitKind, UnitKindName>> = {
  kindergarten: {
    one: { nn: 'Barnehage', nb: 'Barnehage', en: 'Kindergarten' },
    many: { nn: 'Barnehagar', nb: 'Barnehager', en: 'Kindergartens' },
  },
  school: { one: { nn: 'Skule', nb: 'Skole', en: 'School' }, many: { nn: 'Skular', nb: 'Skoler', en: 'Schools' } },
  library: {
    one: { nn: 'Bibliotek', nb: 'Bibliotek', en: 'Library' },
    many: { nn: 'Bibliotek', nb: 'Bibliotek', en: 'Libraries' },
  },
  'health-centre': {
    one: { nn: 'Helsestasjon', nb: 'Helsestasjon', en: 'Child health centre' },
    many: { nn: 'Helsestasjonar', nb: 'Helsestasjoner', en: 'Child health centres' },
  },
  'nursing-home': {
    one: { nn: 'Sjukeheim', nb: 'Sykehjem', en: 'Nursing home' },
    many: { nn: 'Sjukeheimar', nb: 'Sykehjem', en: 'Nursing homes' },
  },
  'recycling-station': {
    one: { nn: 'Gjenvinningsstasjon', nb: 'Gjenvinningsstasjon', en: 'Recycling station' },
    many: { nn: 'Gjenvinningsstasjonar', nb: 'Gjenvinningsstasjoner', en: 'Recycling stations' },
  },
  'culture-school': {
    one: { nn: 'Kulturskule', nb: 'Kulturskole', en: 'School of music and arts' },
    many: { nn: 'Kulturskular', nb: 'Kulturskoler', en: 'Schools of music and arts' },
  },
  'sports-hall': {
    one: { nn: 'Idrettshall', nb: 'Idrettshall', en: 'Sports hall' },
    many: { nn: 'Idrettshallar', nb: 'Idrettshaller', en: 'Sports halls' },
  },
  // Those who need it need one, and the one that is open: the heading is in the singular.
  'emergency-clinic': {
    one: { nn: 'Legevakt', nb: 'Legevakt', en: 'Emergency clinic' },
    many: { nn: 'Legevakt', nb: 'Legevakt', en: 'Emergency clinic' },
  },
}
