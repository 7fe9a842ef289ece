import { service, text } from '../write.ts'

export default service({
  key: 'kulturskule',
  title: {
    nn: 'Søk plass i kulturskulen',
    nb: 'Søk plass i kulturskolen',
    en: 'Apply for the school of music and arts',
  },
  result: {
    nn: 'Elevplass i kulturskulen',
    nb: 'Elevplass i kulturskolen',
    en: 'A place in the school of music and arts',
  },
  losWords: ['musikk-og-kulturskole'],
  themes: ['kultur-idrett-og-fritid', 'skole-og-utdanning'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-28',
  reviewBy: '2027-09-28',
  searchWords: [
    'kulturskole',
    'musikkskole',
    'musikkskule',
    'pianotimar',
    'gitarkurs',
    'dans',
    'teater',
    'teikning',
    'speletimar',
    'instrument',
    'kor',
  ],
  serviceKind: 'offer',
  isStatutory: true,
  slotRules: { whatYouGet: { rule: 'addOnly', requiresLocal: true } },
  slots: {
    summary: text({
      nn: `Lyst til å spele, danse, teikne eller stå på scena? I kulturskulen får barn og unge undervisning av lærarar som brenn for faget sitt.`,
      nb: `Lyst til å spille, danse, tegne eller stå på scenen? I kulturskolen får barn og unge undervisning av lærere som brenner for faget sitt.`,
      en: `Would you like to play, dance, draw or be on stage? In the school of music and arts, children and young people are taught by teachers who love their subject.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'kulturskule-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 10,
        label: {
          nn: 'Søk plass i kulturskulen',
          nb: 'Søk plass i kulturskolen',
          en: 'Apply for a place in the school of music and arts',
        },
      },
    ],
    otherWays: text({
      nn: `Ring kulturskulen i kontortida, så melder vi på eleven saman med deg.`,
      nb: `Ring kulturskolen i kontortiden, så melder vi på eleven sammen med deg.`,
      en: `Call the school of music and arts during office hours, and we will register the pupil together with you.`,
    }),
    whoCanGet: text({
      nn: `Kulturskulen er først og fremst for barn og unge i grunnskulen og den vidaregåande skulen. Nokre kurs tek imot vaksne når det er rom for det.

        Alle kommunar skal ha ein kulturskule, aleine eller saman med andre. Ingen har krav på ein bestemt plass, og på populære instrument kan det vere kø.`,
      nb: `Kulturskolen er først og fremst for barn og unge i grunnskolen og den videregående skolen. Noen kurs tar imot voksne når det er rom for det.

        Alle kommuner skal ha en kulturskole, alene eller sammen med andre. Ingen har krav på en bestemt plass, og på populære instrumenter kan det være kø.`,
      en: `The school of music and arts is first of all for children and young people up to the end of upper secondary school. Some courses take adults when there is room.

        Every municipality must have such a school, alone or together with others. Nobody has a right to a certain place, and there may be a queue for popular instruments.`,
    }),
    whatYouGet: text({
      nn: `Du får undervisning éin gong i veka gjennom skuleåret, aleine eller i ei lita gruppe. Kvart halvår lagar elevane konsert, utstilling eller framsyning saman.

        Å spele eit instrument krev litt øving heime. Har du ikkje instrument, kan du ofte leige eit av oss.`,
      nb: `Du får undervisning én gang i uken gjennom skoleåret, alene eller i en liten gruppe. Hvert halvår lager elevene konsert, utstilling eller forestilling sammen.

        Å spille et instrument krever litt øving hjemme. Har du ikke instrument, kan du ofte leie et av oss.`,
      en: `You have a lesson once a week through the school year, alone or in a small group. Every half-year the pupils make a concert, exhibition or show together.

        Playing an instrument takes some practice at home. If you do not have an instrument, you can often hire one from us.`,
    }),
    howToApply: [
      {
        id: 'fag',
        text: {
          nn: 'Vel eitt fag som førsteval og gjerne eit anna som andreval.',
          nb: 'Velg ett fag som førstevalg og gjerne et annet som andrevalg.',
          en: 'Choose one subject as your first choice and, if you like, another as your second.',
        },
      },
      {
        id: 'alder',
        text: {
          nn: 'Skriv kva klasse eleven går i, og litt om kva eleven har prøvd før.',
          nb: 'Skriv hvilken klasse eleven går i, og litt om hva eleven har prøvd før.',
          en: 'Say which school year the pupil is in, and a little about what they have tried before.',
        },
      },
      {
        id: 'godta',
        text: {
          nn: 'Godta plassen når tilbodet kjem. Svarer du ikkje, går plassen til den neste i køen.',
          nb: 'Godta plassen når tilbudet kommer. Svarer du ikke, går plassen til den neste i køen.',
          en: 'Accept the place when you get the offer. If you do not answer, it goes to the next in the queue.',
        },
      },
    ],
    deadlines: [
      {
        id: 'haust',
        action: 'soknad',
        date: { fact: 'kulturskule-soknadsfrist' },
        what: { nn: 'Plass frå hausten', nb: 'Plass fra høsten', en: 'A place from the autumn' },
        note: {
          nn: 'Etter fristen set vi deg på venteliste',
          nb: 'Etter fristen setter vi deg på venteliste',
          en: 'After the deadline we put you on a waiting list',
        },
      },
      {
        id: 'oppseiing',
        date: { fact: 'kulturskule-oppseiingsfrist' },
        what: {
          nn: 'Oppseiing før vårhalvåret',
          nb: 'Oppsigelse før vårhalvåret',
          en: 'Cancelling before the spring half-year',
        },
      },
    ],
    price: [
      {
        id: 'elevplass',
        amount: { fact: 'kulturskule-pris' },
        what: { nn: 'Elevplass', nb: 'Elevplass', en: 'A pupil’s place' },
        unit: { nn: 'per halvår', nb: 'per halvår', en: 'per half-year' },
        decidedBy: { nn: 'Kommunestyret', nb: 'Kommunestyret', en: 'The municipal council' },
      },
      {
        id: 'instrument',
        amount: { fact: 'kulturskule-instrumentleige' },
        what: { nn: 'Leige av instrument', nb: 'Leie av instrument', en: 'Hire of an instrument' },
        unit: { nn: 'per halvår', nb: 'per halvår', en: 'per half-year' },
      },
      {
        id: 'prove',
        amount: 'free',
        what: { nn: 'Ein prøvetime', nb: 'En prøvetime', en: 'A trial lesson' },
        condition: {
          nn: 'når læraren har ledig tid',
          nb: 'når læreren har ledig tid',
          en: 'when the teacher has time',
        },
      },
    ],
    processingTime: {
      usual: { fact: 'kulturskule-svartid' },
      text: {
        nn: 'Vi deler ut plassane før sommaren. Dag og klokkeslett får du vite når timeplanane på skulane er klare i august.',
        nb: 'Vi deler ut plassene før sommeren. Dag og klokkeslett får du vite når timeplanene på skolene er klare i august.',
        en: 'We give out the places before summer. You will know the day and time when the school timetables are ready in August.',
      },
    },
    changes: text({
      nn: `Plassen gjeld til du seier han opp. Sluttar du til jul, må vi få beskjed innan {kulturskule-oppseiingsfrist}. Melder du frå seinare, betaler du også for våren.

        Vil du byte fag, søkjer du på nytt innan {kulturskule-soknadsfrist}.`,
      nb: `Plassen gjelder til du sier den opp. Slutter du til jul, må vi få beskjed innen {kulturskule-oppseiingsfrist}. Melder du fra senere, betaler du også for våren.

        Vil du bytte fag, søker du på nytt innen {kulturskule-soknadsfrist}.`,
      en: `You keep the place until you cancel it. If you leave at Christmas, we must know by {kulturskule-oppseiingsfrist}. If you tell us later, you also pay for the spring.

        If you want to change subject, apply again by {kulturskule-soknadsfrist}.`,
    }),
    places: [{ id: 'kulturskular', unitKind: 'culture-school' }],
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-2023-06-09-30',
        name: {
          nn: 'Opplæringslova: kulturskule',
          nb: 'Opplæringsloven: kulturskole',
          en: 'Education Act: schools of music and arts',
        },
      },
    ],
    contact: [
      {
        id: 'kulturskule',
        role: 'kulturskule',
        about: { nn: 'Fag, plass og timeplan', nb: 'Fag, plass og timeplan', en: 'Subjects, places and timetable' },
      },
    ],
    related: [
      { id: 'leige-lokale', service: 'leige-lokale' },
      { id: 'sfo', service: 'sfo' },
      { id: 'tilskot', service: 'tilskot-lag-og-organisasjonar' },
    ],
  },
})
