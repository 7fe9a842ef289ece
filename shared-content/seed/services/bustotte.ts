import { service, text } from '../write.ts'

/** Husbanken decides and pays, the kommune helps. Both «bustøtte» and Husbanken's own «bustønad» must be found. */
export default service({
  key: 'bustotte',
  title: { nn: 'Søk bustøtte', nb: 'Søk bostøtte', en: 'Apply for housing allowance' },
  result: { nn: 'Månadleg støtte til å bu' },
  losWords: ['bostotte'],
  themes: ['sosiale-tjenester'],
  lifeEvents: ['flytte'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-28',
  reviewBy: '2027-09-28',
  searchWords: [
    'bustøtte',
    'bustønad',
    'bustotte',
    'bostøtte',
    'bostotte',
    'bo støtte',
    'husbanken',
    'husleige',
    'husleiestøtte',
    'buutgifter',
    'boutgifter',
  ],
  serviceKind: 'benefit',
  isStatutory: true,
  responsible: {
    who: 'state',
    body: { name: { nn: 'Husbanken' }, url: 'https://www.husbanken.no/' },
    note: { nn: 'Husbanken avgjer og betaler. Kommunen hjelper deg med søknaden.' },
  },
  slotRules: { deadlines: { rule: 'locked' }, complaint: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Har du låg inntekt og høge utgifter til å bu, kan staten dekkje ein del. Støtta heiter bustøtte, eller bustønad hos Husbanken. Husbanken avgjer, og kommunen hjelper deg.`,
      nb: `Har du lav inntekt og høye boutgifter, kan staten dekke en del. Støtten heter bostøtte. Husbanken avgjør, og kommunen hjelper deg.`,
      en: `If your income is low and your housing costs are high, the state can cover part of them. The allowance is called bostøtte. Husbanken decides, and the municipality helps you.`,
    }),
    selfService: [
      {
        id: 'soknad',
        label: { nn: 'Søk om bustøtte hos Husbanken' },
        url: 'https://www.husbanken.no/',
        login: 'high',
        level: 4,
        minutes: 15,
      },
    ],
    otherWays: text({
      nn: `Er det vanskeleg å søkje på nett, får du papirskjemaet på {bustotte-hjelp}. Der sit det folk som kan fylle det ut saman med deg og svare på spørsmål om vedtaket.`,
    }),
    whoCanGet: text({
      nn: `
      Du må ha fylt 18 år og vere folkeregistrert i bustaden du søkjer for. Det spelar inga rolle om du eig eller leiger. Til vanleg krev Husbanken at bustaden

      - er godkjend til å bu i heile året
      - har eigen inngang
      - har bad, toalett og høve til matlaging

      Studentar får sjeldan bustøtte, men det finst unntak, til dømes for dei som har barn.`,
    }),
    whatYouGet: text({
      nn: `
      Du får ein sum på konto kvar månad. Han blir rekna ut frå inntekta og formuen til alle i husstanden. Talet på personar og utgiftene til å bu tel også med.

      Inntekta i den månaden du søkjer for, avgjer. Difor kan summen gå opp og ned. Husbanken har ein kalkulator som viser kva du kan rekne med.

      Søkjer du innan {bustotte-frist}, kjem pengane vanlegvis {bustotte-utbetaling}.`,
    }),
    howToApply: [
      { id: 'kalkulator', text: { nn: 'Prøv kalkulatoren til Husbanken.' } },
      { id: 'soknad', text: { nn: 'Søk før fristen. Alle vaksne i husstanden må samtykkje.' } },
      {
        id: 'oppfolging',
        text: {
          nn: 'Får du ja, blir søknaden med over til neste månad. Du treng ikkje søkje på nytt så lenge alt er som før.',
        },
      },
    ],
    documents: [
      {
        id: 'papir',
        what: { nn: 'Søknaden på papir' },
        when: { nn: 'Når du ikkje søkjer på nett' },
        url: { fact: 'bustotte-papirskjema' },
      },
      { id: 'leige', what: { nn: 'Husleigekontrakt' }, when: { nn: 'Når du leiger' } },
      { id: 'lan', what: { nn: 'Nedbetalingsplan for bustadlånet' }, when: { nn: 'Når du eig' } },
      {
        id: 'fellesutgifter',
        what: { nn: 'Siste faktura for fellesutgifter' },
        when: { nn: 'Når du bur i burettslag eller sameige' },
      },
    ],
    deadlines: [
      {
        id: 'manad',
        what: { nn: 'Søknad for den månaden du er inne i' },
        date: 'rolling',
        note: { nn: 'Seinast den 25. kvar månad' },
      },
    ],
    price: [{ id: 'soknad', what: { nn: 'Søknaden, og hjelp til å skrive han' }, amount: 'free' }],
    processingTime: {
      usual: { amount: 1, unit: 'months' },
      text: { nn: 'Vedtaket kjem om lag samtidig med utbetalinga, rundt den 20. i månaden etter.' },
    },
    changes: text({
      nn: `Gi beskjed når du flyttar, når nokon flyttar inn eller ut, og når husleiga endrar seg. Har du fått for mykje, kan Husbanken krevje pengane tilbake. Spør {bustotte-hjelp} dersom du lurer på kva du må melde.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: { nn: 'kommunen, som sender klaga vidare' },
      appealBody: { nn: 'Husbanken' },
      text: { nn: 'Fortel kva månad klaga gjeld, og skriv under.' },
    },
    legalBasis: [{ id: 'lov', law: 'LOV-2012-08-24-64', name: { nn: 'Bustøttelova' } }],
    moreInfo: [
      {
        id: 'husbanken',
        label: { nn: 'Bustønad og kalkulator hos Husbanken' },
        url: 'https://www.husbanken.no/',
        type: 'guide',
      },
    ],
    contact: [{ id: 'servicekontor', role: 'servicekontor', about: { nn: 'Hjelp med søknad og klage' } }],
    related: [
      { id: 'startlan', service: 'startlan' },
      { id: 'sosialhjelp', service: 'okonomisk-sosialhjelp' },
      { id: 'gjeld', service: 'gjeldsradgjeving' },
    ],
  },
})
