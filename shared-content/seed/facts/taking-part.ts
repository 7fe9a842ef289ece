import type { FactDefinition, LocalFact } from '../../src/contract/index.ts'
import { say } from '../write.ts'
import { SOME_TIME, local, number, page, price, shared, text, type Fact } from './fact-rows.ts'
import { weeks } from './per-kommune.ts'

/**
 * Facts of politics, plans and learning: elections, meetings, Norwegian courses, the school calendar. Places, numbers and
 * addresses are made up for the demonstration; the national ones are set by law.
 */
const facts: Fact[] = [
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
