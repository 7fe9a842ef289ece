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
  result: {
    nn: 'Løyve til å kople seg til kommunalt vatn og avløp',
    nb: 'Tillatelse til å koble seg til kommunalt vann og avløp',
    en: 'Permission to connect to municipal water and sewerage',
  },
  slots: {
    summary: text({
      nn: `Skal huset ditt ha kommunalt vatn og avløp, må du søkje før røyrleggjaren byrjar. Har du vatn alt, finn du svar om målar, lekkasjar og gebyr.`,
      nb: `Skal huset ditt ha kommunalt vann og avløp, må du søke før rørleggeren begynner. Har du vann allerede, finner du svar om måler, lekkasjer og gebyr.`,
      en: `If your house is to have municipal water and sewerage, you must apply before the plumber starts. If you already have water, find answers about meters, leaks and charges.`,
    }),
    urgent: [
      {
        id: 'vakt',
        label: {
          nn: 'Lekkasje, stopp i avløpet eller tomt i krana',
          nb: 'Lekkasje, tett avløp eller tomt i krana',
          en: 'A leak, a blocked drain or no water in the tap',
        },
        phone: { role: 'teknisk-vakt' },
        note: {
          nn: 'Vakta svarer heile døgnet. Er feilen inne i huset, ring ein røyrleggjar.',
          nb: 'Vakten svarer hele døgnet. Er feilen inne i huset, ring en rørlegger.',
          en: 'The duty phone answers day and night. If the fault is inside your house, call a plumber.',
        },
      },
    ],
    selfService: [
      {
        id: 'tilknyting',
        url: { fact: 'vatn-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 20,
        label: { nn: 'Søk om å kople deg til', nb: 'Søk om å koble deg til', en: 'Apply to connect' },
      },
      {
        id: 'malar',
        url: { fact: 'vatn-malar-skjema' },
        login: 'none',
        level: 2,
        minutes: 3,
        label: {
          nn: 'Meld inn talet på vassmålaren',
          nb: 'Meld inn tallet på vannmåleren',
          en: 'Send us the reading of your water meter',
        },
      },
    ],
    otherWays: text({
      nn: `Røyrleggjaren kan søkje for deg. Talet på målaren kan du også ringje inn til teknisk avdeling.`,
      nb: `Rørleggeren kan søke for deg. Tallet på måleren kan du også ringe inn til teknisk avdeling.`,
      en: `Your plumber can apply for you. You can also phone in the meter reading to technical services.`,
    }),
    whoCanGet: text({
      nn: `Du som byggjer nytt der det går ein kommunal leidning i nærleiken, skal normalt kople deg til. Kommunen kan også krevje det for hus som står der frå før.

Bur du langt frå leidningen, må du ha eigen brønn og eige avløpsanlegg. Du treng også løyve til utsleppet.`,
      nb: `Bygger du nytt der det går en kommunal ledning i nærheten, skal du normalt koble deg til. Kommunen kan også kreve det for hus som står der fra før.

Bor du langt fra ledningen, må du ha egen brønn og eget avløpsanlegg. Du trenger også utslippstillatelse.`,
      en: `If you build where there is a municipal pipe nearby, you must normally connect. The municipality can also require it for houses that already stand there.

If you live far from the pipe, you need your own well and your own sewage treatment. You also need a discharge permit.`,
    }),
    whatYouGet: text({
      nn: `Kommunen leverer drikkevatn og tek imot avløp ved den kommunale hovudleidningen. Røyra derifrå og inn til huset er dine, og du må sjølv halde dei ved like.

Har du målar, betaler du for det du bruker. Les av målaren innan {vatn-malar-dato}. Får vi ikkje noko tal, reknar vi ut eit forbruk for deg. Rekninga for vatn og avløp kjem {betalingsterminar}.

! Kast aldri feitt, bleier eller våtserviettar i do. Det tettar røyra hos både deg og naboen.`,
      nb: `Kommunen leverer drikkevann og tar imot avløp ved den kommunale hovedledningen. Rørene derfra og inn til huset er dine, og du må selv holde dem ved like.

Har du måler, betaler du for det du bruker. Les av måleren innen {vatn-malar-dato}. Får vi ikke noe tall, regner vi ut et forbruk for deg. Regningen for vann og avløp kommer {betalingsterminar}.

! Kast aldri fett, bleier eller våtservietter i do. Det tetter rørene hos både deg og naboen.`,
      en: `The municipality supplies drinking water and takes your sewage at the municipal main. The pipes from there to your house are yours, and you must maintain them.

If you have a meter, you pay for what you use. Read the meter by {vatn-malar-dato}. If we get no reading, we estimate your use. The bill for water and sewerage comes {betalingsterminar}.

! Never flush fat, nappies or wet wipes down the toilet. They block the pipes for you and your neighbour.`,
    }),
    howToApply: [
      {
        id: 'roerleggjar',
        text: {
          nn: 'Avtal arbeidet med ein godkjend røyrleggjar.',
          nb: 'Avtal arbeidet med en godkjent rørlegger.',
          en: 'Agree on the work with a certified plumber.',
        },
      },
      {
        id: 'soknad',
        text: {
          nn: 'Send søknaden med kart som viser kvar røyra skal gå.',
          nb: 'Send søknaden med kart som viser hvor rørene skal gå.',
          en: 'Send the application with a map showing where the pipes will run.',
        },
      },
      {
        id: 'loyve',
        text: {
          nn: 'Ver sikker på at løyvet har kome før grøfta blir graven.',
          nb: 'Vær sikker på at tillatelsen har kommet før grøften blir gravd.',
          en: 'Make sure you have the permit before the trench is dug.',
        },
      },
      {
        id: 'kontroll',
        text: {
          nn: 'La grøfta stå open til kommunen har sett på koplinga.',
          nb: 'La grøften stå åpen til kommunen har sett på koblingen.',
          en: 'Leave the trench open until the municipality has inspected the connection.',
        },
      },
      {
        id: 'ferdig',
        text: {
          nn: 'Røyrleggjaren melder frå når anlegget er ferdig og målaren er på plass.',
          nb: 'Rørleggeren melder fra når anlegget er ferdig og måleren er på plass.',
          en: 'The plumber reports when the work is done and the meter is in place.',
        },
      },
    ],
    documents: [
      {
        id: 'kart',
        what: {
          nn: 'Situasjonskart med leidningane teikna inn',
          nb: 'Situasjonskart med ledningene tegnet inn',
          en: 'Site plan with the pipes drawn in',
        },
        url: { fact: 'situasjonskart-skjema' },
      },
      {
        id: 'avtale',
        what: {
          nn: 'Skriftleg avtale om å leggje røyr over annan manns grunn',
          nb: 'Skriftlig avtale om å legge rør over annen manns grunn',
          en: 'A written agreement to lay pipes across someone else’s land',
        },
        when: {
          nn: 'Når røyra kryssar eigedomen til naboen',
          nb: 'Når rørene krysser eiendommen til naboen',
          en: 'When the pipes cross your neighbour’s property',
        },
      },
    ],
    deadlines: [
      {
        id: 'soknad',
        what: { nn: 'Søknad om tilknyting', nb: 'Søknad om tilknytning', en: 'Application to connect' },
        date: 'rolling',
        note: {
          nn: 'Søk i god tid før du grev.',
          nb: 'Søk i god tid før du graver.',
          en: 'Apply well before you dig.',
        },
      },
      {
        id: 'malar',
        action: 'malar',
        what: { nn: 'Avlesing av vassmålar', nb: 'Avlesing av vannmåler', en: 'Water meter reading' },
        date: { fact: 'vatn-malar-dato' },
      },
    ],
    price: [
      {
        id: 'tilknyting',
        amount: { fact: 'vatn-tilknyting' },
        what: { nn: 'Å kople bustaden til', nb: 'Å koble boligen til', en: 'Connecting a home' },
        unit: { nn: 'éin gong', nb: 'én gang', en: 'once' },
      },
      {
        id: 'vatn',
        amount: { fact: 'vatn-gebyr' },
        what: {
          nn: 'Vatn til ein vanleg einebustad',
          nb: 'Vann til en vanlig enebolig',
          en: 'Water for an ordinary detached house',
        },
        unit: { nn: 'per år', nb: 'per år', en: 'per year' },
      },
      {
        id: 'avlop',
        amount: { fact: 'avlop-gebyr' },
        what: {
          nn: 'Avløp frå ein vanleg einebustad',
          nb: 'Avløp fra en vanlig enebolig',
          en: 'Sewerage for an ordinary detached house',
        },
        unit: { nn: 'per år', nb: 'per år', en: 'per year' },
      },
    ],
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'teknisk avdeling i kommunen',
        nb: 'teknisk avdeling i kommunen',
        en: 'technical services in the municipality',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Du kan klage på pålegg om tilknyting og på avslag. Forklar kva som gjer saka di spesiell, til dømes lang avstand.',
        nb: 'Du kan klage på pålegg om tilknytning og på avslag. Forklar hva som gjør saken din spesiell, for eksempel lang avstand.',
        en: 'You can appeal against an order to connect and against a refusal. Explain what makes your case special, for example a long distance.',
      },
    },
    legalBasis: [
      {
        id: 'vatn',
        law: 'LOV-2008-06-27-71',
        section: '§ 27-1',
        name: {
          nn: 'Plan- og bygningslova, vassforsyning',
          nb: 'Plan- og bygningsloven, vannforsyning',
          en: 'Planning and Building Act, water supply',
        },
      },
      {
        id: 'avlop',
        law: 'LOV-2008-06-27-71',
        section: '§ 27-2',
        name: {
          nn: 'Plan- og bygningslova, avløp',
          nb: 'Plan- og bygningsloven, avløp',
          en: 'Planning and Building Act, sewerage',
        },
      },
      {
        id: 'gebyr',
        law: 'LOV-2012-03-16-12',
        name: {
          nn: 'Vass- og avløpsanleggslova',
          nb: 'Lov om kommunale vass- og avløpsanlegg',
          en: 'Act on municipal water and sewerage systems',
        },
      },
    ],
    contact: [
      {
        id: 'teknisk',
        role: 'teknisk',
        about: {
          nn: 'Tilknyting, målar og leidningar',
          nb: 'Tilknytning, målere og ledninger',
          en: 'Connections, meters and pipes',
        },
      },
      {
        id: 'vakt',
        role: 'teknisk-vakt',
        about: {
          nn: 'Akutte feil utanom arbeidstid',
          nb: 'Akutte feil utenom arbeidstid',
          en: 'Urgent faults outside office hours',
        },
      },
    ],
    related: [
      { id: 'avgifter', service: 'kommunale-avgifter' },
      { id: 'byggje', service: 'byggjesoknad' },
      { id: 'situasjonskart', service: 'situasjonskart' },
      { id: 'beredskap', service: 'eigenberedskap' },
    ],
  },
})
