import { service, text } from '../write.ts'

/** Short or long stay. The share of income is set by the state in FOR-2011-12-16-1349 chapter 1. */
export default service({
  key: 'sjukeheimsplass',
  title: { nn: 'Søk plass på sjukeheim', nb: 'Søk plass på sykehjem', en: 'Apply for a place in a nursing home' },
  result: { nn: 'Opphald på sjukeheim', nb: 'Opphold på sykehjem', en: 'A stay in a nursing home' },
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
        label: {
          nn: 'Søk om plass på sjukeheim',
          nb: 'Søk om plass på sykehjem',
          en: 'Apply for a place in a nursing home',
        },
        url: { fact: 'sjukeheimsplass-skjema' },
        login: 'high',
        level: 2,
        minutes: 25,
      },
    ],
    otherWays: text({
      nn: `Du treng ikkje bruke datamaskin. Fastlegen, sjukehuset, heimesjukepleia eller familien kan hjelpe deg med ein søknad på papir. Du eller verja di må skrive under.`,
      nb: `Du trenger ikke bruke datamaskin. Fastlegen, sykehuset, hjemmesykepleien eller familien kan hjelpe deg med en søknad på papir. Du eller vergen din må skrive under.`,
      en: `You need not use a computer. Your GP, the hospital, the home nurses or your family can help you with an application on paper. You or your guardian must sign it.`,
    }),
    whoCanGet: text({
      nn: `Du har rett til plass når sjukeheim er det einaste som kan gi deg nødvendig og forsvarleg hjelp. Har du krav på plass, men kan greie deg heime medan du ventar, skal kommunen setje deg på venteliste. Kommunen vurderer først hjelp i heimen, dagtilbod og omsorgsbustad. Det finst inga aldersgrense.`,
      nb: `Du har rett til plass når sykehjem er det eneste som kan gi deg nødvendig og forsvarlig hjelp. Har du krav på plass, men kan greie deg hjemme mens du venter, skal kommunen sette deg på venteliste. Kommunen vurderer først hjelp i hjemmet, dagtilbud og omsorgsbolig. Det finnes ingen aldersgrense.`,
      en: `You have the right to a place when a nursing home is the only way to give you necessary and proper care. If you have that right but can manage at home while you wait, the municipality must put you on a waiting list. It first considers help at home, day care and sheltered housing. There is no age limit.`,
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
      nb: `
      | Type opphold | Når passer det? |
      | Korttid | Etter sykehus, til opptrening eller for å vurdere hva du trenger |
      | Avlastning | Når den som har omsorg for deg, trenger fri |
      | Langtid | Når du trenger pleie og tilsyn hele døgnet |

      Du får mat, stell, medisiner og tilsyn av lege. På langtidsopphold er målet at du får eget rom, og du kan ta med bilder og småmøbler. Familie og venner er velkomne på besøk når det passer for deg.

      ### Betaling for langtidsopphold

      Du betaler en del av inntekten din: {sjukeheimsplass-del-lag} av inntekt under grunnbeløpet i folketrygden og {sjukeheimsplass-del-hog} av resten. Et fribeløp blir trukket fra først. Formue og bolig teller ikke, men renter av formuen gjør det.`,
      en: `
      | Kind of stay | When does it suit? |
      | Short stay | After hospital, for training or to find out what you need |
      | Respite care | When the person who cares for you needs time off |
      | Long stay | When you need care and supervision day and night |

      You get meals, care, medicines and supervision by a doctor. In a long stay the aim is that you have your own room, and you can bring pictures and small furniture. Family and friends are welcome when it suits you.

      ### Paying for a long stay

      You pay a share of your income: {sjukeheimsplass-del-lag} of income below the national insurance basic amount (G) and {sjukeheimsplass-del-hog} of the rest. An allowance is subtracted first. Assets and your home do not count, but interest on your assets does.`,
    }),
    howToApply: [
      {
        id: 'snakk',
        text: {
          nn: 'Snakk med familien og fastlegen om kva som er viktig for deg.',
          nb: 'Snakk med familien og fastlegen om hva som er viktig for deg.',
          en: 'Talk to your family and your GP about what matters to you.',
        },
      },
      {
        id: 'send',
        text: {
          nn: 'Send søknaden, og skriv om du ønskjer ein bestemt sjukeheim.',
          nb: 'Send søknaden, og skriv om du ønsker et bestemt sykehjem.',
          en: 'Send the application, and say if you want a certain nursing home.',
        },
      },
      {
        id: 'kartlegging',
        text: {
          nn: 'Ein saksbehandlar besøkjer deg og spør korleis dagane dine er.',
          nb: 'En saksbehandler besøker deg og spør hvordan dagene dine er.',
          en: 'A case officer visits you and asks what your days are like.',
        },
      },
      {
        id: 'svar',
        text: {
          nn: 'Ta imot plassen når du får tilbod, eller bli verande på venteliste.',
          nb: 'Ta imot plassen når du får tilbud, eller bli stående på venteliste.',
          en: 'Accept the place when it is offered, or stay on the waiting list.',
        },
      },
    ],
    documents: [
      {
        id: 'fullmakt',
        what: {
          nn: 'Fullmakt eller verjeattest',
          nb: 'Fullmakt eller vergeattest',
          en: 'A power of attorney or proof of guardianship',
        },
        when: { nn: 'Når andre søkjer for deg', nb: 'Når andre søker for deg', en: 'When others apply for you' },
      },
      {
        id: 'okonomi',
        what: {
          nn: 'Opplysningar om inntekt og renter',
          nb: 'Opplysninger om inntekt og renter',
          en: 'Details of income and interest',
        },
        when: { nn: 'Når du får langtidsopphald', nb: 'Når du får langtidsopphold', en: 'When you get a long stay' },
      },
    ],
    price: [
      {
        id: 'dogn',
        what: { nn: 'Korttidsopphald', nb: 'Korttidsopphold', en: 'Short stay' },
        amount: { fact: 'sjukeheimsplass-dogn' },
        unit: { nn: 'per døgn', nb: 'per døgn', en: 'per day and night' },
        decidedBy: {
          nn: 'Kommunen, under eit tak frå staten',
          nb: 'Kommunen, under et tak fra staten',
          en: 'The municipality, below a ceiling set by the state',
        },
      },
      {
        id: 'dag',
        what: { nn: 'Dagopphald', nb: 'Dagopphold', en: 'Day stay' },
        amount: { fact: 'sjukeheimsplass-dag' },
        unit: { nn: 'per dag', nb: 'per dag', en: 'per day' },
      },
      {
        id: 'avlasting',
        what: { nn: 'Avlasting for pårørande', nb: 'Avlastning for pårørende', en: 'Respite care for relatives' },
        amount: 'free',
      },
    ],
    processingTime: {
      usual: { fact: 'sjukeheimsplass-svartid' },
      text: {
        nn: 'Hastar det, kan du få plass same dag. Då kjem vedtaket etterpå.',
        nb: 'Haster det, kan du få plass samme dag. Da kommer vedtaket etterpå.',
        en: 'If it is urgent, you can get a place the same day. The decision then comes afterwards.',
      },
    },
    changes: text({
      nn: `Du kan søkje om å byte til ein annan sjukeheim eller ein annan kommune. Vil du heim att, planlegg vi det saman med deg.`,
      nb: `Du kan søke om å bytte til et annet sykehjem eller en annen kommune. Vil du hjem igjen, planlegger vi det sammen med deg.`,
      en: `You can apply to move to another nursing home or another municipality. If you want to go home again, we plan it together with you.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-helse' },
      sendTo: {
        nn: 'tildelingskontoret, som vurderer saka på nytt',
        nb: 'tildelingskontoret, som vurderer saken på nytt',
        en: 'the health and care services office, which looks at the case again',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Du kan klage på avslag, på type opphald og på kva du må betale.',
        nb: 'Du kan klage på avslag, på type opphold og på hva du må betale.',
        en: 'You can appeal against a refusal, the kind of stay and what you have to pay.',
      },
    },
    places: [{ id: 'sjukeheimar', unitKind: 'nursing-home' }],
    legalBasis: [
      {
        id: 'rett',
        law: 'LOV-1999-07-02-63',
        section: '§ 2-1 e',
        name: {
          nn: 'Pasient- og brukarrettslova, rett til opphald på sjukeheim',
          nb: 'Pasient- og brukerrettighetsloven, rett til opphold på sykehjem',
          en: 'Patients’ and Users’ Rights Act, the right to a stay in a nursing home',
        },
      },
      {
        id: 'plikt',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2 a',
        name: {
          nn: 'Helse- og omsorgstenestelova, ansvaret for sjukeheim',
          nb: 'Helse- og omsorgstjenesteloven, ansvaret for sykehjem',
          en: 'Health and Care Services Act, the duty to provide nursing homes',
        },
      },
      {
        id: 'betaling',
        law: 'FOR-2011-12-16-1349',
        section: 'kap. 1',
        name: {
          nn: 'Forskrift om eigendel for omsorgstenester, opphald på institusjon',
          nb: 'Forskrift om egenandel for omsorgstjenester, opphold på institusjon',
          en: 'Regulations on payment for care services, stays in institutions',
        },
      },
      {
        id: 'klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-5',
        name: {
          nn: 'Pasient- og brukarrettslova, frist for å klage på vedtak om sjukeheim',
          nb: 'Pasient- og brukerrettighetsloven, frist for å klage på vedtak om sykehjem',
          en: 'Patients’ and Users’ Rights Act, time to appeal a nursing home decision',
        },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    contact: [
      {
        id: 'tildeling',
        role: 'tildelingskontor',
        about: {
          nn: 'Søknad, venteliste og betaling',
          nb: 'Søknad, venteliste og betaling',
          en: 'Applications, waiting list and payment',
        },
      },
    ],
    related: [
      { id: 'sjukepleie', service: 'heimesjukepleie' },
      { id: 'omsorg', service: 'omsorgsstonad' },
      { id: 'alarm', service: 'tryggleiksalarm' },
    ],
  },
})
