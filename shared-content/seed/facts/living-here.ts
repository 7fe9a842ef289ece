import type { FactDefinition, FactType, FactValue, LocalFact, Words } from '../../src/contract/index.ts'
import { say } from '../write.ts'
import { demoForms, kroner, perKommune, weeks, years } from './per-kommune.ts'

/**
 * Facts of what people ask about where they live: water and waste, moving, animals, graves, school holidays, plans and
 * politics. Amounts, places and addresses are made up for the demonstration; the national ones are limits set by law.
 */

interface Fact {
  definition: FactDefinition
  values: LocalFact[]
}

const ASK_US = say('ta kontakt med kommunen', 'ta kontakt med kommunen', 'contact the municipality')
const SEE_PRICES = say('sjå prislista', 'se prislisten', 'see the price list')
const SOME_TIME = say('kort tid', 'kort tid', 'a short time')

const text = (value: Words): FactValue => ({ type: 'text', value })
const number = (value: number): FactValue => ({ type: 'number', value })
const days = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'days' } })
const workingDays = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'workingDays' } })

const define = (key: string, type: FactType, label: Words, fallback: Words): FactDefinition => ({
  kind: 'factDefinition',
  key,
  type,
  label,
  fallback,
})

const page = (key: string, path: string, label: Words): Fact => ({
  definition: define(key, 'url', label, ASK_US),
  values: demoForms(key, path),
})

function local<T>(
  key: string,
  label: Words,
  fallback: Words,
  asValue: (here: T) => FactValue,
  [lindas, osteroy, austrheim, vaksdal]: readonly [lindas: T, osteroy: T, austrheim: T, vaksdal: T],
): Fact {
  const values = perKommune(key, asValue, { lindas, osteroy, austrheim, vaksdal })
  return { definition: define(key, asValue(lindas).type, label, fallback), values }
}

const price = (key: string, label: Words, amounts: readonly [number, number, number, number]): Fact =>
  local(key, label, SEE_PRICES, kroner, amounts)

/** One value for all of Norway or the whole region, with those that take over later. */
function shared(
  key: string,
  scope: 'national' | 'region',
  label: Words,
  fallback: Words,
  value: FactValue,
  ...later: [validFrom: string, value: FactValue][]
): Fact {
  return {
    definition: define(key, value.type, label, fallback),
    values: [
      { kind: 'localFact', fact: key, scope, value },
      ...later.map(([validFrom, next]): LocalFact => ({ kind: 'localFact', fact: key, scope, value: next, validFrom })),
    ],
  }
}

