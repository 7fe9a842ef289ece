import { say, service, tell } from '../write.ts'

/** Norwegian for adults: a right and duty for some under integreringslova, a course one pays for to others. */
export default service({
  key: 'norskkurs',
  title: say('Lær norsk på kurs', 'Lær norsk på kurs', 'Learn Norwegian on a course'),
  result: say('Plass på norskkurs', 'Plass på norskkurs', 'A place on a Norwegian course'),
  losWords: ['norskopplaring', 'introduksjonsprogram-for-innvandrere'],
  themes: ['skole-og-utdanning', 'arbeid'],
  lifeEvents: ['ny-i-norge', 'flytte'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'norskopplæring',
    'norsk kurs',
    'voksenopplæring',
    'vaksenopplæring',
    'introduksjonsprogram',
    'språkkurs',
    'norskprøve',
    'statsborgarprøve',
    'samfunnskunnskap',
    'norwegian course',
    'learn norwegian',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slots: {
    summary: tell(
      `Vaksenopplæringa har kurs i norsk og samfunnskunnskap for vaksne. Mange innvandrarar har rett til gratis opplæring. Andre kan betale for å gå på kurs.`,
      `Voksenopplæringen har kurs i norsk og samfunnskunnskap for voksne. Mange innvandrere har rett til gratis opplæring. Andre kan betale for å gå på kurs.`,
      `Adult education has courses in Norwegian and social studies. Many immigrants have the right to free tuition. Others can pay to take a course.`,
    ),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'norskkurs-skjema' },
        login: 'substantial',
        level: 2,
        minutes: 10,
        label: say('Søk om norskkurs', 'Søk om norskkurs', 'Apply for a Norwegian course'),
      },
    ],
    otherWays: tell(
      `Kom til vaksenopplæringa med pass og vedtaket frå UDI. Vi hjelper deg med søknaden og skaffar tolk om du treng det.`,
      `Kom til voksenopplæringen med pass og vedtaket fra UDI. Vi hjelper deg med søknaden og skaffer tolk hvis du trenger det.`,
      `Come to the adult education centre with your passport and your decision from UDI. We help you with the application and find an interpreter if you need one.`,
    ),
    whoCanGet: tell(
      `Du kan ha rett og plikt til gratis opplæring når du har opphaldsløyve som flyktning, eller som familie til ein flyktning, ein norsk eller ein nordisk borgar. Opphaldsløyvet avgjer. Vi ser på det saman med deg.

Er du arbeidsinnvandrar eller EØS-borgar, kan du kjøpe kurs. Asylsøkjarar får opplæring gjennom mottaket.`,
      `Du kan ha rett og plikt til gratis opplæring når du har oppholdstillatelse som flyktning, eller som familie til en flyktning, en norsk eller en nordisk borger. Oppholdstillatelsen avgjør. Vi ser på den sammen med deg.

Er du arbeidsinnvandrer eller EØS-borger, kan du kjøpe kurs. Asylsøkere får opplæring gjennom mottaket.`,
      `You may have the right and duty to free tuition when you have a residence permit as a refugee, or as family of a refugee, a Norwegian or a Nordic citizen. It depends on your permit. We look at it together with you.

If you came to work, or are an EEA citizen, you can buy a course. Asylum seekers are taught through the reception centre.`,
    ),
    whatYouGet: tell(
      `Først tek du ein kort prøve, så du kjem på rett nivå. Kursa går {norskkurs-tid}. Du får lærebøker, læraren lagar ein plan saman med deg, og du kan melde deg opp til norskprøva.

Flyktningar mellom 18 og 55 år som nettopp er busette her, får eit introduksjonsprogram med norsk, arbeid eller utdanning, og stønad medan det varer.

På biblioteket er det språkkafé, som er gratis for alle.`,
      `Først tar du en kort prøve, så du kommer på rett nivå. Kursene går {norskkurs-tid}. Du får lærebøker, læreren lager en plan sammen med deg, og du kan melde deg opp til norskprøven.

Flyktninger mellom 18 og 55 år som nettopp er bosatt her, får et introduksjonsprogram med norsk, arbeid eller utdanning, og stønad mens det varer.

På biblioteket er det språkkafé, som er gratis for alle.`,
      `First you take a short test to find your level. Courses are held {norskkurs-tid}. You get books, the teacher makes a plan with you, and you can sign up for the Norwegian test.

Refugees between 18 and 55 who have just been settled here get an introduction programme with Norwegian, work or education, and an allowance while it lasts.

The library has a language café, free for everyone.`,
    ),
    howToApply: [
      {
        id: 'sok',
        text: say(
          'Send søknaden, eller kom innom.',
          'Send søknaden, eller kom innom.',
          'Send the application, or come by.',
        ),
      },
      {
        id: 'samtale',
        text: say('Møt til samtale og prøve.', 'Møt til samtale og prøve.', 'Come to a talk and a test.'),
      },
      {
        id: 'start',
        text: say(
          'Start når gruppa di har plass.',
          'Start når gruppen din har plass.',
          'Start when your group has room.',
        ),
      },
    ],
    documents: [
      {
        id: 'pass',
        what: say('Pass eller anna legitimasjon', 'Pass eller annen legitimasjon', 'Passport or other identification'),
      },
      {
        id: 'udi',
        what: say('Vedtak om opphaldsløyve', 'Vedtak om oppholdstillatelse', 'Your residence permit'),
        when: say('Når du søkjer om gratis kurs', 'Når du søker om gratis kurs', 'When you apply for a free course'),
      },
    ],
    deadlines: [
      {
        id: 'lopande',
        date: 'rolling',
        what: say('Søknad om norskkurs', 'Søknad om norskkurs', 'Application for a course'),
        note: say(
          'Nye grupper startar i august og januar.',
          'Nye grupper starter i august og januar.',
          'New groups start in August and January.',
        ),
      },
    ],
    price: [
      {
        id: 'rett',
        amount: 'free',
        what: say(
          'Kurs for deg med rett til opplæring',
          'Kurs for deg med rett til opplæring',
          'Courses for those with a right to tuition',
        ),
      },
      {
        id: 'betalt',
        amount: { fact: 'norskkurs-pris' },
        what: say('Kurs for andre', 'Kurs for andre', 'Courses for others'),
        unit: say('per halvår', 'per halvår', 'per term'),
        decidedBy: say('Kommunestyret', 'Kommunestyret', 'The municipal council'),
      },
    ],
    processingTime: {
      usual: { fact: 'norskkurs-svartid' },
      text: say(
        'Du får eit brev som seier om du har rett til gratis kurs.',
        'Du får et brev som sier om du har rett til gratis kurs.',
        'You get a letter saying whether you have the right to a free course.',
      ),
    },
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: say('vaksenopplæringa', 'voksenopplæringen', 'the adult education centre'),
      appealBody: { fact: 'klageinstans' },
      text: say(
        'Du kan klage når du får nei til gratis opplæring.',
        'Du kan klage når du får nei til gratis opplæring.',
        'You can appeal if you are refused free tuition.',
      ),
    },
    legalBasis: [
      {
        id: 'integrering',
        law: 'LOV-2020-11-06-127',
        name: say('Integreringslova', 'Integreringsloven', 'Integration Act'),
      },
    ],
    contact: [
      { id: 'vaksen', role: 'vaksenopplaering', about: say('Kurs og prøver', 'Kurs og prøver', 'Courses and tests') },
    ],
    related: [
      { id: 'flytte', service: 'flytte-hit' },
      { id: 'bibliotek', service: 'lanekort-bibliotek' },
      { id: 'jobb', service: 'ledige-stillingar' },
    ],
  },
})
