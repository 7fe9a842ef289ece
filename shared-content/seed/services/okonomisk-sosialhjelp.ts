import { service, text } from '../write.ts'

/** Sosialtenestelova §§ 17–18. Needs that cannot wait come first on the page. */
export default service({
  key: 'okonomisk-sosialhjelp',
  title: {
    nn: 'Søk økonomisk sosialhjelp',
    nb: 'Søk økonomisk sosialhjelp',
    en: 'Apply for financial social assistance',
  },
  result: {
    nn: 'Pengar til det du må ha for å leve',
    nb: 'Penger til det du må ha for å leve',
    en: 'Money for what you need to live',
  },
  losWords: ['sosialhjelp'],
  themes: ['sosiale-tjenester'],
  lifeEvents: ['miste-og-finne-jobb', 'ny-i-norge'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-12',
  reviewBy: '2027-10-12',
  searchWords: [
    'sosialhjelp',
    'sosialstønad',
    'sosialstonad',
    'økonomisk stønad',
    'nødhjelp',
    'naudhjelp',
    'penger til mat',
    'husleige',
    'husleie',
    'livsopphald',
    'livsopphold',
    'nav',
  ],
  serviceKind: 'benefit',
  isStatutory: true,
  slotRules: { whoCanGet: { rule: 'locked' }, urgent: { rule: 'addOnly' } },
  slots: {
    summary: text({
      nn: `Har du ikkje nok pengar til å leve for? Då kan du få hjelp av kommunen gjennom Nav. Sosialhjelp er mellombels støtte til mat, klede, bustad, straum og anna du må ha.`,
      nb: `Har du ikke nok penger til å leve for? Da kan du få hjelp av kommunen gjennom Nav. Sosialhjelp er midlertidig støtte til mat, klær, bolig, strøm og annet du må ha.`,
      en: `If you do not have enough money to live on, the municipality can help you through Nav. Social assistance is short-term support for food, clothes, housing, electricity and other things you must have.`,
    }),
    urgent: [
      {
        id: 'naudhjelp',
        label: {
          nn: 'Du manglar pengar til mat, eller ein stad å sove',
          nb: 'Du mangler penger til mat, eller et sted å sove',
          en: 'You have no money for food, or nowhere to sleep',
        },
        phone: '55553333',
        note: {
          nn: 'Ring Nav, eller gå rett til Nav-kontoret, og sei at det hastar.',
          nb: 'Ring Nav, eller gå rett til Nav-kontoret, og si at det haster.',
          en: 'Call Nav, or go straight to the Nav office, and say that it is urgent.',
        },
      },
    ],
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'sosialhjelp-skjema' },
        login: 'high',
        level: 3,
        minutes: 30,
        label: {
          nn: 'Søk om økonomisk sosialhjelp',
          nb: 'Søk om økonomisk sosialhjelp',
          en: 'Apply for financial social assistance',
        },
      },
    ],
    otherWays: text({
      nn: `Du kan be om hjelp munnleg. Kom innom {nav-kontor} eller ring, så skriv rettleiaren ned det du fortel. Søknaden finst også på papir. Sei frå om du treng tolk; det betaler du ikkje for.`,
      nb: `Du kan be om hjelp muntlig. Kom innom {nav-kontor} eller ring, så skriver veilederen ned det du forteller. Søknaden finnes også på papir. Si fra hvis du trenger tolk; det betaler du ikke for.`,
      en: `You can ask for help in person. Come to {nav-kontor} or call, and an adviser will write down what you say. You can also get the application on paper there. Tell them if you need an interpreter; you do not pay for it.`,
    }),
    whoCanGet: text({
      nn: `
        Du kan få sosialhjelp når du bur i Noreg og ikkje kan forsørgje deg sjølv. Først må du ha prøvd det du kan på eiga hand, til dømes:

        - arbeid du er i stand til å ta
        - pengar du har spart opp
        - dagpengar, sjukepengar eller andre pengar du har rett til

        Bur du med ektefelle, ser Nav på økonomien til begge. Har du barn, skal det dei treng, vege tungt. Er du i tvil, så søk likevel.`,
      nb: `
        Du kan få sosialhjelp når du bor i Norge og ikke kan forsørge deg selv. Først må du ha prøvd det du kan på egen hånd, for eksempel:

        - arbeid du er i stand til å ta
        - penger du har spart opp
        - dagpenger, sykepenger eller andre penger du har rett til

        Bor du med ektefelle, ser Nav på økonomien til begge. Har du barn, skal det de trenger, veie tungt. Er du i tvil, så søk likevel.`,
      en: `
        You can get social assistance when you live in Norway and cannot support yourself. First you must have tried what you can on your own, such as:

        - work you are able to do
        - money you have saved
        - unemployment benefit, sickness benefit or other money you are entitled to

        If you live with a spouse, Nav looks at the finances of both of you. If you have children, what they need must weigh heavily. If you are in doubt, apply anyway.`,
    }),
    whatYouGet: text({
      nn: `
        Nav ser på inntekta di og utgiftene dine og reknar ut kor mykje du treng. Pengane kan gå til:

        - mat, klede og andre daglege utgifter
        - husleige, straum og oppvarming
        - det barna treng til skule og fritid

        Som regel skal du ikkje betale pengane tilbake. I nokre saker gir Nav eit lån eller ein garanti i staden. Kommunen kan setje vilkår, til dømes at du møter til samtalar.

        ! Har du ingen stad å sove i natt, skal kommunen hjelpe deg med å finne ein mellombels bustad.`,
      nb: `
        Nav ser på inntekten din og utgiftene dine og regner ut hvor mye du trenger. Pengene kan gå til:

        - mat, klær og andre daglige utgifter
        - husleie, strøm og oppvarming
        - det barna trenger til skole og fritid

        Som regel skal du ikke betale pengene tilbake. I noen saker gir Nav et lån eller en garanti i stedet. Kommunen kan sette vilkår, for eksempel at du møter til samtaler.

        ! Har du ikke noe sted å sove i natt, skal kommunen hjelpe deg med å finne en midlertidig bolig.`,
      en: `
        Nav looks at your income and expenses and works out how much you need. The money can be for:

        - food, clothes and other daily expenses
        - rent, electricity and heating
        - what your children need for school and leisure

        You do not usually have to pay the money back. In some cases Nav gives a loan or a guarantee instead. The municipality can set conditions, for example that you come to meetings.

        ! If you have nowhere to sleep tonight, the municipality must help you find temporary housing.`,
    }),
    howToApply: [
      {
        id: 'samle',
        text: {
          nn: 'Finn fram papira som viser inntekt, utgifter og kva du har på konto.',
          nb: 'Finn fram papirene som viser inntekt, utgifter og hva du har på konto.',
          en: 'Find the papers that show your income, your expenses and what you have in the bank.',
        },
      },
      {
        id: 'send',
        text: {
          nn: 'Send søknaden på nett, eller lever han på Nav-kontoret.',
          nb: 'Send søknaden på nett, eller lever den på Nav-kontoret.',
          en: 'Send the application online, or hand it in at the Nav office.',
        },
      },
      {
        id: 'samtale',
        text: {
          nn: 'Svar når Nav kontaktar deg. Ofte får du tilbod om ein samtale.',
          nb: 'Svar når Nav kontakter deg. Ofte får du tilbud om en samtale.',
          en: 'Answer when Nav contacts you. You will often be offered a meeting.',
        },
      },
    ],
    documents: [
      {
        id: 'inntekt',
        what: {
          nn: 'Lønsslippar eller utbetalingar frå Nav',
          nb: 'Lønnsslipper eller utbetalinger fra Nav',
          en: 'Payslips or payments from Nav',
        },
      },
      {
        id: 'konto',
        what: {
          nn: 'Kontoutskrift frå alle kontoane dine',
          nb: 'Kontoutskrift fra alle kontoene dine',
          en: 'Statements from all your bank accounts',
        },
      },
      {
        id: 'bustad',
        what: {
          nn: 'Husleigekontrakt og rekningar for straum',
          nb: 'Husleiekontrakt og regninger for strøm',
          en: 'Your rental contract and electricity bills',
        },
        when: {
          nn: 'Når du søkjer om hjelp til å bu',
          nb: 'Når du søker om hjelp til å bo',
          en: 'When you ask for help with housing costs',
        },
      },
    ],
    price: [
      {
        id: 'soknad',
        what: { nn: 'Å søkje og få rettleiing', nb: 'Å søke og få veiledning', en: 'Applying and getting advice' },
        amount: 'free',
      },
    ],
    processingTime: {
      usual: { fact: 'sosialhjelp-svartid' },
      text: {
        nn: 'Naudhjelp blir vurdert med ein gong. Du får alltid eit skriftleg vedtak.',
        nb: 'Nødhjelp blir vurdert med en gang. Du får alltid et skriftlig vedtak.',
        en: 'Emergency help is considered at once. You always get a written decision.',
      },
    },
    changes: text({
      nn: `Sei frå til Nav så snart du får jobb, flyttar, får nye inntekter eller blir buande saman med nokon. Treng du meir hjelp enn du har fått, kan du sende ein ny søknad. Rekn med {sosialhjelp-svartid} før du får svar på han.`,
      nb: `Si fra til Nav så snart du får jobb, flytter, får nye inntekter eller flytter sammen med noen. Trenger du mer hjelp enn du har fått, kan du sende en ny søknad. Regn med {sosialhjelp-svartid} før du får svar på den.`,
      en: `Tell Nav as soon as you get a job, move, have new income or start living with someone. If you need more help than you were given, you can send a new application. Expect to wait {sosialhjelp-svartid} for the answer.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'Nav-kontoret som gjorde vedtaket',
        nb: 'Nav-kontoret som gjorde vedtaket',
        en: 'the Nav office that made the decision',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Nav kan hjelpe deg med å skrive klaga.',
        nb: 'Nav kan hjelpe deg med å skrive klagen.',
        en: 'Nav can help you write the appeal.',
      },
    },
    legalBasis: [
      {
        id: 'stonad',
        law: 'LOV-2009-12-18-131',
        section: '§ 18',
        name: {
          nn: 'Sosialtenestelova, stønad til livsopphald',
          nb: 'Sosialtjenesteloven, stønad til livsopphold',
          en: 'The Social Services Act, support for living costs',
        },
      },
      {
        id: 'rad',
        law: 'LOV-2009-12-18-131',
        section: '§ 17',
        name: {
          nn: 'Sosialtenestelova, råd og rettleiing',
          nb: 'Sosialtjenesteloven, råd og veiledning',
          en: 'The Social Services Act, information and advice',
        },
      },
    ],
    moreInfo: [
      {
        id: 'nav',
        label: {
          nn: 'Økonomisk sosialhjelp hos Nav',
          nb: 'Økonomisk sosialhjelp hos Nav',
          en: 'Financial social assistance at Nav',
        },
        url: 'https://www.nav.no/okonomisk-sosialhjelp',
        type: 'page',
      },
    ],
    contact: [
      {
        id: 'nav',
        role: 'nav',
        about: { nn: 'Søknaden og naudhjelp', nb: 'Søknaden og nødhjelp', en: 'Your application and emergency help' },
      },
    ],
    related: [
      { id: 'gjeld', service: 'gjeldsradgjeving' },
      { id: 'bustotte', service: 'bustotte' },
      { id: 'startlan', service: 'startlan' },
    ],
  },
})