const facts: Fact[] = [
  page('slam-skjema', 'slam', say('Bestilling av slamtømming', 'Bestilling av slamtømming', 'Order form: septic tank')),
  price(
    'slam-gebyr',
    say('Slamtømming per år', 'Slamtømming per år', 'Septic tank emptying per year'),
    [1_900, 2_100, 1_800, 2_200],
  ),
  price(
    'slam-ekstra',
    say('Ekstra slamtømming', 'Ekstra slamtømming', 'Extra septic tank emptying'),
    [2_500, 2_700, 2_500, 2_700],
  ),
  local(
    'slam-kor-ofte',
    say(
      'Kor ofte slamavskiljaren blir tømt',
      'Hvor ofte slamavskilleren blir tømt',
      'How often septic tanks are emptied',
    ),
    say('etter ein fast plan', 'etter en fast plan', 'on a fixed plan'),
    text,
    [
      say('kvart andre år', 'hvert andre år', 'every second year'),
      say('kvart andre år', 'hvert andre år', 'every second year'),
      say('kvart tredje år', 'hvert tredje år', 'every third year'),
      say('kvart andre år', 'hvert andre år', 'every second year'),
    ],
  ),
  local(
    'slam-varsel',
    say('Varsel før slambilen kjem', 'Varsel før slambilen kommer', 'Notice before the tanker comes'),
    say('nokre dagar', 'noen dager', 'a few days'),
    workingDays,
    [5, 3, 5, 3],
  ),

  local(
    'tommeplan-raud-dag',
    say(
      'Når bosset blir tømt om hentedagen er raud',
      'Når søpla blir tømt om hentedagen er rød',
      'Collection on holidays',
    ),
    say('den dagen kalenderen viser', 'den dagen kalenderen viser', 'on the day the calendar shows'),
    text,
    [
      say('laurdagen etter', 'lørdagen etter', 'on the following Saturday'),
      say('neste kvardag', 'neste hverdag', 'on the next working day'),
      say('laurdagen etter', 'lørdagen etter', 'on the following Saturday'),
      say('neste kvardag', 'neste hverdag', 'on the next working day'),
    ],
  ),
  price(
    'gjenvinning-restavfall',
    say('Restavfall på gjenvinningsstasjonen', 'Restavfall på gjenvinningsstasjonen', 'Residual waste at the station'),
    [150, 170, 150, 170],
  ),

  page('drift-side', 'driftsmeldingar', say('Driftsmeldingar', 'Driftsmeldinger', 'Water supply notices')),
  page('lekkasje-skjema', 'lekkasje', say('Melding om lekkasje', 'Melding om lekkasje', 'Form: report a leak')),
  page(
    'vassmalar-skjema',
    'ny-malar',
    say('Bestilling av vassmålar', 'Bestilling av vannmåler', 'Order form: water meter'),
  ),
  price(
    'vassmalar-leige',
    say('Leige av vassmålar', 'Leie av vannmåler', 'Hire of a water meter'),
    [300, 350, 250, 300],
  ),
  price(
    'vassmalar-kubikk',
    say('Vatn per kubikkmeter', 'Vann per kubikkmeter', 'Water per cubic metre'),
    [15, 17, 14, 16],
  ),

  shared(
    'fastlege-byte',
    'national',
    say(
      'Kor mange gonger du kan byte fastlege i året',
      'Hvor mange ganger du kan bytte fastlege i året',
      'GP changes a year',
    ),
    say('nokre gonger', 'noen ganger', 'a few times'),
    text(say('to gonger', 'to ganger', 'twice')),
  ),
  shared(
    'flytting-frist',
    'national',
    say('Frist for å melde flytting', 'Frist for å melde flytting', 'Time limit for reporting a move'),
    SOME_TIME,
    days(8),
  ),

  shared(
    'hund-bandtvang',
    'national',
    say('Bandtvang i heile landet', 'Båndtvang i hele landet', 'Leash season in all of Norway'),
    say('om våren og sommaren', 'om våren og sommeren', 'in spring and summer'),
    text(say('frå 1. april til 20. august', 'fra 1. april til 20. august', 'from 1 April to 20 August')),
  ),
  local(
    'hund-band-heile-aret',
    say(
      'Kvar hunden må vere i band heile året',
      'Hvor hunden må være i bånd hele året',
      'Where dogs are leashed all year',
    ),
    say('der skilta seier det', 'der skiltene sier det', 'where the signs say so'),
    text,
    [
      say(
        'i sentrum av Knarvik og på skuleområda',
        'i sentrum av Knarvik og på skoleområdene',
        'in Knarvik and at the schools',
      ),
      say(
        'i Lonevåg sentrum og på gravplassane',
        'i Lonevåg sentrum og på gravplassene',
        'in Lonevåg and in the cemeteries',
      ),
      say('på skuleområda og i lysløypa', 'på skoleområdene og i lysløypa', 'at the schools and on the lit trail'),
      say('i Dale sentrum og på skuleområda', 'i Dale sentrum og på skoleområdene', 'in Dale and at the schools'),
    ],
  ),
  page('hund-skjema', 'dyr', say('Melding om dyr', 'Melding om dyr', 'Form: report about an animal')),

  page('grav-skjema', 'grav', say('Søknad om grav og feste', 'Søknad om grav og feste', 'Form: graves')),
  price(
    'grav-feste',
    say('Feste av grav per år', 'Feste av grav per år', 'Lease of a grave per year'),
    [200, 250, 150, 200],
  ),
  shared(
    'grav-fredingstid',
    'national',
    say('Kor lenge ei grav er freda', 'Hvor lenge en grav er fredet', 'How long a grave is protected'),
    say('den tida lova seier', 'den tiden loven sier', 'the time set by law'),
    years(20),
  ),

  shared(
    'val-neste',
    'national',
    say('Neste val', 'Neste valg', 'The next election'),
    say('om hausten eit valår', 'om høsten et valgår', 'in the autumn of an election year'),
    text(
      say(
        'kommunestyre- og fylkestingsval i september 2027',
        'kommunestyre- og fylkestingsvalg i september 2027',
        'the municipal and county elections in September 2027',
      ),
    ),
    [
      '2027-10-01',
      text(
        say(
          'stortingsval i september 2029',
          'stortingsvalg i september 2029',
          'the national election in September 2029',
        ),
      ),
    ],
  ),
  local(
    'val-lokale',
    say('Vallokale på valdagen', 'Valglokaler på valgdagen', 'Polling stations'),
    say('lokala som står på valkortet', 'lokalene som står på valgkortet', 'the places on your polling card'),
    text,
    [
      say(
        'Demo-hallen i Knarvik og grendahusa',
        'Demo-hallen i Knarvik og grendehusene',
        'the Demo hall in Knarvik and the village halls',
      ),
      say(
        'Demo-hallen i Lonevåg og skulane',
        'Demo-hallen i Lonevåg og skolene',
        'the Demo hall in Lonevåg and the schools',
      ),
      say('Demo-hallen i Austrheim', 'Demo-hallen i Austrheim', 'the Demo hall in Austrheim'),
      say(
        'skulane i Dale, på Vaksdal og på Eidslandet',
        'skolene i Dale, på Vaksdal og på Eidslandet',
        'the schools in Dale, Vaksdal and Eidslandet',
      ),
    ],
  ),

  page('mote-kalender', 'mote', say('Møtekalender', 'Møtekalender', 'Meeting calendar')),
  page('mote-sending', 'mote-tv', say('Sendingar frå møte', 'Sendinger fra møter', 'Broadcasts of meetings')),
  local(
    'mote-stad',
    say('Kvar kommunestyret møtest', 'Hvor kommunestyret møtes', 'Where the council meets'),
    say('staden som står i innkallinga', 'stedet som står i innkallingen', 'the place in the notice'),
    text,
    [
      say('kommunestyresalen i Knarvik', 'kommunestyresalen i Knarvik', 'the council chamber in Knarvik'),
      say('heradssalen i Lonevåg', 'heradssalen i Lonevåg', 'the council chamber in Lonevåg'),
      say('kommunehuset på Årås', 'kommunehuset på Årås', 'the town hall in Årås'),
      say('kommunehuset i Dale', 'kommunehuset i Dale', 'the town hall in Dale'),
    ],
  ),
  shared(
    'innbyggarforslag',
    'national',
    say(
      'Underskrifter bak eit innbyggarforslag',
      'Underskrifter bak et innbyggerforslag',
      'Signatures behind a proposal',
    ),
    say('nokre hundre', 'noen hundre', 'some hundred'),
    number(300),
  ),
  page(
    'folkevalde-liste',
    'folkevalde',
    say('Liste over folkevalde', 'Liste over folkevalgte', 'List of representatives'),
  ),
  local(
    'kommunestyre-plassar',
    say('Medlemer i kommunestyret', 'Medlemmer i kommunestyret', 'Members of the municipal council'),
    say('fleire titals', 'flere titalls', 'several dozen'),
    number,
    [35, 27, 17, 21],
  ),

  page('norskkurs-skjema', 'norskkurs', say('Søknad om norskkurs', 'Søknad om norskkurs', 'Form: Norwegian course')),
  price(
    'norskkurs-pris',
    say('Norskkurs per halvår', 'Norskkurs per halvår', 'Norwegian course per term'),
    [3_500, 3_000, 2_500, 3_000],
  ),
  local(
    'norskkurs-svartid',
    say('Svartid, norskkurs', 'Svartid, norskkurs', 'Time to answer, Norwegian course'),
    SOME_TIME,
    weeks,
    [3, 4, 3, 4],
  ),
  local(
    'norskkurs-tid',
    say('Når kursa går', 'Når kursene går', 'When courses are held'),
    say('på dagtid og kveldstid', 'på dagtid og kveldstid', 'in the daytime and evening'),
    text,
    [
      say(
        'kvar dag på dagtid, og to kveldar i veka',
        'hver dag på dagtid, og to kvelder i uken',
        'every day, and on two evenings a week',
      ),
      say('tre dagar i veka', 'tre dager i uken', 'three days a week'),
      say('to dagar i veka', 'to dager i uken', 'two days a week'),
      say('tre dagar i veka', 'tre dager i uken', 'three days a week'),
    ],
  ),

  page('skulerute-side', 'skulerute', say('Skuleruta', 'Skoleruta', 'School calendar')),
  shared(
    'skulerute-ar',
    'region',
    say('Skuleåret som varer no', 'Skoleåret som varer nå', 'The current school year'),
    say('dette skuleåret', 'dette skoleåret', 'this school year'),
    text(say('2026–2027', '2026–2027', '2026–2027')),
    ['2027-07-01', text(say('2027–2028', '2027–2028', '2027–2028'))],
    ['2028-07-01', text(say('2028–2029', '2028–2029', '2028–2029'))],
  ),
  shared(
    'skulerute-jul',
    'region',
    say('Juleferie', 'Juleferie', 'Christmas holiday'),
    say('rundt jul og nyttår', 'rundt jul og nyttår', 'around Christmas and New Year'),
    text(
      say('21. desember 2026–1. januar 2027', '21. desember 2026–1. januar 2027', '21 December 2026–1 January 2027'),
    ),
    [
      '2027-07-01',
      text(
        say(
          '20. desember 2027–31. desember 2027',
          '20. desember 2027–31. desember 2027',
          '20 December–31 December 2027',
        ),
      ),
    ],
    [
      '2028-07-01',
      text(
        say('21. desember 2028–2. januar 2029', '21. desember 2028–2. januar 2029', '21 December 2028–2 January 2029'),
      ),
    ],
  ),
  shared(
    'skulerute-paske',
    'region',
    say('Påskeferie', 'Påskeferie', 'Easter holiday'),
    say('i påska', 'i påsken', 'at Easter'),
    text(say('22. mars–29. mars 2027', '22. mars–29. mars 2027', '22 March–29 March 2027')),
    ['2027-07-01', text(say('10. april–17. april 2028', '10. april–17. april 2028', '10 April–17 April 2028'))],
    ['2028-07-01', text(say('26. mars–2. april 2029', '26. mars–2. april 2029', '26 March–2 April 2029'))],
  ),
  shared(
    'skulerute-siste-dag',
    'region',
    say('Siste skuledag før sommaren', 'Siste skoledag før sommeren', 'Last school day before summer'),
    say('midt i juni', 'midt i juni', 'in mid-June'),
    text(say('18. juni 2027', '18. juni 2027', '18 June 2027')),
    ['2027-07-01', text(say('16. juni 2028', '16. juni 2028', '16 June 2028'))],
    ['2028-07-01', text(say('15. juni 2029', '15. juni 2029', '15 June 2029'))],
  ),
  shared(
    'skulerute-haust',
    'region',
    say('Haustferie', 'Høstferie', 'Autumn holiday'),
    say('om hausten', 'om høsten', 'in the autumn'),
    text(say('veke 41', 'uke 41', 'week 41')),
  ),
  shared(
    'skulerute-vinter',
    'region',
    say('Vinterferie', 'Vinterferie', 'Winter holiday'),
    say('på seinvinteren', 'på senvinteren', 'in late winter'),
    text(say('veke 9', 'uke 9', 'week 9')),
  ),
  local(
    'skulerute-planlegging',
    say('Planleggingsdagar', 'Planleggingsdager', 'Teachers’ planning days'),
    say('dagane skulen melder frå om', 'dagene skolen melder fra om', 'the days the school announces'),
    text,
    [
      say(
        'fredagen etter Kristi himmelfartsdag, og fire til',
        'fredagen etter Kristi himmelfartsdag, og fire til',
        'the Friday after Ascension Day, and four more',
      ),
      say(
        'måndagen etter haustferien, og fire til',
        'mandagen etter høstferien, og fire til',
        'the Monday after the autumn holiday, and four more',
      ),
      say(
        'fredagen etter Kristi himmelfartsdag, og fire til',
        'fredagen etter Kristi himmelfartsdag, og fire til',
        'the Friday after Ascension Day, and four more',
      ),
      say(
        'måndagen etter vinterferien, og fire til',
        'mandagen etter vinterferien, og fire til',
        'the Monday after the winter holiday, and four more',
      ),
    ],
  ),

  page('plan-liste', 'planar', say('Planar på høyring', 'Planer på høring', 'Plans open for comment')),
  page('plan-merknad', 'planmerknad', say('Merknad til plan', 'Merknad til plan', 'Form: comment on a plan')),
  shared(
    'plan-hoyring',
    'national',
    say(
      'Kor lenge ein plan minst er på høyring',
      'Hvor lenge en plan minst er på høring',
      'Shortest time for comments on a plan',
    ),
    say('den tida som står i kunngjeringa', 'den tiden som står i kunngjøringen', 'the time given in the notice'),
    weeks(6),
  ),
]

export const definitions: FactDefinition[] = facts.map((f) => f.definition)
export const values: LocalFact[] = facts.flatMap((f) => f.values)
