import type {
  DateOrYearly,
  Duration,
  FactDefinition,
  FactType,
  FactValue,
  LocalFact,
  Words,
} from '../../src/contract/index.ts'
import { demoForms, kroner } from './per-kommune.ts'

const define = (
  key: string,
  type: FactType,
  label: string,
  fallback: Words,
  binds?: FactDefinition['binds'],
): FactDefinition => ({ kind: 'factDefinition', key, type, ...(binds && { binds }), label: { nn: label }, fallback })

const FORM: Words = {
  nn: 'skjemaet du får hos kommunen',
  nb: 'skjemaet du får hos kommunen',
  en: 'the form you get from the municipality',
}
const DEADLINE: Words = {
  nn: 'fristen kommunen kunngjer',
  nb: 'fristen kommunen kunngjør',
  en: 'the deadline the municipality announces',
}
const PRICE: Words = { nn: 'prisen i prislista', nb: 'prisen i prislisten', en: 'the price in the price list' }
const SOON: Words = { nn: 'rimeleg tid', nb: 'rimelig tid', en: 'reasonable time' }
const NOTICE: Words = {
  nn: 'den tida som står i vedtektene',
  nb: 'den tiden som står i vedtektene',
  en: 'the time given in the rules',
}

/** Prices, deadlines, forms and hours of the services for children, young people and leisure. */
export const definitions: FactDefinition[] = [
  define('barnehage-skjema', 'url', 'Skjema: søknad om barnehageplass', FORM),
  define('barnehage-redusert-skjema', 'url', 'Skjema: lågare foreldrebetaling', FORM),
  define('barnehage-soknadsfrist', 'date', 'Søknadsfrist for hovudopptaket i barnehage', DEADLINE),
  define('barnehage-pris', 'money', 'Foreldrebetaling, heil plass per månad', PRICE, 'ceiling'),
  define('barnehage-pris-delt', 'money', 'Foreldrebetaling, halv plass per månad', PRICE),
  define('barnehage-kostpengar', 'money', 'Kostpengar i barnehage per månad', PRICE),
  define('barnehage-svartid', 'duration', 'Svartid etter hovudopptaket', SOON),
  define('barnehage-oppseiingstid', 'duration', 'Oppseiingstid i barnehage', NOTICE),
  define(
    'barnehage-syskenmoderasjon',
    'percent',
    'Moderasjon for barn nummer to',
    { nn: 'ein del', nb: 'en del', en: 'fixed' },
    'floor',
  ),
  define(
    'barnehage-inntektsdel',
    'percent',
    'Høgste del av inntekta til barnehage',
    { nn: 'ein fast del', nb: 'en fast del', en: 'a fixed share' },
    'ceiling',
  ),
  define(
    'barnehage-gratis-kjernetid',
    'duration',
    'Gratis kjernetid i veka',
    { nn: 'nokre timar', nb: 'noen timer', en: 'some hours' },
    'floor',
  ),
  define('sfo-skjema', 'url', 'Skjema: søknad om SFO-plass', FORM),
  define('sfo-soknadsfrist', 'date', 'Søknadsfrist for SFO', DEADLINE),
  define('sfo-opningstid', 'text', 'Opningstid i SFO', {
    nn: 'før og etter skuletid',
    nb: 'før og etter skoletid',
    en: 'before and after school',
  }),
  define('sfo-pris-heil', 'money', 'Heil SFO-plass per månad', PRICE),
  define('sfo-pris-heil-gratis', 'money', 'SFO, heil plass med gratis timar, per månad', PRICE),
  define('sfo-pris-halv-gratis', 'money', 'SFO, halv plass med gratis timar, per månad', PRICE),
  define('sfo-pris-halv', 'money', 'Halv SFO-plass per månad', PRICE),
  define('sfo-svartid', 'duration', 'Svartid for SFO', SOON),
  define('sfo-oppseiingstid', 'duration', 'Varslingstid for endring i SFO', {
    nn: 'i god tid',
    nb: 'i god tid',
    en: 'well',
  }),
  define(
    'sfo-gratis-tid',
    'duration',
    'Gratis SFO-tid i veka',
    { nn: 'nokre timar', nb: 'noen timer', en: 'some hours' },
    'floor',
  ),
  define(
    'sfo-inntektsdel',
    'percent',
    'Høgste del av inntekta til SFO',
    { nn: 'ein fast del', nb: 'en fast del', en: 'a fixed share' },
    'ceiling',
  ),
  define('skuleskyss-skjema', 'url', 'Skjema: skyss på farleg eller vanskeleg veg', FORM),
  define('skuleskyss-soknadsfrist', 'date', 'Søknadsfrist for skuleskyss', DEADLINE),
  define('skuleskyss-svartid', 'duration', 'Svartid for skuleskyss', { nn: 'nokre veker' }),
  define('skulestart-skjema', 'url', 'Skjema: innskriving i 1. klasse', FORM),
  define('skulestart-innskrivingsfrist', 'date', 'Frist for innskriving i 1. klasse', DEADLINE),
  define('skulestart-forste-skuledag', 'date', 'Første skuledag', { nn: 'den dagen skuleruta viser' }),
  define('skulestart-svartid', 'duration', 'Svartid for skuleplass', SOON),
  define('kulturskule-skjema', 'url', 'Skjema: søknad om plass i kulturskulen', FORM),
  define('kulturskule-soknadsfrist', 'date', 'Søknadsfrist for kulturskulen', DEADLINE),
  define('kulturskule-pris', 'money', 'Elevplass i kulturskulen per halvår', PRICE),
  define('kulturskule-instrumentleige', 'money', 'Leige av instrument per halvår', PRICE),
  define('kulturskule-oppseiingsfrist', 'date', 'Frist for å seie opp haustplassen', DEADLINE),
  define('kulturskule-svartid', 'duration', 'Svartid for kulturskulen', SOON),
  define('helsestasjon-timebestilling', 'url', 'Timebestilling på helsestasjonen', FORM),
  define('helsestasjon-heimebesok', 'duration', 'Heimebesøk etter fødselen innan', {
    nn: 'kort tid',
    nb: 'kort tid',
    en: 'a short time',
  }),
  define('helsestasjon-ungdom-opningstid', 'text', 'Når ungdom kan kome utan avtale', {
    nn: 'i opningstida',
    nb: 'i åpningstiden',
    en: 'during opening hours',
  }),
  define('bekymring-skjema', 'url', 'Skjema: bekymringsmelding', FORM),
  define('bekymring-vakttid', 'text', 'Når barnevernvakta svarer', { nn: 'utanom kontortida' }),
  define('ppt-skjema', 'url', 'Skjema: tilvising til PPT', FORM),
  define('ppt-forste-samtale', 'duration', 'Tid til første samtale med PPT', { nn: 'nokre veker' }),
  define('ppt-vurderingstid', 'duration', 'Tid til ferdig sakkunnig vurdering', { nn: 'nokre månader' }),
  define('lanekort-skjema', 'url', 'Skjema: lånekort', FORM),
  define('lanekort-lanetid', 'duration', 'Vanleg lånetid', { nn: 'den tida som står på kvitteringa' }),
  define('lanekort-aldersgrense', 'duration', 'Alder for å få lånekort utan føresette', { nn: 'aldersgrensa' }),
  define('lanekort-nytt-kort', 'money', 'Nytt lånekort', PRICE),
  define('lanekort-purregebyr', 'money', 'Gebyr for andre purring', PRICE),
  define('leige-lokale-skjema', 'url', 'Skjema: leige av lokale', FORM),
  define('leige-lokale-pris-gymsal', 'money', 'Leige av gymsal per time', PRICE),
  define('leige-lokale-pris-kultursal', 'money', 'Leige av kultursal per kveld', PRICE),
  define('leige-lokale-avbestilling', 'duration', 'Siste tid for gratis avbestilling', {
    nn: 'den som står i leigeavtalen',
  }),
  define('leige-lokale-sesongfrist', 'date', 'Frist for fast treningstid', DEADLINE),
  define('leige-lokale-svartid', 'duration', 'Svartid på bestilling av lokale', SOON),
  define('tilskot-skjema', 'url', 'Skjema: tilskot til lag og organisasjonar', FORM),
  define('tilskot-soknadsfrist', 'date', 'Søknadsfrist for tilskot', DEADLINE),
  define('tilskot-rapportfrist', 'date', 'Frist for å rapportere bruken av tilskotet', DEADLINE),
  define('tilskot-svartid', 'duration', 'Svartid for tilskot', SOON),
  define('sommarjobb-skjema', 'url', 'Skjema: søknad om sommarjobb', FORM),
  define('sommarjobb-soknadsfrist', 'date', 'Søknadsfrist for sommarjobb', DEADLINE),
  define('sommarjobb-svartid', 'duration', 'Svartid for sommarjobb', SOON),
  define('sommarjobb-lengd', 'duration', 'Kor lenge jobben varer', { nn: 'nokre veker' }),
  define('sommarjobb-timelon', 'money', 'Timeløn i sommarjobben', { nn: 'den som står i lysinga' }),
  define('sommarjobb-fodselsar', 'text', 'Kven som kan søkje', { nn: 'ungdom på det alderstrinnet lysinga nemner' }),
]

