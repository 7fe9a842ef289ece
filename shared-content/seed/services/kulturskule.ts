import { service, text } from '../write.ts'

export default service({
  key: 'kulturskule',
  title: {
    nn: 'Søk plass i kulturskulen',
    nb: 'Søk plass i kulturskolen',
    en: 'Apply for the school of music and arts',
  },
  result: { nn: 'Elevplass i kulturskulen' },
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
        label: { nn: 'Søk plass i kulturskulen' },
      },
    ],
    otherWays: text({ nn: `Ring kulturskulen i kontortida, så melder vi på eleven saman med deg.` }),
    whoCanGet: text({
      nn: `Kulturskulen er først og fremst for barn og unge i grunnskulen og den vidaregåande skulen. Nokre kurs tek imot vaksne når det er rom for det.

        Alle kommunar skal ha ein kulturskule, aleine eller saman med andre. Ingen har krav på ein bestemt plass, og på populære instrument kan det vere kø.`,
    }),
    whatYouGet: text({
      nn: `Du får undervisning éin gong i veka gjennom skuleåret, aleine eller i ei lita gruppe. Kvart halvår lagar elevane konsert, utstilling eller framsyning saman.

        Å spele eit instrument krev litt øving heime. Har de ikkje instrument, kan de ofte leige eit av oss.`,
    }),
    howToApply: [
      { id: 'fag', text: { nn: 'Vel eitt fag som førsteval og gjerne eit anna som andreval.' } },
      { id: 'alder', text: { nn: 'Skriv kva klasse eleven går i, og litt om kva eleven har prøvd før.' } },
      {
        id: 'godta',
        text: { nn: 'Godta plassen når tilbodet kjem. Svarer du ikkje, går plassen til den neste i køen.' },
      },
    ],
    deadlines: [
      {
        id: 'haust',
        action: 'soknad',
        date: { fact: 'kulturskule-soknadsfrist' },
        what: { nn: 'Plass frå hausten' },
        note: { nn: 'Etter fristen set vi deg på venteliste' },
      },
      { id: 'oppseiing', date: { fact: 'kulturskule-oppseiingsfrist' }, what: { nn: 'Oppseiing før vårhalvåret' } },
    ],
    price: [
      {
        id: 'elevplass',
        amount: { fact: 'kulturskule-pris' },
        what: { nn: 'Elevplass' },
        unit: { nn: 'per halvår' },
        decidedBy: { nn: 'Kommunestyret' },
      },
      {
        id: 'instrument',
        amount: { fact: 'kulturskule-instrumentleige' },
        what: { nn: 'Leige av instrument' },
        unit: { nn: 'per halvår' },
      },
      { id: 'prove', amount: 'free', what: { nn: 'Ein prøvetime' }, condition: { nn: 'når læraren har ledig tid' } },
    ],
    processingTime: {
      usual: { fact: 'kulturskule-svartid' },
      text: {
        nn: 'Vi deler ut plassane før sommaren. Dag og klokkeslett får du vite når timeplanane på skulane er klare i august.',
      },
    },
    changes: text({
      nn: `Plassen gjeld til du seier han opp. Sluttar du til jul, må vi få beskjed innan {kulturskule-oppseiingsfrist}. Melder du frå seinare, betaler du også for våren.

        Vil du byte fag, søkjer du på nytt innan {kulturskule-soknadsfrist}.`,
    }),
    places: [{ id: 'kulturskular', unitKind: 'culture-school' }],
    legalBasis: [{ id: 'lov', law: 'LOV-2023-06-09-30', name: { nn: 'Opplæringslova: kulturskule' } }],
    contact: [{ id: 'kulturskule', role: 'kulturskule', about: { nn: 'Fag, plass og timeplan' } }],
    related: [
      { id: 'leige-lokale', service: 'leige-lokale' },
      { id: 'sfo', service: 'sfo' },
      { id: 'tilskot', service: 'tilskot-lag-og-organisasjonar' },
    ],
  },
})
