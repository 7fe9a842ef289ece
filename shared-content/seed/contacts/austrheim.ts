import type { Contact } from '../../src/contract/index.ts'
import { demoContacts, type Street } from './demo-contact.ts'
import { ALWAYS_OPEN, openHours, primarySchool } from './open-hours.ts'

const demo = demoContacts('austrheim', '03')
const HALL: Street = ['Demovegen 3', '5943', 'Austrheim']
const HEALTH_HOUSE: Street = ['Demovegen 9', '5943', 'Austrheim']
const OFFICE = openHours('1-5 08:00-15:00')
const KINDERGARTEN = openHours('1-5 06:45-16:30')
const SCHOOL = openHours('1-5 08:00-14:30')
const PRIMARY_SCHOOL = primarySchool('1-5 07:00-16:00')

/**
 * Whom to call in Austrheim, and where things are. Nobody fills the role `naering` yet: the region sees such a gap as a
 * finding.
 */
export const contacts: Contact[] = [
  demo('tenestetorget', {
    names: ['Tenestetorget i Austrheim', 'Tjenestetorget i Austrheim', 'Austrheim service centre'],
    roles: ['servicekontor', 'arkiv', 'kultur'],
    line: '00',
    place: HALL,
    hours: openHours('1-4 08:00-15:00', '5 08:00-14:00'),
    isMain: true,
  }),
  demo('oppvekst', {
    names: ['Oppvekst og opplæring', 'Oppvekst og opplæring', 'Children and schools office'],
    roles: ['barnehagekontor', 'skulekontor'],
    line: '01',
    place: HALL,
    hours: OFFICE,
  }),
  demo('helsestasjonen', {
    names: [
      'Demo-helsestasjonen i Austrheim',
      'Demo-helsestasjonen i Austrheim',
      'Demo child health centre, Austrheim',
    ],
    roles: ['helsestasjon'],
    unitKind: 'health-centre',
    line: '03',
    place: HEALTH_HOUSE,
    hours: openHours('1-2 08:30-15:00', '4 08:30-15:00'),
  }),
  demo('helse', {
    names: ['Helse- og omsorgskontoret', 'Helse- og omsorgskontoret', 'Health and care services office'],
    roles: ['tildelingskontor'],
    line: '04',
    place: HEALTH_HOUSE,
    hours: openHours('1-5 09:00-15:00'),
  }),
  demo('nav', {
    names: ['Nav Austrheim (demo)', 'Nav Austrheim (demo)', 'Nav Austrheim (demo)'],
    roles: ['nav'],
    line: '05',
    place: HALL,
    hours: openHours('3 10:00-14:00'),
  }),
  demo('byggesak', {
    names: ['Plan, byggjesak og kart', 'Plan, byggesak og kart', 'Planning, building and maps'],
    roles: ['byggesak', 'landbruk'],
    line: '06',
    place: HALL,
    hours: openHours('1-5 09:00-14:00'),
  }),
  demo('teknisk', {
    names: ['Teknisk drift', 'Teknisk drift', 'Technical services'],
    roles: ['teknisk'],
    line: '07',
    place: HALL,
    hours: openHours('1-5 07:30-15:00'),
  }),
  demo('vakt', {
    names: ['Vakttelefonen for vatn og avløp', 'Vakttelefonen for vann og avløp', 'Duty phone for water and sewerage'],
    roles: ['teknisk-vakt'],
    line: '08',
    hours: ALWAYS_OPEN,
  }),
  demo('brann', {
    names: ['Austrheim brannvern', 'Austrheim brannvern', 'Austrheim fire service'],
    roles: ['brannvesen'],
    line: '09',
    place: ['Demohamna 1', '5943', 'Austrheim'],
    hours: openHours('1-5 08:00-15:00'),
  }),
  demo('kulturskulen-i-regionen', {
    names: ['Rettleiing om kulturskule', 'Veiledning om kulturskole', 'Advice on music and arts classes'],
    roles: ['kulturskule'],
    line: '11',
    hours: openHours('1-4 12:00-15:00'),
  }),
  demo('biblioteket', {
    names: ['Demo-biblioteket i Austrheim', 'Demo-biblioteket i Austrheim', 'Demo library, Austrheim'],
    roles: ['bibliotek'],
    unitKind: 'library',
    line: '12',
    place: ['Demovegen 5', '5943', 'Austrheim'],
    hours: openHours('1 14:00-19:00', '3-4 10:00-15:00'),
  }),
  demo('legevakta', {
    names: [
      'Demo-legevakta for ytre Nordhordland',
      'Demo-legevakten for ytre Nordhordland',
      'Demo emergency clinic, outer Nordhordland',
    ],
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
    place: ['Demohamna 12', '5943', 'Austrheim'],
    hours: openHours('1-5 08:00-15:30'),
  }),
  demo('okonomi', {
    names: ['Økonomi og innkrevjing', 'Økonomi og innkreving', 'Finance and collection'],
    roles: ['okonomi'],
    line: '17',
    place: HALL,
    hours: openHours('1-3 09:00-14:00'),
  }),
  demo('barnevern', {
    names: ['Barnevernstenesta', 'Barnevernstjenesten', 'Child welfare service'],
    roles: ['barnevern'],
    line: '18',
    place: HEALTH_HOUSE,
    hours: openHours('1-5 08:30-15:00'),
  }),
  demo('barnevernvakt', {
    names: ['Barnevernvakta', 'Barnevernvakten', 'Child welfare duty line'],
    roles: ['barnevernvakt'],
    line: '28',
  }),
  demo('ppt', {
    names: ['PPT for Austrheim', 'PPT for Austrheim', 'Educational psychology service (PPT)'],
    roles: ['ppt'],
    line: '19',
    place: HALL,
    hours: OFFICE,
  }),
  demo('personvernombod', {
    names: ['Personvernombodet', 'Personvernombudet', 'Data protection officer'],
    roles: ['personvernombod'],
    line: '20',
    hours: openHours('3 09:00-12:00'),
  }),

  demo('barnehage-fyrlykta', {
    names: ['Demo-barnehagen Fyrlykta', 'Demo-barnehagen Fyrlykta', 'Demo kindergarten Fyrlykta'],
    unitKind: 'kindergarten',
    line: '30',
    place: ['Demoneset 4', '5943', 'Austrheim'],
    hours: KINDERGARTEN,
  }),
  demo('barnehage-lyngtunet', {
    names: ['Demo-barnehagen Lyngtunet', 'Demo-barnehagen Lyngtunet', 'Demo kindergarten Lyngtunet'],
    unitKind: 'kindergarten',
    line: '31',
    place: ['Demolyngen 8', '5943', 'Austrheim'],
    hours: KINDERGARTEN,
  }),
  demo('barnehage-havbrisen', {
    names: ['Demo-barnehagen Havbrisen', 'Demo-barnehagen Havbrisen', 'Demo kindergarten Havbrisen'],
    unitKind: 'kindergarten',
    line: '32',
    place: ['Demohamna 20', '5943', 'Austrheim'],
    hours: KINDERGARTEN,
  }),
  demo('skule-mastra', {
    names: ['Demo-skulen Mastra', 'Demo-skolen Mastra', 'Demo school Mastra'],
    unitKind: 'school',
    line: '40',
    place: ['Demoneset 20', '5943', 'Austrheim'],
    hours: SCHOOL,
    offers: PRIMARY_SCHOOL,
  }),
  demo('skule-straumen', {
    names: ['Demo-skulen Straumen', 'Demo-skolen Straumen', 'Demo school Straumen'],
    unitKind: 'school',
    line: '41',
    place: ['Demostraumen 2', '5943', 'Austrheim'],
    hours: SCHOOL,
    offers: PRIMARY_SCHOOL,
  }),
  demo('skule-horisont', {
    names: ['Demo-ungdomsskulen Horisont', 'Demo-ungdomsskolen Horisont', 'Demo lower secondary school Horisont'],
    unitKind: 'school',
    line: '42',
    place: ['Demovegen 30', '5943', 'Austrheim'],
    hours: SCHOOL,
  }),
  demo('sjukeheimen', {
    names: ['Demo-sjukeheimen Havblikk', 'Demo-sykehjemmet Havblikk', 'Demo nursing home Havblikk'],
    unitKind: 'nursing-home',
    line: '50',
    place: ['Demovegen 11', '5943', 'Austrheim'],
    hours: ALWAYS_OPEN,
  }),
  demo('gjenvinning', {
    names: ['Demo-miljøstasjonen i Austrheim', 'Demo-miljøstasjonen i Austrheim', 'Demo recycling station, Austrheim'],
    unitKind: 'recycling-station',
    line: '51',
    place: ['Demohamna 14', '5943', 'Austrheim'],
    hours: openHours('2 14:00-19:00', '6 10:00-14:00'),
  }),
  demo('idrettshallen', {
    names: ['Demo-hallen i Austrheim', 'Demo-hallen i Austrheim', 'Demo sports hall, Austrheim'],
    unitKind: 'sports-hall',
    line: '52',
    place: ['Demovegen 32', '5943', 'Austrheim'],
    hours: openHours('1-5 16:00-21:30', '7 12:00-18:00'),
  }),
]