const percent = (value: number): FactValue => ({ type: 'percent', value })
const date = (value: DateOrYearly): FactValue => ({ type: 'date', value })
const yearly = (day: number, month: number): FactValue => date({ month, day })
const lasting = (amount: number, unit: Duration['unit']): FactValue => ({ type: 'duration', value: { amount, unit } })
const said = (value: Words): FactValue => ({ type: 'text', value })

const national = (fact: string, value: FactValue): LocalFact => ({ kind: 'localFact', fact, scope: 'national', value })

const KOMMUNER = ['lindas', 'osteroy', 'austrheim', 'vaksdal'] as const

/** One value per kommune, in the order of {@link KOMMUNER}; null where the kommune has not told us yet. */
const each = (fact: string, ...values: [FactValue, FactValue, FactValue, FactValue | null]): LocalFact[] =>
  KOMMUNER.flatMap((kommune, index) => {
    const value = values[index]
    return value ? [{ kind: 'localFact' as const, fact, scope: 'kommune' as const, kommune, value }] : []
  })

/** Made up for the demonstration, save the national ones. Vaksdal has not yet said what a summer job pays. */
export const values: LocalFact[] = [
  ...demoForms('barnehage-skjema', 'barnehage'),
  ...demoForms('barnehage-redusert-skjema', 'foreldrebetaling'),
  ...each('barnehage-soknadsfrist', yearly(1, 3), yearly(1, 3), yearly(10, 3), yearly(15, 2)),
  // The maximum fee since 1 August 2025. The state has a lower one in some small kommuner: whatever the two are, 700 is within it.
  { ...national('barnehage-pris', kroner(1200)), validFrom: '2025-08-01' },
  ...each('barnehage-pris', kroner(1200), kroner(1200), kroner(700), kroner(700)),
  ...each('barnehage-pris-delt', kroner(720), kroner(720), kroner(420), kroner(420)),
  ...each('barnehage-kostpengar', kroner(300), kroner(250), kroner(300), kroner(350)),
  ...each('barnehage-svartid', lasting(6, 'weeks'), lasting(4, 'weeks'), lasting(4, 'weeks'), lasting(5, 'weeks')),
  ...each(
    'barnehage-oppseiingstid',
    lasting(2, 'months'),
    lasting(1, 'months'),
    lasting(1, 'months'),
    lasting(2, 'months'),
  ),
  national('barnehage-syskenmoderasjon', percent(30)),
  national('barnehage-inntektsdel', percent(6)),
  national('barnehage-gratis-kjernetid', lasting(20, 'hours')),
  ...demoForms('sfo-skjema', 'sfo'),
  ...each('sfo-soknadsfrist', yearly(1, 4), yearly(15, 3), yearly(1, 4), yearly(1, 3)),
  ...each(
    'sfo-opningstid',
    said({ nn: 'kl. 06.45–16.30', nb: 'kl. 06.45–16.30', en: 'from 6:45 am to 4:30 pm' }),
    said({ nn: 'kl. 07.00–16.30', nb: 'kl. 07.00–16.30', en: 'from 7:00 am to 4:30 pm' }),
    said({ nn: 'kl. 07.00–16.00', nb: 'kl. 07.00–16.00', en: 'from 7:00 am to 4:00 pm' }),
    said({ nn: 'kl. 06.30–16.30', nb: 'kl. 06.30–16.30', en: 'from 6:30 am to 4:30 pm' }),
  ),
  ...each('sfo-pris-heil', kroner(2500), kroner(2400), kroner(2000), kroner(2300)),
  ...each('sfo-pris-heil-gratis', kroner(1300), kroner(1250), kroner(1000), kroner(1200)),
  ...each('sfo-pris-halv-gratis', kroner(400), kroner(350), kroner(300), kroner(350)),
  ...each('sfo-pris-halv', kroner(1500), kroner(1400), kroner(1200), kroner(1400)),
  ...each('sfo-svartid', lasting(4, 'weeks'), lasting(6, 'weeks'), lasting(3, 'weeks'), lasting(4, 'weeks')),
  ...each('sfo-oppseiingstid', lasting(1, 'months'), lasting(1, 'months'), lasting(2, 'weeks'), lasting(1, 'months')),
  national('sfo-gratis-tid', lasting(12, 'hours')),
  national('sfo-inntektsdel', percent(6)),
  ...demoForms('skuleskyss-skjema', 'skuleskyss'),
  ...each('skuleskyss-soknadsfrist', yearly(1, 5), yearly(1, 5), yearly(15, 4), yearly(1, 5)),
  ...each('skuleskyss-svartid', lasting(4, 'weeks'), lasting(3, 'weeks'), lasting(3, 'weeks'), lasting(4, 'weeks')),
  ...demoForms('skulestart-skjema', 'innskriving'),
  ...each('skulestart-innskrivingsfrist', yearly(1, 2), yearly(15, 1), yearly(1, 2), yearly(20, 1)),
  ...each('skulestart-forste-skuledag', date('2027-08-17'), date('2027-08-18'), date('2027-08-17'), date('2027-08-16')),
  // Once the first day has come, the page is about those who begin the year after.
  ...['2028-08-17', '2029-08-16'].flatMap((day, year) =>
    each('skulestart-forste-skuledag', date(day), date(day), date(day), date(day)).map((value) => ({
      ...value,
      validFrom: `${2027 + year}-08-19`,
    })),
  ),
  ...each('skulestart-svartid', lasting(6, 'weeks'), lasting(6, 'weeks'), lasting(4, 'weeks'), lasting(5, 'weeks')),
  ...demoForms('kulturskule-skjema', 'kulturskule'),
  ...each('kulturskule-soknadsfrist', yearly(1, 5), yearly(15, 5), yearly(1, 5), yearly(20, 4)),
  ...each('kulturskule-pris', kroner(2000), kroner(1800), kroner(1500), kroner(1900)),
  ...each('kulturskule-instrumentleige', kroner(500), kroner(400), kroner(400), kroner(500)),
  ...each('kulturskule-oppseiingsfrist', yearly(1, 12), yearly(15, 11), yearly(1, 12), yearly(1, 12)),
  ...each('kulturskule-svartid', lasting(5, 'weeks'), lasting(4, 'weeks'), lasting(4, 'weeks'), lasting(6, 'weeks')),
  ...demoForms('helsestasjon-timebestilling', 'helsestasjon'),
  ...each(
    'helsestasjon-heimebesok',
    lasting(10, 'days'),
    lasting(2, 'weeks'),
    lasting(10, 'days'),
    lasting(2, 'weeks'),
  ),
  ...each(
    'helsestasjon-ungdom-opningstid',
    said({ nn: 'måndagar kl. 15.00–18.00', nb: 'mandager kl. 15.00–18.00', en: 'on Mondays from 3:00 pm to 6:00 pm' }),
    said({
      nn: 'onsdagar kl. 14.00–17.00',
      nb: 'onsdager kl. 14.00–17.00',
      en: 'on Wednesdays from 2:00 pm to 5:00 pm',
    }),
    said({
      nn: 'tysdagar kl. 14.00–16.00',
      nb: 'tirsdager kl. 14.00–16.00',
      en: 'on Tuesdays from 2:00 pm to 4:00 pm',
    }),
    said({
      nn: 'torsdagar kl. 15.00–17.00',
      nb: 'torsdager kl. 15.00–17.00',
      en: 'on Thursdays from 3:00 pm to 5:00 pm',
    }),
  ),
  ...demoForms('bekymring-skjema', 'bekymringsmelding'),
  ...each(
    'bekymring-vakttid',
    said({
      nn: 'etter kl. 15.30 og i helgane',
      nb: 'etter kl. 15.30 og i helgene',
      en: 'after 3:30 pm and at weekends',
    }),
    said({
      nn: 'etter kl. 15.00 og i helgane',
      nb: 'etter kl. 15.00 og i helgene',
      en: 'after 3:00 pm and at weekends',
    }),
    said({
      nn: 'etter kl. 15.30 og i helgane',
      nb: 'etter kl. 15.30 og i helgene',
      en: 'after 3:30 pm and at weekends',
    }),
    said({
      nn: 'etter kl. 15.00 og i helgane',
      nb: 'etter kl. 15.00 og i helgene',
      en: 'after 3:00 pm and at weekends',
    }),
  ),
  ...demoForms('ppt-skjema', 'ppt'),
  ...each('ppt-forste-samtale', lasting(4, 'weeks'), lasting(6, 'weeks'), lasting(6, 'weeks'), lasting(5, 'weeks')),
  ...each('ppt-vurderingstid', lasting(3, 'months'), lasting(3, 'months'), lasting(4, 'months'), lasting(3, 'months')),
  ...demoForms('lanekort-skjema', 'lanekort'),
  ...each('lanekort-lanetid', lasting(4, 'weeks'), lasting(4, 'weeks'), lasting(3, 'weeks'), lasting(4, 'weeks')),
  ...each(
    'lanekort-aldersgrense',
    lasting(15, 'years'),
    lasting(15, 'years'),
    lasting(16, 'years'),
    lasting(15, 'years'),
  ),
  ...each('lanekort-nytt-kort', kroner(50), kroner(30), kroner(50), kroner(40)),
  ...each('lanekort-purregebyr', kroner(50), kroner(40), kroner(40), kroner(50)),
  ...demoForms('leige-lokale-skjema', 'lokale'),
  ...each('leige-lokale-pris-gymsal', kroner(200), kroner(150), kroner(100), kroner(150)),
  ...each('leige-lokale-pris-kultursal', kroner(3000), kroner(2000), kroner(1500), kroner(2000)),
  ...each(
    'leige-lokale-avbestilling',
    lasting(2, 'weeks'),
    lasting(1, 'weeks'),
    lasting(1, 'weeks'),
    lasting(2, 'weeks'),
  ),
  ...each('leige-lokale-sesongfrist', yearly(1, 6), yearly(15, 5), yearly(1, 6), yearly(1, 5)),
  ...each(
    'leige-lokale-svartid',
    lasting(3, 'workingDays'),
    lasting(5, 'workingDays'),
    lasting(2, 'workingDays'),
    lasting(5, 'workingDays'),
  ),
  ...demoForms('tilskot-skjema', 'tilskot'),
  ...each('tilskot-soknadsfrist', yearly(1, 3), yearly(15, 4), yearly(1, 4), yearly(15, 3)),
  ...each('tilskot-rapportfrist', yearly(1, 2), yearly(1, 3), yearly(1, 3), yearly(15, 2)),
  ...each('tilskot-svartid', lasting(2, 'months'), lasting(8, 'weeks'), lasting(6, 'weeks'), lasting(2, 'months')),
  ...demoForms('sommarjobb-skjema', 'sommarjobb'),
  ...each('sommarjobb-soknadsfrist', yearly(15, 3), yearly(1, 4), yearly(1, 4), yearly(15, 3)),
  ...each('sommarjobb-svartid', lasting(3, 'weeks'), lasting(4, 'weeks'), lasting(2, 'weeks'), lasting(3, 'weeks')),
  ...each('sommarjobb-lengd', lasting(3, 'weeks'), lasting(4, 'weeks'), lasting(3, 'weeks'), lasting(2, 'weeks')),
  ...each('sommarjobb-timelon', kroner(140), kroner(130), kroner(130), null),
  ...each(
    'sommarjobb-fodselsar',
    said({ nn: 'ungdom som fyller 16 eller 17 år i år' }),
    said({ nn: 'ungdom som fyller 15, 16 eller 17 år i år' }),
    said({ nn: 'ungdom som fyller 15 eller 16 år i år' }),
    said({ nn: 'ungdom som fyller 16, 17 eller 18 år i år' }),
  ),
]
