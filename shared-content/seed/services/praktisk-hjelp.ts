import { service, text } from '../write.ts'

/** Help with daily chores; the own share follows FOR-2011-12-16-1349 chapter 2. */
export default service({
  key: 'praktisk-hjelp',
  title: { nn: 'Søk praktisk hjelp i heimen', nb: 'Søk praktisk hjelp i hjemmet', en: 'Apply for help in the home' },
  result: { nn: 'Hjelp til gjeremål i heimen', nb: 'Hjelp til gjøremål i hjemmet', en: 'Help with tasks at home' },
  losWords: ['hjemmehjelp', 'egenbetaling'],
  themes: ['helse-og-omsorg'],
  lifeEvents: ['bli-eldre'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-14',
  reviewBy: '2027-09-14',
  searchWords: [
    'heimehjelp',
    'hjemmehjelp',
    'hjemmehjelpen',
    'praktisk bistand',
    'vaskehjelp',
    'rengjøring',
    'reingjering',
    'husvask',
    'matombringing',
    'middag heim',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slotRules: { whoCanGet: { rule: 'locked' }, price: { rule: 'addOnly' } },
  slots: {
    summary: text({
      nn: `Klarer du ikkje lenger husarbeidet aleine, kan du få hjelp av kommunen. Praktisk hjelp er for deg som bur heime og er sjuk, gammal eller har ei funksjonsnedsetjing.`,
      nb: `Klarer du ikke lenger husarbeidet alene, kan du få hjelp av kommunen. Praktisk hjelp er for deg som bor hjemme og er syk, gammel eller har en funksjonsnedsettelse.`,
      en: `If you can no longer manage the housework alone, the municipality can help. Help in the home is for you who live at home and are ill, old or have a disability.`,
    }),
    selfService: [
      {
        id: 'soknad',
        label: { nn: 'Søk om praktisk hjelp', nb: 'Søk om praktisk hjelp', en: 'Apply for practical help' },
        url: { fact: 'praktisk-hjelp-skjema' },
        login: 'high',
        level: 2,
        minutes: 20,
      },
    ],
    otherWays: text({
      nn: `Du kan søkje på papir. Ring tildelingskontoret og be om å få skjemaet i posten, eller hent det på servicekontoret. Treng du hjelp til å fylle det ut, kjem vi gjerne heim til deg.`,
      nb: `Du kan søke på papir. Ring tildelingskontoret og be om å få skjemaet i posten, eller hent det på servicekontoret. Trenger du hjelp til å fylle det ut, kommer vi gjerne hjem til deg.`,
      en: `You can apply on paper. Call the health and care services office and ask for the form by post, or get it at the service centre. If you need help with filling it in, we are happy to come to your home.`,
    }),
    whoCanGet: text({
      nn: `Hjelpa er for deg som ikkje kan gjere det daglege arbeidet i heimen på grunn av sjukdom, alder eller nedsett funksjonsevne. Vi ser på kva du sjølv klarer, og på kva andre vaksne i husstanden kan ta seg av. Ingen får nei berre fordi dei har barn eller naboar i nærleiken.`,
      nb: `Hjelpen er for deg som ikke kan gjøre det daglige arbeidet i hjemmet på grunn av sykdom, alder eller nedsatt funksjonsevne. Vi ser på hva du selv klarer, og på hva andre voksne i husstanden kan ta seg av. Ingen får nei bare fordi de har barn eller naboer i nærheten.`,
      en: `The help is for you who cannot do the daily work at home because of illness, age or disability. We look at what you can do yourself, and at what other adults in the household can take care of. Nobody is refused just because they have children or neighbours nearby.`,
    }),
    whatYouGet: text({
      nn: `
      Kva du treng, finn vi ut saman. Vanlege oppgåver er

      - golvvask og støvsuging i dei romma du bruker
      - skifte av sengeklede
      - handling og varme måltid
      - opplæring, så du kan gjere meir på eiga hand

      Vi vaskar vanlegvis {praktisk-hjelp-kor-ofte}. Hovudreingjering, hagearbeid, snømåking og vindaugsvask er ikkje med. Du må sjølv ha bøtte, mopp og støvsugar som verkar.`,
      nb: `
      Hva du trenger, finner vi ut sammen. Vanlige oppgaver er

      - gulvvask og støvsuging i de rommene du bruker
      - skifte av sengetøy
      - handling og varme måltider
      - opplæring, så du kan gjøre mer på egen hånd

      Vi vasker vanligvis {praktisk-hjelp-kor-ofte}. Hovedrengjøring, hagearbeid, snømåking og vindusvask er ikke med. Du må selv ha bøtte, mopp og støvsuger som virker.`,
      en: `
      Together we find out what you need. Ordinary tasks are

      - washing floors and vacuuming in the rooms you use
      - changing bed linen
      - shopping and hot meals
      - training, so that you can do more on your own

      We usually clean {praktisk-hjelp-kor-ofte}. Spring cleaning, gardening, snow clearing and window cleaning are not included. You must have a bucket, a mop and a vacuum cleaner that works.`,
    }),
    howToApply: [
      {
        id: 'tenk',
        text: {
          nn: 'Tenk gjennom kva du slit med, og kva du vil halde fram med å gjere sjølv.',
          nb: 'Tenk gjennom hva du sliter med, og hva du vil fortsette å gjøre selv.',
          en: 'Think about what you struggle with, and what you want to go on doing yourself.',
        },
      },
      {
        id: 'send',
        text: {
          nn: 'Send søknaden. Ein pårørande kan hjelpe deg.',
          nb: 'Send søknaden. En pårørende kan hjelpe deg.',
          en: 'Send the application. A relative can help you.',
        },
      },
      {
        id: 'heimebesok',
        text: {
          nn: 'Få besøk av ein saksbehandlar som ser korleis du bur.',
          nb: 'Få besøk av en saksbehandler som ser hvordan du bor.',
          en: 'A case officer visits you to see how you live.',
        },
      },
    ],
    documents: [
      {
        id: 'inntekt',
        what: {
          nn: 'Siste skatteoppgjer for alle i husstanden',
          nb: 'Siste skatteoppgjør for alle i husstanden',
          en: 'The latest tax settlement of everyone in the household',
        },
        when: {
          nn: 'Når kommunen ikkje kan hente det frå Skatteetaten',
          nb: 'Når kommunen ikke kan hente det fra Skatteetaten',
          en: 'When the municipality cannot get it from the Tax Administration',
        },
      },
    ],
    price: [
      {
        id: 'time',
        what: { nn: 'Praktisk hjelp', nb: 'Praktisk hjelp', en: 'Practical help' },
        amount: { fact: 'praktisk-hjelp-timepris' },
        unit: { nn: 'per time', nb: 'per time', en: 'per hour' },
        decidedBy: { nn: 'Kommunestyret', nb: 'Kommunestyret', en: 'The municipal council' },
      },
      {
        id: 'tak',
        what: {
          nn: 'Høgaste pris når husstanden har låg inntekt',
          nb: 'Høyeste pris når husstanden har lav inntekt',
          en: 'Highest price when the household has a low income',
        },
        amount: { fact: 'praktisk-hjelp-tak' },
        unit: { nn: 'i månaden', nb: 'i måneden', en: 'per month' },
        condition: {
          nn: 'Samla inntekt under to gonger grunnbeløpet i folketrygda (2 G)',
          nb: 'Samlet inntekt under to ganger grunnbeløpet i folketrygden (2 G)',
          en: 'Total income below twice the national insurance basic amount (2 G)',
        },
        decidedBy: { nn: 'Staten', nb: 'Staten', en: 'The state' },
      },
      {
        id: 'stell',
        what: { nn: 'Hjelp til personleg stell', nb: 'Hjelp til personlig stell', en: 'Help with personal care' },
        amount: 'free',
      },
    ],
    processingTime: {
      usual: { fact: 'praktisk-hjelp-svartid' },
      text: {
        nn: 'Vi skriv til deg dersom vi treng meir tid.',
        nb: 'Vi skriver til deg hvis vi trenger mer tid.',
        en: 'We write to you if we need more time.',
      },
    },
    changes: text({
      nn: `Er du bortreist eller på sjukehus, ringjer du og avbestiller. Då betaler du ikkje for besøket. Endrar inntekta di seg, må du melde frå, for timeprisen følgjer inntekta. No kostar ein time vanlegvis {praktisk-hjelp-timepris}. Du kan seie opp hjelpa frå den eine dagen til den andre.`,
      nb: `Er du bortreist eller på sykehus, ringer du og avbestiller. Da betaler du ikke for besøket. Endrer inntekten din seg, må du melde fra, for timeprisen følger inntekten. Nå koster en time vanligvis {praktisk-hjelp-timepris}. Du kan si opp hjelpen fra den ene dagen til den andre.`,
      en: `If you are away or in hospital, call and cancel. You then do not pay for the visit. If your income changes, tell us, because the price follows your income. An hour now usually costs {praktisk-hjelp-timepris}. You can end the help from one day to the next.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-helse' },
      sendTo: { nn: 'tildelingskontoret', nb: 'tildelingskontoret', en: 'the health and care services office' },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Du kan klage på avslag, på talet på timar og på kva du må betale.',
        nb: 'Du kan klage på avslag, på antall timer og på hva du må betale.',
        en: 'You can appeal against a refusal, the number of hours and what you must pay.',
      },
    },
    legalBasis: [
      {
        id: 'plikt',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2',
        name: {
          nn: 'Helse- og omsorgstenestelova, praktisk hjelp (nr. 6 b)',
          nb: 'Helse- og omsorgstjenesteloven, praktisk hjelp (nr. 6 b)',
          en: 'Health and Care Services Act, practical help (no. 6 b)',
        },
      },
      {
        id: 'eigendel',
        law: 'FOR-2011-12-16-1349',
        section: 'kap. 2',
        name: {
          nn: 'Forskrift om eigendel for omsorgstenester, hjelp i heimen',
          nb: 'Forskrift om egenandel for omsorgstjenester, hjelp i hjemmet',
          en: 'Regulations on payment for care services, help at home',
        },
      },
      {
        id: 'klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-5',
        name: {
          nn: 'Pasient- og brukarrettslova, frist for å klage på hjelp i heimen',
          nb: 'Pasient- og brukerrettighetsloven, frist for å klage på hjelp i hjemmet',
          en: 'Patients’ and Users’ Rights Act, time to appeal about help at home',
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
          nn: 'Søknad, pris og avbestilling',
          nb: 'Søknad, pris og avbestilling',
          en: 'Applications, prices and cancelling',
        },
      },
    ],
    related: [
      { id: 'sjukepleie', service: 'heimesjukepleie' },
      { id: 'alarm', service: 'tryggleiksalarm' },
      { id: 'omsorg', service: 'omsorgsstonad' },
    ],
  },
})
