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
    }),
    whoCanGet: text({
      nn: `Hjelpa er for deg som ikkje kan gjere det daglege arbeidet i heimen på grunn av sjukdom, alder eller nedsett funksjonsevne. Vi ser på kva du sjølv klarer, og på kva andre vaksne i husstanden kan ta seg av. Ingen får nei berre fordi dei har barn eller naboar i nærleiken.`,
    }),
    whatYouGet: text({
      nn: `
      Kva du treng, finn vi ut saman. Vanlege oppgåver er

      - golvvask og støvsuging i dei romma du bruker
      - skifte av sengeklede
      - handling og varme måltid
      - opplæring, så du kan gjere meir på eiga hand

      Vi vaskar vanlegvis {praktisk-hjelp-kor-ofte}. Hovudreingjering, hagearbeid, snømåking og vindaugsvask er ikkje med. Du må sjølv ha bøtte, mopp og støvsugar som verkar.`,
    }),
    howToApply: [
      { id: 'tenk', text: { nn: 'Tenk gjennom kva du slit med, og kva du vil halde fram med å gjere sjølv.' } },
      { id: 'send', text: { nn: 'Send søknaden. Ein pårørande kan hjelpe deg.' } },
      { id: 'heimebesok', text: { nn: 'Få besøk av ein saksbehandlar som ser korleis du bur.' } },
    ],
    documents: [
      {
        id: 'inntekt',
        what: { nn: 'Siste skatteoppgjer for alle i husstanden' },
        when: { nn: 'Når kommunen ikkje kan hente det frå Skatteetaten' },
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
      text: { nn: 'Vi skriv til deg dersom vi treng meir tid.' },
    },
    changes: text({
      nn: `Er du bortreist eller på sjukehus, ringjer du og avbestiller. Då betaler du ikkje for besøket. Endrar inntekta di seg, må du melde frå, for timeprisen følgjer inntekta. No kostar ein time vanlegvis {praktisk-hjelp-timepris}. Du kan seie opp hjelpa frå den eine dagen til den andre.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-helse' },
      sendTo: { nn: 'tildelingskontoret' },
      appealBody: { fact: 'klageinstans' },
      text: { nn: 'Fristen går frå den dagen du fekk vedtaket.' },
    },
    legalBasis: [
      {
        id: 'plikt',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2',
        name: { nn: 'Helse- og omsorgstenestelova, praktisk hjelp (nr. 6 b)' },
      },
      {
        id: 'eigendel',
        law: 'FOR-2011-12-16-1349',
        section: 'kap. 2',
        name: { nn: 'Forskrift om eigendel for omsorgstenester, hjelp i heimen' },
      },
      {
        id: 'klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-5',
        name: { nn: 'Pasient- og brukarrettslova, frist for å klage på hjelp i heimen' },
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
