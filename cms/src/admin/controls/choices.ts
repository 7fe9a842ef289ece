import { UNIT_KINDS, type UnitKind } from '@innbyggarportal/shared-content/contract'
import type { Says } from '../translations/says.ts'
import type { Choice } from './control.ts'

/** The languages a page behind a link can be in. */
export const langChoices: readonly Choice[] = [
  { value: 'nn', label: { nn: 'Nynorsk', nb: 'Nynorsk', en: 'Nynorsk' } },
  { value: 'nb', label: { nn: 'Bokmål', nb: 'Bokmål', en: 'Bokmål' } },
  { value: 'en', label: { nn: 'Engelsk', nb: 'Engelsk', en: 'English' } },
]

const unitKindWords: Record<UnitKind, Says> = {
  kindergarten: { nn: 'Barnehagar', nb: 'Barnehager', en: 'Kindergartens' },
  school: { nn: 'Skular', nb: 'Skoler', en: 'Schools' },
  library: { nn: 'Bibliotek', nb: 'Bibliotek', en: 'Libraries' },
  'health-centre': { nn: 'Helsestasjonar', nb: 'Helsestasjoner', en: 'Child health centres' },
  'nursing-home': { nn: 'Sjukeheimar', nb: 'Sykehjem', en: 'Nursing homes' },
  'recycling-station': { nn: 'Gjenvinningsstasjonar', nb: 'Gjenvinningsstasjoner', en: 'Recycling stations' },
  'culture-school': { nn: 'Kulturskular', nb: 'Kulturskoler', en: 'Schools of music and arts' },
  'sports-hall': { nn: 'Idrettshallar', nb: 'Idrettshaller', en: 'Sports halls' },
  'emergency-clinic': { nn: 'Legevakter', nb: 'Legevakter', en: 'Emergency clinics' },
}
export const unitKindChoices: readonly Choice[] = UNIT_KINDS.map((value) => ({ value, label: unitKindWords[value] }))
