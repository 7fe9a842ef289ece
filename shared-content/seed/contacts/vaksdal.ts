import type { Contact } from '../../src/contract/index.ts'
import { demoContacts, type Street } from './demo-contact.ts'
import { ALWAYS_OPEN, openHours, primarySchool } from './open-hours.ts'

const demo = demoContacts('vaksdal', '04')
const HALL: Street = ['Demovegen 4', '5722', 'Dalekvam']
const HEALTH_HOUSE: Street = ['Demobrua 8', '5722', 'Dalekvam']
const OFFICE = openHours('1-5 08:00-15:30')
const KINDERGARTEN = openHours('1-5 06:45-16:45')
const SCHOOL = openHours('1-5 08:00-14:45')
const PRIMARY_SCHOOL = primarySchool('1-5 06:30-16:30')

/** Whom to call in Vaksdal, and where things are. */
export const contacts: Contact[] = [
  demo('servicetorget', {
    names: ['Servicetorget i Vaksdal', 'Servicetorget i Vaksdal', 'Vaksdal service centre'],
    roles: ['servicekontor', 'arkiv'],
    line: '00',
    place: HALL,
    hours: openHours('1 08:00-17:00', '2-5 08:00-15:00'),
    isMain: true,
  }),
  demo('barnehage', {
    names: ['Barnehagekontoret', 'Barnehagekontoret', 'Kindergarten office'],
    roles: ['barnehagekontor'],
    line: '01',
    place: HALL,
    hours: OFFICE,
  }),
  demo('skule', {
    names: ['Skulekontoret', 'Skolekontoret', 'School office'],
    roles: ['skulekontor'],
    line: '02',
    place: HALL,
    hours: OFFICE,
  }),
  demo('helsestasjonen', {
    names: ['Demo-helsestasjonen i Vaksdal', 'Demo-helsestasjonen i Vaksdal', 'Demo child health centre, Vaksdal'],
    roles: ['helsestasjon'],
    unitKind: 'health-centre',
    line: '03',
    place: HEALTH_HOUSE,
    hours: openHours('1-4 08:00-15:30'),
  }),
  demo('koordinering', {
    names: ['Koordineringskontoret for helse', 'Koordineringskontoret for helse', 'Health and care services office'],
    roles: ['tildelingskontor'],
    line: '04',
    place: HEALTH_HOUSE,
    hours: openHours('1-5 09:00-14:00'),
  }),
  demo('nav', {
    names: ['Nav Vaksdal (demo)', 'Nav Vaksdal (demo)', 'Nav Vaksdal (demo)'],
    roles: ['nav'],
    line: '05',
    place: ['Demobrua 2', '5722', 'Dalekvam'],
    hours: openHours('2 09:00-13:00', '5 09:00-13:00'),
  }),
  demo('byggesak', {
    names: ['Byggjesak og oppmåling', 'Byggesak og oppmåling', 'Building permits and surveys'],
    roles: ['byggesak'],
    line: '06',
    place: HALL,
    hours: openHours('1-4 09:00-15:00'),
  }),
  demo('teknisk', {
    names: ['Veg, vatn og avløp', 'Vei, vann og avløp', 'Roads, water and sewerage'],
    roles: ['teknisk'],
    line: '07',
    place: ['Demosaga 2', '5725', 'Vaksdal'],
    hours: openHours('1-5 07:00-15:00'),
  }),
  demo('vakt', {
    names: [
      'Døgnvakta for veg, ras og vatn',
      'Døgnvakten for vei, ras og vann',
      'Duty phone for roads, landslides and water',
    ],
    roles: ['teknisk-vakt'],
    line: '08',
    hours: ALWAYS_OPEN,
  }),
  demo('brann', {
    names: ['Brann og redning i Vaksdal', 'Brann og redning i Vaksdal', 'Vaksdal fire and rescue'],
    roles: ['brannvesen'],
    line: '09',
    place: ['Demosaga 6', '5725', 'Vaksdal'],
    hours: openHours('1-5 08:00-15:00'),
  }),
  demo('kultur', {
    names: ['Kultur og frivilligheit', 'Kultur og frivillighet', 'Culture and volunteering'],
    roles: ['kultur'],
    line: '10',
    place: HALL,
    hours: openHours('1-4 09:00-15:00'),
  }),
  demo('kulturskulen', {
    names: ['Demo-kulturskulen i Vaksdal', 'Demo-kulturskolen i Vaksdal', 'Demo school of music and arts, Vaksdal'],
    roles: ['kulturskule'],
    unitKind: 'culture-school',
    line: '11',
    place: ['Demobrua 12', '5722', 'Dalekvam'],
    hours: openHours('1-4 13:00-18:00'),
  }),
  demo('biblioteket', {
    names: ['Demo-biblioteket i Dale', 'Demo-biblioteket i Dale', 'Demo library in Dale'],
    roles: ['bibliotek'],
    unitKind: 'library',
    line: '12',
    place: ['Demobrua 14', '5722', 'Dalekvam'],
    hours: openHours('1-2 10:00-18:00', '4-5 10:00-15:00'),
  }),
  demo('biblioteket-vaksdal', {
    names: ['Demo-biblioteket på Vaksdal', 'Demo-biblioteket på Vaksdal', 'Demo library in Vaksdal'],
    unitKind: 'library',
    line: '22',
    place: ['Demosaga 10', '5725', 'Vaksdal'],
    hours: openHours('3 14:00-19:00'),
  }),
  demo('legevakta', {
    names: ['Demo-legevakta i Dale', 'Demo-legevakten i Dale', 'Demo emergency clinic in Dale'],
    roles: ['legevakt'],
    unitKind: 'emergency-clinic',
    line: '13',
    place: HEALTH_HOUSE,
    hours: ALWAYS_OPEN,
  }),
  demo('bir', {
    names: ['BIR kundesenter (demo)', 'BIR kundesenter (demo)', 'BIR customer service (demo)'],
    roles: ['renovasjon'],
    line: '14',
    place: ['Demosaga 20', '5725', 'Vaksdal'],
    hours: openHours('1-5 08:00-15:45'),
  }),
  demo('naering', {
    names: ['Næring og landbruk', 'Næring og landbruk', 'Business and agriculture'],
    roles: ['naering', 'landbruk'],
    line: '15',
    place: HALL,
    hours: OFFICE,
  }),
  demo('gebyr', {
    names: ['Kommunale gebyr og skatt', 'Kommunale gebyrer og skatt', 'Municipal fees and taxes'],
    roles: ['okonomi'],
    line: '17',
    place: HALL,
    hours: openHours('1-5 09:00-13:00'),
  }),
  demo('barnevern', {
    names: ['Barnevernstenesta', 'Barnevernstjenesten', 'Child welfare service'],
    roles: ['barnevern'],
    line: '18',
    place: HEALTH_HOUSE,
    hours: openHours('1-5 08:00-15:00'),
  }),
  demo('barnevernvakt', {
    names: ['Barnevernvakta', 'Barnevernvakten', 'Child welfare duty line'],
    roles: ['barnevernvakt'],
    line: '28',
  }),
  demo('ppt', {
    names: ['PPT i Vaksdal', 'PPT i Vaksdal', 'Educational psychology service (PPT)'],
    roles: ['ppt'],
    line: '19',
    place: HALL,
    hours: OFFICE,
  }),
  demo('personvernombod', {
    names: ['Personvernombodet', 'Personvernombudet', 'Data protection officer'],
    roles: ['personvernombod'],
    line: '20',
    hours: openHours('2 12:00-15:00'),
  }),

  demo('barnehage-elvebreidda', {
    names: ['Demo-barnehagen Elvebreidda', 'Demo-barnehagen Elvebreidda', 'Demo kindergarten Elvebreidda'],
    unitKind: 'kindergarten',
    line: '30',
    place: ['Demobrua 20', '5722', 'Dalekvam'],
    hours: KINDERGARTEN,
  }),
  demo('barnehage-stasjonen', {
    names: ['Demo-barnehagen Stasjonen', 'Demo-barnehagen Stasjonen', 'Demo kindergarten Stasjonen'],
    unitKind: 'kindergarten',
    line: '31',
    place: ['Demosaga 14', '5725', 'Vaksdal'],
    hours: KINDERGARTEN,
  }),
  demo('barnehage-stanghella', {
    names: ['Demo-barnehagen Stanghella', 'Demo-barnehagen Stanghella', 'Demo kindergarten Stanghella'],
    unitKind: 'kindergarten',
    line: '32',
    place: ['Demodalen 3', '5724', 'Stanghelle'],
    hours: openHours('1-5 06:30-16:30'),
  }),
  demo('barnehage-eidsgarden', {
    names: ['Demo-barnehagen Eidsgarden', 'Demo-barnehagen Eidsgarden', 'Demo kindergarten Eidsgarden'],
    unitKind: 'kindergarten',
    line: '33',
    place: ['Demogrenda 7', '5728', 'Eidslandet'],
    hours: openHours('1-5 07:15-16:15'),
  }),
  demo('skule-dalen', {
    names: ['Demo-skulen Dalen', 'Demo-skolen Dalen', 'Demo school Dalen'],
    unitKind: 'school',
    line: '40',
    place: ['Demobrua 30', '5722', 'Dalekvam'],
    hours: SCHOOL,
    offers: PRIMARY_SCHOOL,
  }),
  demo('skule-mollevegen', {
    names: ['Demo-skulen Møllevegen', 'Demo-skolen Møllevegen', 'Demo school Møllevegen'],
    unitKind: 'school',
    line: '41',
    place: ['Demosaga 30', '5725', 'Vaksdal'],
    hours: SCHOOL,
    offers: PRIMARY_SCHOOL,
  }),
  demo('skule-eidet', {
    names: ['Demo-skulen Eidet', 'Demo-skolen Eidet', 'Demo school Eidet'],
    unitKind: 'school',
    line: '42',
    place: ['Demogrenda 9', '5728', 'Eidslandet'],
    hours: SCHOOL,
    offers: PRIMARY_SCHOOL,
  }),
  demo('sjukeheimen', {
    names: ['Demo-sjukeheimen Dalatun', 'Demo-sykehjemmet Dalatun', 'Demo nursing home Dalatun'],
    unitKind: 'nursing-home',
    line: '50',
    place: ['Demobrua 40', '5722', 'Dalekvam'],
    hours: ALWAYS_OPEN,
  }),
  demo('gjenvinning', {
    names: [
      'Demo-gjenvinningsstasjonen i Vaksdal',
      'Demo-gjenvinningsstasjonen i Vaksdal',
      'Demo recycling station, Vaksdal',
    ],
    unitKind: 'recycling-station',
    line: '51',
    place: ['Demosaga 22', '5725', 'Vaksdal'],
    hours: openHours('1 13:00-18:00', '3 13:00-18:00', '6 09:00-13:00'),
  }),
  demo('symjehallen', {
    names: ['Demo-symjehallen i Dale', 'Demo-svømmehallen i Dale', 'Demo swimming hall in Dale'],
    unitKind: 'sports-hall',
    line: '52',
    place: ['Demobrua 32', '5722', 'Dalekvam'],
    hours: openHours('1 16:00-20:00', '3 16:00-20:00', '6 10:00-15:00'),
  }),
]
