import { service, text } from '../write.ts'

/** Advice on money and debt from the kommune through Nav: sosialtenestelova § 17. */
export default service({
  key: 'gjeldsradgjeving',
  title: { nn: 'Få råd om økonomi og gjeld', nb: 'Få råd om økonomi og gjeld', en: 'Get advice on money and debt' },
  result: {
    nn: 'Oversikt, budsjett og ein plan for gjelda',
    nb: 'Oversikt, budsjett og en plan for gjelden',
    en: 'An overview, a budget and a plan for your debt',
  },
  losWords: ['okonomisk-radgiving'],
  themes: ['sosiale-tjenester'],
  lifeEvents: ['miste-og-finne-jobb'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-01',
  reviewBy: '2027-10-01',
  searchWords: [
    'gjeld',
    'gjeldsrådgivning',
    'gjeldsrådgiving',
    'gjeldsradgivning',
    'inkasso',
    'betalingsanmerkning',
    'kredittkort',
    'forbrukslån',
    'økonomisk rådgivning',
    'gjeldsordning',
    'budsjett',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slotRules: { whoCanGet: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Har du rekningar du ikkje klarer å betale? Ein rådgjevar hos Nav kan hjelpe deg med å få oversikt og snakke med dei du skuldar pengar. Det er gratis for alle i kommunen.`,
      nb: `Har du regninger du ikke klarer å betale? En rådgiver hos Nav kan hjelpe deg med å få oversikt og snakke med dem du skylder penger. Det er gratis for alle i kommunen.`,
      en: `Do you have bills you cannot pay? An adviser at Nav can help you get an overview and talk to those you owe money. It is free for everyone in the municipality.`,
    }),
    urgent: [
      {
        id: 'radstelefon',
        label: {
          nn: 'Du vil ha råd på telefon i dag',
          nb: 'Du vil ha råd på telefon i dag',
          en: 'You want advice by phone today',
        },
        phone: '55553339',
        note: {
          nn: 'Økonomirådstelefonen til Nav, kvardagar på dagtid. Du kan vere anonym.',
          nb: 'Økonomirådstelefonen til Nav, hverdager på dagtid. Du kan være anonym.',
          en: 'Nav’s money advice line, weekdays in the daytime. You need not give your name.',
        },
      },
    ],
    selfService: [
      {
        id: 'time',
        label: {
          nn: 'Be om time hos gjeldsrådgjevar',
          nb: 'Be om time hos gjeldsrådgiver',
          en: 'Ask for an appointment with a debt adviser',
        },
        url: { fact: 'gjeldsradgjeving-skjema' },
        login: 'high',
        level: 2,
        minutes: 10,
      },
    ],
    otherWays: text({
      nn: `Ein telefon er nok. Du kan også gå innom {nav-kontor} utan avtale og få hjelp til å bestille time. Orkar du ikkje opne breva, så ta dei med uopna.`,
    }),
    whoCanGet: text({
      nn: `Rådgjevinga er for deg som har vanskar med å betale det du skal, eller er redd for å få det. Du treng ikkje ha inkassosaker. Driv du for deg sjølv, kan du få hjelp med den private økonomien. Mange ventar for lenge fordi dei skjemmest, men dess tidlegare du kjem, dess fleire utvegar finst det.`,
    }),
    whatYouGet: text({
      nn: `
      Rådgjevaren er på di side, men du tek avgjerdene. Saman med rådgjevaren kan du

      - lage ei liste over all gjeld og alle inntekter
      - setje opp eit budsjett som held
      - be om utsetjing eller lågare avdrag
      - skrive brev til inkassobyrå, bank og namsmann
      - søkje namsmannen om gjeldsordning når gjelda er for stor til å bere

      Kommunen betaler ikkje gjelda for deg. Vi kan heller ikkje love kva kreditorane svarer.`,
    }),
    howToApply: [
      { id: 'stopp', text: { nn: 'Ikkje ta opp nye lån. Betal først for bustad, straum og mat.' } },
      { id: 'samle', text: { nn: 'Samle alle breva i ein pose eller ei mappe.' } },
      { id: 'mote', text: { nn: 'Møt rådgjevaren, og gå gjennom tala saman.' } },
      { id: 'folg', text: { nn: 'Følg planen, og sei frå når noko endrar seg.' } },
    ],
    documents: [
      { id: 'gjeld', what: { nn: 'Utskrift frå Gjeldsregisteret og krav frå inkassobyrå' } },
      { id: 'inntekt', what: { nn: 'Siste lønsslipp eller melding om utbetaling' } },
      { id: 'skatt', what: { nn: 'Skattemeldinga' } },
      { id: 'bustad', what: { nn: 'Avtale om huslån eller leige' }, when: { nn: 'Når du skal setje opp budsjett' } },
    ],
    price: [
      {
        id: 'rad',
        what: { nn: 'Råd om økonomi og gjeld', nb: 'Råd om økonomi og gjeld', en: 'Advice on money and debt' },
        amount: 'free',
      },
    ],
    processingTime: {
      usual: { fact: 'gjeldsradgjeving-ventetid' },
      text: { nn: 'Står du i fare for å miste bustaden eller straumen, får du hjelp straks.' },
    },
    changes: text({
      nn: `Passar ikkje timen, så ring og få ein ny. Du kan slutte når du vil, og du kan kome tilbake seinare. Vi snakkar ikkje med kreditorar utan fullmakt frå deg, og den kan du trekkje tilbake.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'Nav-kontoret du har vore i kontakt med',
        nb: 'Nav-kontoret du har vært i kontakt med',
        en: 'the Nav office you have been in touch with',
      },
      appealBody: { fact: 'klageinstans' },
      text: { nn: 'Du kan klage dersom du får nei til rådgjeving, eller hjelpa er for dårleg.' },
    },
    legalBasis: [
      {
        id: 'rad',
        law: 'LOV-2009-12-18-131',
        section: '§ 17',
        name: { nn: 'Sosialtenestelova, opplysning, råd og rettleiing' },
      },
      { id: 'gjeldsordning', law: 'LOV-1992-07-17-99', name: { nn: 'Gjeldsordningslova' } },
    ],
    moreInfo: [
      {
        id: 'gjeldsregister',
        label: { nn: 'Sjå gjelda di i Norsk Gjeldsinformasjon' },
        url: 'https://www.norskgjeld.no/',
        type: 'page',
      },
    ],
    contact: [
      {
        id: 'nav',
        role: 'nav',
        about: {
          nn: 'Time hos gjeldsrådgjevar',
          nb: 'Time hos gjeldsrådgiver',
          en: 'Appointments with a debt adviser',
        },
      },
    ],
    related: [
      { id: 'sosialhjelp', service: 'okonomisk-sosialhjelp' },
      { id: 'bustotte', service: 'bustotte' },
      { id: 'startlan', service: 'startlan' },
    ],
  },
})
