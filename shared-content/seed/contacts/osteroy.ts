import type { Contact } from '../../src/contract/index.ts'
import { demoContacts, type Street } from './demo-contact.ts'
import { ALWAYS_OPEN, openHours, primarySchool } from './open-hours.ts'

const demo = demoContacts('osteroy', '02')
const HALL: Street = ['Demovegen 2', '5282', 'Lonevåg']
const HEALTH_HOUSE: Street = ['Demohagen 4', '5282', 'Lonevåg']
const OFFICE = openHours('1-5 09:00-15:00')
const KINDERGARTEN = openHours('1-5 06:30-16:30')
const SCHOOL = openHours('1-5 08:15-14:30')
const PRIMARY_SCHOOL = primarySchool('1-5 07:00-16:30')

/** Whom to call in Osterøy, and where things are. */
export const contacts: Contact[] = [
  demo('innbyggartorget', {
    names: ['Innbyggartorget på Osterøy', 'Innbyggertorget på Osterøy', 'Osterøy service centre'],
    roles: ['servicekontor', 'arkiv'],
    line: '00',
    place: HALL,
    hours: openHours('1-2 09:00-15:00', '3 09:00-18:00', '4-5 09:00-15:00'),
    isMain: true,
  }),
  demo('oppvekst', {
    names: ['Oppvekstkontoret', 'Oppvekstkontoret', 'Children and schools office'],
    roles: ['barnehagekontor', 'skulekontor'],
    line: '01',
    place: HALL,
    hours: OFFICE,
  }),
  demo('helsestasjonen', {
    names: ['Demo-helsestasjonen på Osterøy', 'Demo-helsestasjonen på Osterøy', 'Demo child health centre, Osterøy'],
    roles: ['helsestasjon'],
    unitKind: 'health-centre',
    line: '03',
    place: HEALTH_HOUSE,
    hours: openHours('1-5 08:15-15:15'),
  }),
  demo('tildeling', {
    names: ['Tenestekontoret for helse', 'Tjenestekontoret for helse', 'Health and care services office'],
    roles: ['tildelingskontor'],
    line: '04',
    place: HEALTH_HOUSE,
    hours: openHours('1-5 10:00-14:00'),
  }),
  demo('nav', {
    names: ['Nav Osterøy (demo)', 'Nav Osterøy (demo)', 'Nav Osterøy (demo)'],
    roles: ['nav'],
    line: '05',
    place: ['Demovegen 7', '5282', 'Lonevåg'],
    hours: openHours('1 10:00-14:00', '4 10:00-14:00'),
  }),
  demo('plan-og-bygg', {
    names: ['Plan og bygg', 'Plan og bygg', 'Planning and building'],
    roles: ['byggesak'],
    line: '06',
    place: HALL,
    hours: openHours('2-4 09:00-14:00'),
  }),
  demo('teknisk', {
    names: ['Teknisk drift', 'Teknisk drift', 'Technical services'],
    roles: ['teknisk'],
    line: '07',
    place: ['Demovegen 40', '5281', 'Valestrandsfossen'],
    hours: openHours('1-5 07:30-15:00'),
  }),
  demo('vakt', {
    names: ['Vakttelefonen for veg og vatn', 'Vakttelefonen for vei og vann', 'Duty phone for roads and water'],
    roles: ['teknisk-vakt'],
    line: '08',
    hours: ALWAYS_OPEN,
  }),
  demo('brann', {
    names: ['Osterøy brann og feiing', 'Osterøy brann og feiing', 'Osterøy fire and chimney service'],
    roles: ['brannvesen'],
    line: '09',
    place: ['Demovegen 44', '5281', 'Valestrandsfossen'],
    hours: openHours('1-5 08:00-14:30'),
  }),
  demo('kultur', {
    names: ['Kultur og fritid', 'Kultur og fritid', 'Culture and leisure'],
    roles: ['kultur'],
    line: '10',
    place: HALL,
    hours: OFFICE,
  }),
  demo('kulturskulen', {
    names: ['Demo-kulturskulen på Osterøy', 'Demo-kulturskolen på Osterøy', 'Demo school of music and arts, Osterøy'],
    roles: ['kulturskule'],
    unitKind: 'culture-school',
    line: '11',
    place: ['Demohaugen 3', '5281', 'Valestrandsfossen'],
    hours: openHours('1-3 13:00-20:00'),
  }),
  demo('biblioteket', {
    names: ['Demo-biblioteket på Osterøy', 'Demo-biblioteket på Osterøy', 'Demo library, Osterøy'],
    roles: ['bibliotek'],
    unitKind: 'library',
    line: '12',
    place: ['Demovegen 6', '5282', 'Lonevåg'],
    hours: openHours('1 12:00-19:00', '2-4 10:00-17:00', '6 11:00-14:00'),
  }),
  demo('legevakta', {
    names: ['Demo-legevakta på Osterøy', 'Demo-legevakten på Osterøy', 'Demo emergency clinic, Osterøy'],
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
    place: ['Demovegen 70', '5282', 'Lonevåg'],
    hours: openHours('1-5 08:00-15:45'),
  }),
  demo('naering', {
    names: ['Næring og landbruk', 'Næring og landbruk', 'Business and agriculture'],
    roles: ['naering', 'landbruk'],
    line: '15',
    place: HALL,
    hours: openHours('1-4 09:00-14:30'),
  }),
  demo('gebyr', {
    names: ['Gebyr og skatt', 'Gebyr og skatt', 'Fees and taxes'],
    roles: ['okonomi'],
    line: '17',
    place: HALL,
    hours: openHours('1-5 10:00-14:00'),
  }),
  demo('barnevern', {
    names: ['Barnevernstenesta', 'Barnevernstjenesten', 'Child welfare service'],
    roles: ['barnevern'],
    line: '18',
    place: HEALTH_HOUSE,
    hours: openHours('1-5 09:00-15:00'),
  }),
  demo('barnevernvakt', {
    names: ['Barnevernvakta', 'Barnevernvakten', 'Child welfare duty line'],
    roles: ['barnevernvakt'],
    line: '28',
  }),
  demo('ppt', {
    names: ['PPT for Osterøy', 'PPT for Osterøy', 'Educational psychology service (PPT)'],
    roles: ['ppt'],
    line: '19',
    place: HALL,
    hours: OFFICE,
  }),
  demo('personvernombod', {
    names: ['Personvernombodet', 'Personvernombudet', 'Data protection officer'],
    roles: ['personvernombod'],
    line: '20',
    hours: openHours('1 12:00-15:00', '4 12:00-15:00'),
  }),

  demo('barnehage-bjorkelia', {
    names: ['Demo-barnehagen Bjørkelia', 'Demo-barnehagen Bjørkelia', 'Demo kindergarten Bjørkelia'],
    unitKind: 'kindergarten',
    line: '30',
    place: ['Demolia 5', '5282', 'Lonevåg'],
    hours: KINDERGARTEN,
  }),
  demo('barnehage-bruvika', {
    names: ['Demo-barnehagen Bruvika', 'Demo-barnehagen Bruvika', 'Demo kindergarten Bruvika'],
    unitKind: 'kindergarten',
    line: '31',
    place: ['Demovika 2', '5285', 'Bruvik'],
    hours: openHours('1-5 07:00-16:30'),
  }),
  demo('barnehage-haugatun', {
    names: ['Demo-barnehagen Haugatun', 'Demo-barnehagen Haugatun', 'Demo kindergarten Haugatun'],
    unitKind: 'kindergarten',
    line: '32',
    place: ['Demotunet 9', '5286', 'Haus'],
    hours: KINDERGARTEN,
  }),
  demo('barnehage-smiegarden', {
    names: ['Demo-barnehagen Smiegarden', 'Demo-barnehagen Smiegarden', 'Demo kindergarten Smiegarden'],
    unitKind: 'kindergarten',
    line: '33',
    place: ['Demosmia 1', '5281', 'Valestrandsfossen'],
    hours: KINDERGARTEN,
  }),
  demo('barnehage-fotland', {
    names: ['Demo-barnehagen Fotland', 'Demo-barnehagen Fotland', 'Demo kindergarten Fotland'],
    unitKind: 'kindergarten',
    line: '34',
    place: ['Demovågen 12', '5283', 'Fotlandsvåg'],
    hours: KINDERGARTEN,
  }),
  demo('skule-ospelia', {
    names: ['Demo-skulen Ospelia', 'Demo-skolen Ospelia', 'Demo school Ospelia'],
    unitKind: 'school',
    line: '40',
    place: ['Demolia 20', '5282', 'Lonevåg'],
    hours: SCHOOL,
    offers: PRIMARY_SCHOOL,
  }),
  demo('skule-fossen', {
    names: ['Demo-skulen Fossen', 'Demo-skolen Fossen', 'Demo school Fossen'],
    unitKind: 'school',
    line: '41',
    place: ['Demohaugen 10', '5281', 'Valestrandsfossen'],
    hours: SCHOOL,
    offers: PRIMARY_SCHOOL,
  }),
  demo('skule-sundet', {
    names: ['Demo-skulen Sundet', 'Demo-skolen Sundet', 'Demo school Sundet'],
    unitKind: 'school',
    line: '42',
    place: ['Demotunet 15', '5286', 'Haus'],
    hours: SCHOOL,
    offers: PRIMARY_SCHOOL,
  }),
  demo('skule-ungdom', {
    names: ['Demo-ungdomsskulen på Osterøy', 'Demo-ungdomsskolen på Osterøy', 'Demo lower secondary school, Osterøy'],
    unitKind: 'school',
    line: '43',
    place: ['Demolia 22', '5282', 'Lonevåg'],
    hours: SCHOOL,
  }),
  demo('sjukeheimen', {
    names: ['Demo-sjukeheimen Solgarden', 'Demo-sykehjemmet Solgarden', 'Demo nursing home Solgarden'],
    unitKind: 'nursing-home',
    line: '50',
    place: ['Demohagen 10', '5282', 'Lonevåg'],
    hours: ALWAYS_OPEN,
  }),
  demo('gjenvinning', {
    names: [
      'Demo-gjenvinningsstasjonen på Osterøy',
      'Demo-gjenvinningsstasjonen på Osterøy',
      'Demo recycling station, Osterøy',
    ],
    unitKind: 'recycling-station',
    line: '51',
    place: ['Demovegen 72', '5282', 'Lonevåg'],
    hours: openHours('1 12:00-19:00', '4 12:00-19:00', '6 09:00-14:00'),
  }),
  demo('idrettshallen', {
    names: ['Demo-hallen i Lonevåg', 'Demo-hallen i Lonevåg', 'Demo sports hall in Lonevåg'],
    unitKind: 'sports-hall',
    line: '52',
    place: ['Demolia 24', '5282', 'Lonevåg'],
    hours: openHours('1-5 15:30-22:00', '6-7 11:00-19:00'),
  }),
]
