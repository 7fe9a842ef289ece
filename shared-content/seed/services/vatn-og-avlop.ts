import { service, text } from '../write.ts'

/** Water and sewage: connecting (plan- og bygningslova §§ 27-1 and 27-2), the meter, and whom to ring when it leaks. */
export default service({
  key: 'vatn-og-avlop',
  title: { nn: 'Kople deg til vatn og avløp', nb: 'Koble deg til vann og avløp', en: 'Connect to water and sewerage' },
  losWords: ['vann-og-avlop', 'kommunale-avgifter-og-gebyr'],
  themes: ['bygg-og-eiendom', 'natur-klima-og-miljo'],
  lifeEvents: ['byggje', 'flytte'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-25',
  reviewBy: '2027-09-25',
  searchWords: [
    'vann',
    'kloakk',
    'avlaup',
    'vannmåler',
    'vassmålar',
    'påkobling',
    'tilkobling',
    'vannlekkasje',
    'septik',
    'vasslekkasje',
    'rørleggermelding',
  ],
  serviceKind: 'permit',
  isStatutory: true,
  result: { nn: 'Løyve til å kople seg til kommunalt vatn og avløp' },
  slots: {
    summary: text({
      nn: `Skal huset ditt ha kommunalt vatn og avløp, må du søkje før røyrleggjaren byrjar. Har du vatn alt, finn du svar om målar, lekkasjar og gebyr.`,
      nb: `Skal huset ditt ha kommunalt vann og avløp, må du søke før rørleggeren begynner. Har du vann allerede, finner du svar om måler, lekkasjer og gebyr.`,
      en: `If your house is to have municipal water and sewerage, you must apply before the plumber starts. If you already have water, find answers about meters, leaks and charges.`,
    }),
    urgent: [
      {
        id: 'vakt',
        label: { nn: 'Lekkasje, stopp i avløpet eller tomt i krana' },
        phone: { role: 'teknisk-vakt' },
        note: { nn: 'Vakta svarer heile døgnet. Er feilen inne i huset, ring ein røyrleggjar.' },
      },
    ],
    selfService: [
      {
        id: 'tilknyting',
        url: { fact: 'vatn-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 20,
        label: { nn: 'Søk om å kople deg til' },
      },
      {
        id: 'malar',
        url: { fact: 'vatn-malar-skjema' },
        login: 'none',
        level: 2,
        minutes: 3,
        label: { nn: 'Meld inn talet på vassmålaren' },
      },
    ],
    otherWays: text({
      nn: `Røyrleggjaren kan søkje for deg. Talet på målaren kan du også ringje inn til teknisk avdeling.`,
    }),
    whoCanGet: text({
      nn: `Du som byggjer nytt der det går ein kommunal leidning i nærleiken, skal normalt kople deg til. Kommunen kan også krevje det for hus som står der frå før.

Bur du langt frå leidningen, må du ha eigen brønn og eige avløpsanlegg. Du treng også løyve til utsleppet.`,
    }),
    whatYouGet: text({
      nn: `Kommunen leverer drikkevatn og tek imot avløp ved den kommunale hovudleidningen. Røyra derifrå og inn til huset er dine, og du må sjølv halde dei ved like.

Har du målar, betaler du for det du bruker. Les av målaren innan {vatn-malar-dato}. Får vi ikkje noko tal, reknar vi ut eit forbruk for deg. Rekninga for vatn og avløp kjem {betalingsterminar}.

! Kast aldri feitt, bleier eller våtserviettar i do. Det tettar røyra hos både deg og naboen.`,
    }),
    howToApply: [
      { id: 'roerleggjar', text: { nn: 'Avtal arbeidet med ein godkjend røyrleggjar.' } },
      { id: 'soknad', text: { nn: 'Send søknaden med kart som viser kvar røyra skal gå.' } },
      { id: 'loyve', text: { nn: 'Ver sikker på at løyvet har kome før grøfta blir graven.' } },
      { id: 'kontroll', text: { nn: 'La grøfta stå open til kommunen har sett på koplinga.' } },
      { id: 'ferdig', text: { nn: 'Røyrleggjaren melder frå når anlegget er ferdig og målaren er på plass.' } },
    ],
    documents: [
      { id: 'kart', what: { nn: 'Situasjonskart med leidningane teikna inn' }, url: { fact: 'situasjonskart-skjema' } },
      {
        id: 'avtale',
        what: { nn: 'Skriftleg avtale om å leggje røyr over annan manns grunn' },
        when: { nn: 'Når røyra kryssar eigedomen til naboen' },
      },
    ],
    deadlines: [
      {
        id: 'soknad',
        what: { nn: 'Søknad om tilknyting' },
        date: 'rolling',
        note: { nn: 'Søk i god tid før du grev.' },
      },
      { id: 'malar', what: { nn: 'Avlesing av vassmålar' }, date: { fact: 'vatn-malar-dato' } },
    ],
    price: [
      {
        id: 'tilknyting',
        amount: { fact: 'vatn-tilknyting' },
        what: { nn: 'Å kople bustaden til' },
        unit: { nn: 'éin gong' },
      },
      {
        id: 'vatn',
        amount: { fact: 'vatn-gebyr' },
        what: { nn: 'Vatn til ein vanleg einebustad' },
        unit: { nn: 'per år' },
      },
      {
        id: 'avlop',
        amount: { fact: 'avlop-gebyr' },
        what: { nn: 'Avløp frå ein vanleg einebustad' },
        unit: { nn: 'per år' },
      },
    ],
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: { nn: 'teknisk avdeling i kommunen' },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Du kan klage på pålegg om tilknyting og på avslag. Forklar kva som gjer saka di spesiell, til dømes lang avstand.',
      },
    },
    legalBasis: [
      { id: 'vatn', law: 'LOV-2008-06-27-71', section: '§ 27-1', name: { nn: 'Plan- og bygningslova, vassforsyning' } },
      { id: 'avlop', law: 'LOV-2008-06-27-71', section: '§ 27-2', name: { nn: 'Plan- og bygningslova, avløp' } },
      { id: 'gebyr', law: 'LOV-2012-03-16-12', name: { nn: 'Vass- og avløpsanleggslova' } },
    ],
    contact: [
      { id: 'teknisk', role: 'teknisk', about: { nn: 'Tilknyting, målar og leidningar' } },
      { id: 'vakt', role: 'teknisk-vakt', about: { nn: 'Akutte feil utanom arbeidstid' } },
    ],
    related: [
      { id: 'avgifter', service: 'kommunale-avgifter' },
      { id: 'byggje', service: 'byggjesoknad' },
      { id: 'situasjonskart', service: 'situasjonskart' },
      { id: 'beredskap', service: 'eigenberedskap' },
    ],
  },
})
