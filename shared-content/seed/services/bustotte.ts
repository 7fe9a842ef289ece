import { service, text } from '../write.ts'

/** Husbanken decides and pays, the kommune helps. Both «bustøtte» and Husbanken's own «bustønad» must be found. */
export default service({
  key: 'bustotte',
  title: { nn: 'Søk bustøtte', nb: 'Søk bostøtte', en: 'Apply for housing allowance' },
  result: { nn: 'Månadleg støtte til å bu', nb: 'Månedlig støtte til å bo', en: 'Monthly support with housing costs' },
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
    body: { name: { nn: 'Husbanken', nb: 'Husbanken', en: 'Husbanken' }, url: 'https://www.husbanken.no/' },
    note: {
      nn: 'Kommunen hjelper deg med søknaden.',
      nb: 'Kommunen hjelper deg med søknaden.',
      en: 'The municipality helps you with the application.',
    },
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
        label: {
          nn: 'Søk om bustøtte hos Husbanken',
          nb: 'Søk om bostøtte hos Husbanken',
          en: 'Apply to Husbanken for housing allowance',
        },
        url: 'https://www.husbanken.no/',
        login: 'high',
        level: 4,
        minutes: 15,
      },
    ],
    otherWays: text({
      nn: `Er det vanskeleg å søkje på nett, får du papirskjemaet på {bustotte-hjelp}. Der sit det folk som kan fylle det ut saman med deg og svare på spørsmål om vedtaket.`,
      nb: `Er det vanskelig å søke på nett, får du papirskjemaet på {bustotte-hjelp}. Der sitter det folk som kan fylle det ut sammen med deg og svare på spørsmål om vedtaket.`,
      en: `If it is hard to apply online, ask for the paper form at {bustotte-hjelp}. The staff there can fill it in together with you and answer questions about the decision.`,
    }),
    whoCanGet: text({
      nn: `
      Du må ha fylt 18 år og vere folkeregistrert i bustaden du søkjer for. Det spelar inga rolle om du eig eller leiger. Til vanleg krev Husbanken at bustaden

      - er godkjend til å bu i heile året
      - har eigen inngang
      - har bad, toalett og høve til matlaging

      Studentar får sjeldan bustøtte, men det finst unntak, til dømes for dei som har barn.`,
      nb: `
      Du må ha fylt 18 år og være folkeregistrert i boligen du søker for. Det spiller ingen rolle om du eier eller leier. Vanligvis krever Husbanken at boligen

      - er godkjent til å bo i hele året
      - har egen inngang
      - har bad, toalett og mulighet for matlaging

      Studenter får sjelden bostøtte, men det finnes unntak, for eksempel for dem som har barn.`,
      en: `
      You must be 18 or older and registered at the home you apply for. It makes no difference whether you own or rent. Husbanken usually requires that the home

      - is approved for living in all year
      - has its own entrance
      - has a bathroom, a toilet and somewhere to cook

      Students rarely get the allowance, but there are exceptions, for example for those who have children.`,
    }),
    whatYouGet: text({
      nn: `
      Du får ein sum på konto kvar månad. Han blir rekna ut frå inntekta og formuen til alle i husstanden. Talet på personar og utgiftene til å bu tel også med.

      Inntekta i den månaden du søkjer for, avgjer. Difor kan summen gå opp og ned. Husbanken har ein kalkulator som viser kva du kan rekne med.

      Søkjer du innan {bustotte-frist}, kjem pengane vanlegvis {bustotte-utbetaling}.`,
      nb: `
      Du får en sum på konto hver måned. Den blir regnet ut fra inntekten og formuen til alle i husstanden. Antall personer og utgiftene til å bo teller også med.

      Inntekten i den måneden du søker for, avgjør. Derfor kan summen gå opp og ned. Husbanken har en kalkulator som viser hva du kan regne med.

      Søker du innen {bustotte-frist}, kommer pengene vanligvis {bustotte-utbetaling}.`,
      en: `
      You get a sum in your account every month. It depends on the income and assets of everyone in the household, how many you are and what it costs you to live there.

      What counts is your income in the month you apply for, so the sum can go up and down. Husbanken has a calculator that shows what to expect.

      If you apply by {bustotte-frist}, the money usually comes {bustotte-utbetaling}.`,
    }),
    howToApply: [
      {
        id: 'kalkulator',
        text: {
          nn: 'Prøv kalkulatoren til Husbanken.',
          nb: 'Prøv kalkulatoren til Husbanken.',
          en: 'Try Husbanken’s calculator.',
        },
      },
      {
        id: 'soknad',
        text: {
          nn: 'Søk før fristen. Alle vaksne i husstanden må samtykkje.',
          nb: 'Søk før fristen. Alle voksne i husstanden må samtykke.',
          en: 'Apply before the deadline. All adults in the household must consent.',
        },
      },
      {
        id: 'oppfolging',
        text: {
          nn: 'Får du ja, blir søknaden med over til neste månad. Du treng ikkje søkje på nytt så lenge alt er som før.',
          nb: 'Får du ja, blir søknaden med over til neste måned. Du trenger ikke søke på nytt så lenge alt er som før.',
          en: 'If the answer is yes, your application carries on to the next month. You need not apply again as long as nothing has changed.',
        },
      },
    ],
    documents: [
      {
        id: 'papir',
        what: { nn: 'Søknaden på papir', nb: 'Søknaden på papir', en: 'The application on paper' },
        when: {
          nn: 'Når du ikkje søkjer på nett',
          nb: 'Når du ikke søker på nett',
          en: 'When you do not apply online',
        },
        url: { fact: 'bustotte-papirskjema' },
      },
      {
        id: 'leige',
        what: { nn: 'Husleigekontrakt', nb: 'Husleiekontrakt', en: 'Your rental contract' },
        when: { nn: 'Når du leiger', nb: 'Når du leier', en: 'When you rent' },
      },
      {
        id: 'lan',
        what: {
          nn: 'Nedbetalingsplan for bustadlånet',
          nb: 'Nedbetalingsplan for boliglånet',
          en: 'The repayment plan of your mortgage',
        },
        when: { nn: 'Når du eig', nb: 'Når du eier', en: 'When you own' },
      },
      {
        id: 'fellesutgifter',
        what: {
          nn: 'Siste faktura for fellesutgifter',
          nb: 'Siste faktura for fellesutgifter',
          en: 'The latest invoice for shared costs',
        },
        when: {
          nn: 'Når du bur i burettslag eller sameige',
          nb: 'Når du bor i borettslag eller sameie',
          en: 'When you live in a housing cooperative or a jointly owned building',
        },
      },
    ],
    deadlines: [
      {
        id: 'manad',
        what: {
          nn: 'Søknad for den månaden du er inne i',
          nb: 'Søknad for den måneden du er inne i',
          en: 'Application for the current month',
        },
        date: 'rolling',
        note: { nn: 'Seinast den 25. kvar månad', nb: 'Senest den 25. hver måned', en: 'By the 25th of each month' },
      },
    ],
    price: [
      {
        id: 'soknad',
        what: {
          nn: 'Søknaden, og hjelp til å skrive han',
          nb: 'Søknaden, og hjelp til å skrive den',
          en: 'The application, and help with writing it',
        },
        amount: 'free',
      },
    ],
    processingTime: {
      usual: { amount: 1, unit: 'months' },
      text: {
        nn: 'Vedtaket kjem om lag samtidig med utbetalinga, rundt den 20. i månaden etter.',
        nb: 'Vedtaket kommer omtrent samtidig med utbetalingen, rundt den 20. i måneden etter.',
        en: 'The decision comes at about the same time as the money, around the 20th of the next month.',
      },
    },
    changes: text({
      nn: `Gi beskjed når du flyttar, når nokon flyttar inn eller ut, og når husleiga endrar seg. Har du fått for mykje, kan Husbanken krevje pengane tilbake. Spør {bustotte-hjelp} dersom du lurer på kva du må melde.`,
      nb: `Gi beskjed når du flytter, når noen flytter inn eller ut, og når husleien endrer seg. Har du fått for mye, kan Husbanken kreve pengene tilbake. Spør {bustotte-hjelp} hvis du lurer på hva du må melde.`,
      en: `Tell Husbanken when you move, when someone moves in or out, and when your rent changes. If you have been paid too much, Husbanken can ask for the money back. Ask {bustotte-hjelp} if you are unsure what to report.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'kommunen, som sender klaga vidare',
        nb: 'kommunen, som sender klagen videre',
        en: 'the municipality, which passes it on',
      },
      appealBody: { nn: 'Husbanken', nb: 'Husbanken', en: 'Husbanken' },
      text: {
        nn: 'Fortel kva månad klaga gjeld, og skriv under.',
        nb: 'Fortell hvilken måned klagen gjelder, og skriv under.',
        en: 'Say which month the appeal is about, and sign it.',
      },
    },
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-2012-08-24-64',
        name: { nn: 'Bustøttelova', nb: 'Bustøttelova', en: 'The Housing Allowance Act' },
      },
    ],
    moreInfo: [
      {
        id: 'husbanken',
        label: {
          nn: 'Bustønad og kalkulator hos Husbanken',
          nb: 'Bostøtte og kalkulator hos Husbanken',
          en: 'Housing allowance and calculator at Husbanken',
        },
        url: 'https://www.husbanken.no/',
        type: 'guide',
      },
    ],
    contact: [
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: {
          nn: 'Hjelp med søknad og klage',
          nb: 'Hjelp med søknad og klage',
          en: 'Help with applications and appeals',
        },
      },
    ],
    related: [
      { id: 'startlan', service: 'startlan' },
      { id: 'sosialhjelp', service: 'okonomisk-sosialhjelp' },
      { id: 'gjeld', service: 'gjeldsradgjeving' },
    ],
  },
})
