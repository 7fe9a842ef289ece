import type { Contact } from '../../src/contract/index.ts'
import { demoContacts, type Street } from './demo-contact.ts'
import { openHours } from './open-hours.ts'

interface Here {
  kommune: string
  series: string
  name: string
  /** «i Lindås», «på Osterøy». */
  within: string
  /** What the place of the offices is called, in the words of people there: «i Knarvik», «på Årås». */
  at: { nn: string; en: string }
  hall: Street
  clinic: Street
  parish: Street
  classroom: Street
}

const PLACES: readonly Here[] = [
  {
    kommune: 'lindas',
    series: '01',
    name: 'Lindås',
    within: 'i Lindås',
    at: { nn: 'i Knarvik', en: 'in Knarvik' },
    hall: ['Demovegen 1', '5914', 'Isdalstø'],
    clinic: ['Demovegen 22', '5914', 'Isdalstø'],
    parish: ['Demokyrkja 2', '5914', 'Isdalstø'],
    classroom: ['Demovegen 16', '5914', 'Isdalstø'],
  },
  {
    kommune: 'osteroy',
    series: '02',
    name: 'Osterøy',
    within: 'på Osterøy',
    at: { nn: 'i Lonevåg', en: 'in Lonevåg' },
    hall: ['Demovegen 2', '5282', 'Lonevåg'],
    clinic: ['Demovegen 10', '5282', 'Lonevåg'],
    parish: ['Demokyrkja 4', '5286', 'Haus'],
    classroom: ['Demovegen 8', '5282', 'Lonevåg'],
  },
  {
    kommune: 'austrheim',
    series: '03',
    name: 'Austrheim',
    within: 'i Austrheim',
    at: { nn: 'på Årås', en: 'in Årås' },
    hall: ['Demovegen 3', '5943', 'Austrheim'],
    clinic: ['Demovegen 7', '5943', 'Austrheim'],
    parish: ['Demokyrkja 1', '5943', 'Austrheim'],
    classroom: ['Demovegen 28', '5943', 'Austrheim'],
  },
  {
    kommune: 'vaksdal',
    series: '04',
    name: 'Vaksdal',
    within: 'i Vaksdal',
    at: { nn: 'i Dale', en: 'in Dale' },
    hall: ['Demovegen 4', '5722', 'Dalekvam'],
    clinic: ['Demobrua 6', '5722', 'Dalekvam'],
    parish: ['Demokyrkja 3', '5722', 'Dalekvam'],
    classroom: ['Demobrua 16', '5722', 'Dalekvam'],
  },
]

/** What each kommune has alike: doctors, the council's secretariat, the church council and the courses for adults. */
export const contacts: Contact[] = PLACES.flatMap(
  ({ kommune, series, name, within, at, hall, clinic, parish, classroom }) => {
    const demo = demoContacts(kommune, series)
    return [
      demo('legesenteret', {
        names: [`Demo-legesenteret ${at.nn}`, `Demo-legesenteret ${at.nn}`, `Demo medical centre ${at.en}`],
        roles: ['legekontor'],
        line: '60',
        place: clinic,
        hours: openHours('1-5 08:00-15:00'),
      }),
      demo('politisk-sekretariat', {
        names: [`Politisk sekretariat ${within}`, `Politisk sekretariat ${within}`, `Council secretariat of ${name}`],
        roles: ['politisk-sekretariat'],
        line: '61',
        place: hall,
        hours: openHours('1-5 09:00-14:30'),
      }),
      demo('fellesradet', {
        names: [
          `Kyrkjeleg fellesråd ${within} (demo)`,
          `Kirkelig fellesråd ${within} (demo)`,
          `Joint parish council of ${name} (demo)`,
        ],
        roles: ['gravplass'],
        line: '62',
        place: parish,
        hours: openHours('1-4 09:00-14:00'),
      }),
      demo('vaksenopplaeringa', {
        names: [`Demo-vaksenopplæringa ${at.nn}`, `Demo-voksenopplæringen ${at.nn}`, `Demo adult education ${at.en}`],
        roles: ['vaksenopplaering'],
        line: '63',
        place: classroom,
        hours: openHours('1-4 08:30-15:00'),
      }),
    ]
  },
)
