import { service, text } from '../write.ts'

/** Short or long stay. The share of income is set by the state in FOR-2011-12-16-1349 chapter 1. */
export default service({
  key: 'sjukeheimsplass',
  title: { nn: 'Søk plass på sjukeheim', nb: 'Søk plass på sykehjem', en: 'Apply for a place in a nursing home' },
  result: { nn: 'Opphald på sjukeheim' },
  losWords: ['sykehjem', 'korttidsopphold', 'egenbetaling'],
  themes: ['helse-og-omsorg'],
  lifeEvents: ['bli-eldre'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-20',
  reviewBy: '2027-10-20',
  searchWords: [
    'sykehjem',
    'sykehjemsplass',
    'sjukeheim',
    'gamleheim',
    'aldersheim',
    'institusjon',
    'korttidsopphald',
    'korttidsopphold',
    'avlastning',
    'rehabilitering',
    'langtidsplass',
    'demens',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slotRules: { whoCanGet: { rule: 'locked' }, legalBasis: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Når du treng meir pleie enn du kan få heime, kan du søkje om plass på sjukeheim. Opphaldet kan vare nokre veker eller resten av livet.`,
      nb: `Når du trenger mer pleie enn du kan få hjemme, kan du søke om plass på sykehjem. Oppholdet kan vare noen uker eller resten av livet.`,
      en: `When you need more care than you can have at home, you can apply for a place in a nursing home. The stay can last a few weeks or the rest of your life.`,
    }),
    selfService: [
      {
        id: 'soknad',
        label: { nn: 'Søk om plass på sjukeheim' },
        url: { fact: 'sjukeheimsplass-skjema' },
        login: 'high',
        level: 2,
        minutes: 25,
      },
    ],
    otherWays: text({
      nn: `Du treng ikkje bruke datamaskin. Fastlegen, sjukehuset, heimesjukepleia eller familien kan hjelpe deg med ein søknad på papir. Du eller verja di må skrive under.`,
    }),
    whoCanGet: text({
      nn: `Du har rett til plass når sjukeheim er det einaste som kan gi deg nødvendig og forsvarleg hjelp. Har du krav på plass, men kan greie deg heime medan du ventar, skal kommunen setje deg på venteliste. Kommunen vurderer først hjelp i heimen, dagtilbod og omsorgsbustad. Det finst inga aldersgrense.`,
    }),
    whatYouGet: text({
      nn: `
      | Type opphald | Når passar det? |
      | Korttid | Etter sjukehus, til opptrening eller for å vurdere kva du treng |
      | Avlasting | Når den som har omsorg for deg, treng fri |
      | Langtid | Når du treng pleie og tilsyn heile døgnet |

      Du får mat, stell, medisinar og tilsyn av lege. På langtidsopphald er målet at du får eige rom, og du kan ta med bilete og småmøblar. Familie og vener er velkomne på besøk når det passar for deg.

      ### Betaling for langtidsopphald

      Du betaler ein del av inntekta di: {sjukeheimsplass-del-lag} av inntekt under grunnbeløpet i folketrygda og {sjukeheimsplass-del-hog} av resten. Eit fribeløp blir trekt frå først. Formue og bustad tel ikkje, men renter av formuen gjer det.`,
    }),
    howToApply: [
      { id: 'snakk', text: { nn: 'Snakk med familien og fastlegen om kva som er viktig for deg.' } },
      { id: 'send', text: { nn: 'Send søknaden, og skriv om du ønskjer ein bestemt sjukeheim.' } },
      { id: 'kartlegging', text: { nn: 'Ein saksbehandlar besøkjer deg og spør korleis dagane dine er.' } },
      { id: 'svar', text: { nn: 'Ta imot plassen når du får tilbod, eller bli verande på venteliste.' } },
    ],
    documents: [
      { id: 'fullmakt', what: { nn: 'Fullmakt eller verjeattest' }, when: { nn: 'Når andre søkjer for deg' } },
      { id: 'okonomi', what: { nn: 'Opplysningar om inntekt og renter' }, when: { nn: 'Når du får langtidsopphald' } },
    ],
    price: [
      {
        id: 'dogn',
        what: { nn: 'Korttidsopphald' },
        amount: { fact: 'sjukeheimsplass-dogn' },
        unit: { nn: 'per døgn' },
        decidedBy: { nn: 'Kommunen, under eit tak frå staten' },
      },
      { id: 'dag', what: { nn: 'Dagopphald' }, amount: { fact: 'sjukeheimsplass-dag' }, unit: { nn: 'per dag' } },
      { id: 'avlasting', what: { nn: 'Avlasting for pårørande' }, amount: 'free' },
    ],
    processingTime: {
      usual: { fact: 'sjukeheimsplass-svartid' },
      text: { nn: 'Hastar det, kan du få plass same dag. Då kjem vedtaket etterpå.' },
    },
    changes: text({
      nn: `Du kan søkje om å byte til ein annan sjukeheim eller ein annan kommune. Vil du heim att, planlegg vi det saman med deg.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-helse' },
      sendTo: { nn: 'tildelingskontoret, som vurderer saka på nytt' },
      appealBody: { fact: 'klageinstans' },
      text: { nn: 'Du kan klage på avslag, på type opphald og på kva du må betale.' },
    },
    places: [{ id: 'sjukeheimar', unitKind: 'nursing-home' }],
    legalBasis: [
      {
        id: 'rett',
        law: 'LOV-1999-07-02-63',
        section: '§ 2-1 e',
        name: { nn: 'Pasient- og brukarrettslova, rett til opphald på sjukeheim' },
      },
      {
        id: 'plikt',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2 a',
        name: { nn: 'Helse- og omsorgstenestelova, ansvaret for sjukeheim' },
      },
      {
        id: 'betaling',
        law: 'FOR-2011-12-16-1349',
        section: 'kap. 1',
        name: { nn: 'Forskrift om eigendel for omsorgstenester, opphald på institusjon' },
      },
      {
        id: 'klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-5',
        name: { nn: 'Pasient- og brukarrettslova, frist for å klage på vedtak om sjukeheim' },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    contact: [{ id: 'tildeling', role: 'tildelingskontor', about: { nn: 'Søknad, venteliste og betaling' } }],
    related: [
      { id: 'sjukepleie', service: 'heimesjukepleie' },
      { id: 'omsorg', service: 'omsorgsstonad' },
      { id: 'alarm', service: 'tryggleiksalarm' },
    ],
  },
})
