import type { Contact } from '../../src/contract/index.ts'
import { demoContacts, type Street } from './demo-contact.ts'
import { ALWAYS_OPEN, openHours, primarySchool } from './open-hours.ts'

const demo = demoContacts('lindas', '01')
const KNARVIK: Street = ['Demovegen 1', '5914', 'Isdalstø']
const HEALTH_HOUSE: Street = ['Demovegen 20', '5914', 'Isdalstø']
const OFFICE = openHours('1-5 08:30-15:30')
const KINDERGARTEN = openHours('1-5 06:45-16:45')
const SCHOOL = openHours('1-5 08:00-15:00')
const PRIMARY_SCHOOL = primarySchool('1-5 06:45-16:30')

/** Whom to call in Lindås, and where things are. */
export const contacts: Contact[] = [
  demo('servicesenteret', {
    names: ['Servicesenteret i Lindås', 'Servicesenteret i Lindås', 'Lindås service centre'],
    roles: ['servicekontor', 'arkiv'],
    line: '00',
    place: KNARVIK,
    hours: openHours('1-3 08:30-15:30', '4 08:30-17:00', '5 08:30-15:00'),
    isMain: true,
  }),
  demo('barnehage', {
    names: ['Barnehagekontoret', 'Barnehagekontoret', 'Kindergarten office'],
    roles: ['barnehagekontor'],
    line: '01',
    place: KNARVIK,
    hours: OFFICE,
  }),
  demo('skule', {
    names: ['Skulekontoret', 'Skolekontoret', 'School office'],
    roles: ['skulekontor'],
    line: '02',
    place: KNARVIK,
    hours: OFFICE,
  }),
  demo('helsestasjonen', {
    names: ['Demo-helsestasjonen Knarvik', 'Demo-helsestasjonen Knarvik', 'Demo child health centre Knarvik'],
    roles: ['helsestasjon'],
    unitKind: 'health-centre',
    line: '03',
    place: HEALTH_HOUSE,
    hours: openHours('1-5 08:00-15:30'),
  }),
  demo('tildeling', {
    names: ['Tildelingskontoret', 'Tildelingskontoret', 'Health and care services office'],
    roles: ['tildelingskontor'],
    line: '04',
    place: HEALTH_HOUSE,
    hours: openHours('1-5 09:00-14:30'),
  }),
  demo('nav', {
    names: ['Nav Lindås (demo)', 'Nav Lindås (demo)', 'Nav Lindås (demo)'],
    roles: ['nav'],
    line: '05',
    place: ['Demovegen 5', '5914', 'Isdalstø'],
    hours: openHours('2 10:00-14:00', '4 10:00-14:00'),
  }),
  demo('byggesak', {
    names: ['Byggjesak', 'Byggesak', 'Building permits'],
    roles: ['byggesak'],
    line: '06',
    place: KNARVIK,
    hours: openHours('1-4 10:00-14:00'),
  }),
  demo('teknisk', {
    names: ['Veg, vatn og avløp', 'Vei, vann og avløp', 'Roads, water and sewerage'],
    roles: ['teknisk'],
    line: '07',
    place: KNARVIK,
    hours: OFFICE,
  }),
  demo('vakt', {
    names: ['Døgnvakta for veg og vatn', 'Døgnvakten for vei og vann', 'Duty phone for roads and water'],
    roles: ['teknisk-vakt'],
    line: '08',
    hours: ALWAYS_OPEN,
  }),
  demo('brann', {
    names: ['Brann og redning i Lindås', 'Brann og redning i Lindås', 'Lindås fire and rescue'],
    roles: ['brannvesen'],
    line: '09',
    place: ['Demokaien 9', '5914', 'Isdalstø'],
    hours: openHours('1-5 08:00-15:00'),
  }),
  demo('kultur', {
    names: ['Kulturkontoret', 'Kulturkontoret', 'Culture office'],
    roles: ['kultur'],
    line: '10',
    place: KNARVIK,
    hours: OFFICE,
  }),
  demo('kulturskulen', {
    names: ['Demo-kulturskulen i Lindås', 'Demo-kulturskolen i Lindås', 'Demo school of music and arts, Lindås'],
    roles: ['kulturskule'],
    unitKind: 'culture-school',
    line: '11',
    place: ['Demovegen 14', '5914', 'Isdalstø'],
    hours: openHours('1-4 12:00-19:00'),
  }),
  demo('biblioteket', {
    names: ['Demo-biblioteket i Knarvik', 'Demo-biblioteket i Knarvik', 'Demo library in Knarvik'],
    roles: ['bibliotek'],
    unitKind: 'library',
    line: '12',
    place: ['Demovegen 8', '5914', 'Isdalstø'],
    hours: openHours('1-4 10:00-19:00', '5 10:00-16:00', '6 10:00-14:00'),
  }),
  demo('legevakta', {
    names: ['Demo-legevakta i Knarvik', 'Demo-legevakten i Knarvik', 'Demo emergency clinic in Knarvik'],
    roles: ['legevakt'],
    unitKind: 'emergency-clinic',
    line: '13',
    place: HEALTH_HOUSE,
    hours: ALWAYS_OPEN,
  }),
  demo('ngir', {
    names: ['NGIR kundesenter (demo)', 'NGIR kundesenter (demo)', 'NGIR customer service (demo)'],
    roles: ['renovasjon'],
    line: '14',
    place: ['Demovegen 60', '5956', 'Vågseidet'],
    hours: openHours('1-5 08:00-15:30'),
  }),
  demo('naering', {
    names: ['Næringskontoret', 'Næringskontoret', 'Business office'],
    roles: ['naering'],
    line: '15',
    place: KNARVIK,
    hours: OFFICE,
  }),
  demo('landbruk', {
    names: ['Landbrukskontoret', 'Landbrukskontoret', 'Agriculture office'],
    roles: ['landbruk'],
    line: '16',
    place: KNARVIK,
    hours: openHours('1-4 09:00-15:00'),
  }),
  demo('okonomi', {
    names: ['Økonomi og skatt', 'Økonomi og skatt', 'Finance and taxes'],
    roles: ['okonomi'],
    line: '17',
    place: KNARVIK,
    hours: openHours('1-5 09:00-14:00'),
  }),
  demo('barnevern', {
    names: ['Barnevernstenesta', 'Barnevernstjenesten', 'Child welfare service'],
    roles: ['barnevern'],
    line: '18',
    place: HEALTH_HOUSE,
    hours: openHours('1-5 08:30-15:30'),
  }),
  demo('barnevernvakt', {
    names: ['Barnevernvakta', 'Barnevernvakten', 'Child welfare duty line'],
    roles: ['barnevernvakt'],
    line: '28',
  }),
  demo('ppt', {
    names: ['PPT i Lindås', 'PPT i Lindås', 'Educational psychology service (PPT)'],
    roles: ['ppt'],
    line: '19',
    place: ['Demovegen 3', '5914', 'Isdalstø'],
    hours: OFFICE,
  }),
  demo('personvernombod', {
    names: ['Personvernombodet', 'Personvernombudet', 'Data protection officer'],
    roles: ['personvernombod'],
    line: '20',
    hours: openHours('2-4 10:00-14:00'),
  }),

  demo('barnehage-solbakken', {
    names: ['Demo-barnehagen Solbakken', 'Demo-barnehagen Solbakken', 'Demo kindergarten Solbakken'],
    unitKind: 'kindergarten',
    line: '30',
    place: ['Demobakken 2', '5914', 'Isdalstø'],
    hours: KINDERGARTEN,
  }),
  demo('barnehage-fjordauga', {
    names: ['Demo-barnehagen Fjordauga', 'Demo-barnehagen Fjordauga', 'Demo kindergarten Fjordauga'],
    unitKind: 'kindergarten',
    line: '31',
    place: ['Demostranda 6', '5955', 'Lindås'],
    hours: KINDERGARTEN,
  }),
  demo('barnehage-lyngheia', {
    names: ['Demo-barnehagen Lyngheia', 'Demo-barnehagen Lyngheia', 'Demo kindergarten Lyngheia'],
    unitKind: 'kindergarten',
    line: '32',
    place: ['Demolyngen 11', '5915', 'Hjelmås'],
    hours: KINDERGARTEN,
  }),
  demo('barnehage-skjergarden', {
    names: ['Demo-barnehagen Skjergarden', 'Demo-barnehagen Skjergarden', 'Demo kindergarten Skjergarden'],
    unitKind: 'kindergarten',
    line: '33',
    place: ['Demosundet 4', '5956', 'Vågseidet'],
    hours: openHours('1-5 07:00-16:30'),
  }),
  demo('skule-fjellsida', {
    names: ['Demo-skulen Fjellsida', 'Demo-skolen Fjellsida', 'Demo school Fjellsida'],
    unitKind: 'school',
    line: '40',
    place: ['Demovegen 30', '5914', 'Isdalstø'],
    hours: SCHOOL,
    offers: PRIMARY_SCHOOL,
  }),
  demo('skule-vika', {
    names: ['Demo-skulen Vika', 'Demo-skolen Vika', 'Demo school Vika'],
    unitKind: 'school',
    line: '41',
    place: ['Demostranda 20', '5955', 'Lindås'],
    hours: SCHOOL,
    offers: PRIMARY_SCHOOL,
  }),
  demo('skule-eikemoen', {
    names: ['Demo-ungdomsskulen Eikemoen', 'Demo-ungdomsskolen Eikemoen', 'Demo lower secondary school Eikemoen'],
    unitKind: 'school',
    line: '42',
    place: ['Demovegen 32', '5914', 'Isdalstø'],
    hours: SCHOOL,
  }),
  demo('sjukeheimen', {
    names: ['Demo-sjukeheimen Fjordgløtt', 'Demo-sykehjemmet Fjordgløtt', 'Demo nursing home Fjordgløtt'],
    unitKind: 'nursing-home',
    line: '50',
    place: ['Demostranda 30', '5955', 'Lindås'],
    hours: ALWAYS_OPEN,
  }),
  demo('gjenvinning', {
    names: [
      'Demo-gjenvinningsstasjonen Kjevika',
      'Demo-gjenvinningsstasjonen Kjevika',
      'Demo recycling station Kjevika',
    ],
    unitKind: 'recycling-station',
    line: '51',
    place: ['Demovegen 60', '5956', 'Vågseidet'],
    hours: openHours('1-5 08:00-18:00', '6 09:00-14:00'),
  }),
  demo('idrettshallen', {
    names: ['Demo-hallen i Knarvik', 'Demo-hallen i Knarvik', 'Demo sports hall in Knarvik'],
    unitKind: 'sports-hall',
    line: '52',
    place: ['Demovegen 34', '5914', 'Isdalstø'],
    hours: openHours('1-5 08:00-22:00', '6-7 10:00-20:00'),
  }),
]
