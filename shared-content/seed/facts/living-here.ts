import type { FactDefinition, LocalFact } from '../../src/contract/index.ts'
import { say } from '../write.ts'
import { SOME_TIME, days, local, page, price, shared, text, workingDays, type Fact } from './fact-rows.ts'
import { years } from './per-kommune.ts'

/**
 * Facts of what people ask about where they live: water and waste, moving, animals and graves. Amounts, places and
 * addresses are made up for the demonstration; the national ones are limits set by law.
 */
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
]

export const definitions: FactDefinition[] = facts.map((f) => f.definition)
export const values: LocalFact[] = facts.flatMap((f) => f.values)
