import { say, service, tell } from '../write.ts'

/** Septic tanks: the kommune must have them emptied (forureiningslova § 26); the waste company sends the tanker. */
export default service({
  key: 'tomming-av-slamavskiljar',
  title: say('Få tømt slamavskiljaren', 'Få tømt slamavskilleren', 'Get your septic tank emptied'),
  result: say('Tømd slamavskiljar eller tett tank', 'Tømt slamavskiller eller tett tank', 'An emptied septic tank'),
  losWords: ['vann-og-avlop', 'renovasjon', 'kommunale-avgifter-og-gebyr'],
  themes: ['natur-klima-og-miljo', 'bygg-og-eiendom'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'septik',
    'septiktank',
    'septiktømming',
    'tømme septik',
    'slamtømming',
    'slambil',
    'slamavskiller',
    'tett tank',
    'kloakktømming',
    'privat avløp',
    'minireinseanlegg',
    'septic tank',
  ],
  serviceKind: 'duty',
  isStatutory: true,
  slots: {
    summary: tell(
      `Har du eige avløpsanlegg, kjem slambilen og tømmer på ein fast plan. Du treng ikkje bestille. Er tanken full før tida, kan du bestille ei ekstra tømming.`,
      `Har du eget avløpsanlegg, kommer slambilen og tømmer på en fast plan. Du trenger ikke bestille. Er tanken full før tiden, kan du bestille en ekstra tømming.`,
      `If you have your own sewage system, a tanker comes to empty it on a fixed plan. You need not order. If the tank is full before that, you can order an extra emptying.`,
    ),
    selfService: [
      {
        id: 'bestill',
        url: { fact: 'slam-skjema' },
        login: 'none',
        level: 2,
        minutes: 5,
        label: say('Bestill ekstra slamtømming', 'Bestill ekstra slamtømming', 'Order an extra emptying'),
      },
    ],
    otherWays: tell(
      `Ring kundeservice, så får du vite når bilen kjem til deg, og kan bestille på telefon.`,
      `Ring kundeservice, så får du vite når bilen kommer til deg, og kan bestille på telefon.`,
      `Call customer service to hear when the tanker comes to you, or to order by phone.`,
    ),
    whoCanGet: tell(
      `Du som eig hus eller hytte med slamavskiljar, tett tank eller minireinseanlegg, må vere med i ordninga. Det gjeld også når du sjeldan er der.`,
      `Du som eier hus eller hytte med slamavskiller, tett tank eller minirenseanlegg, må være med i ordningen. Det gjelder også når du sjelden er der.`,
      `If you own a house or cabin with a septic tank, a holding tank or a small treatment plant, you must take part. This is so even if you are rarely there.`,
    ),
    whatYouGet: tell(
      `Slamavskiljaren ved ein heilårsbustad blir tømd {slam-kor-ofte}. Hytter blir tømde sjeldnare. Du får melding {slam-varsel} før bilen kjem, og ein lapp når jobben er gjord.

Sjåføren tømmer, spyler og ser etter feil. Manglar det noko, står det på lappen kva du må rette.

! Eit lok som er laust, kan vere livsfarleg for barn. Det skal vere låst eller for tungt til at eit barn kan flytte det.`,
      `Slamavskilleren ved en helårsbolig blir tømt {slam-kor-ofte}. Hytter blir tømt sjeldnere. Du får melding {slam-varsel} før bilen kommer, og en lapp når jobben er gjort.

Sjåføren tømmer, spyler og ser etter feil. Mangler det noe, står det på lappen hva du må rette.

! Et lokk som er løst, kan være livsfarlig for barn. Det skal være låst eller for tungt til at et barn kan flytte det.`,
      `The septic tank of a year-round home is emptied {slam-kor-ofte}. Cabins are emptied less often. You get a message {slam-varsel} before the tanker comes, and a note when the job is done.

The driver empties and rinses the tank and looks for faults. If something is missing, the note says what you must put right.

! A loose lid can be fatal for a child. It must be locked, or too heavy for a child to move.`,
    ),
    howToApply: [
      {
        id: 'lok',
        text: say(
          'Grav fram loket og merk staden, så sjåføren finn tanken.',
          'Grav frem lokket og merk stedet, så sjåføren finner tanken.',
          'Uncover the lid and mark the place so that the driver finds the tank.',
        ),
      },
      {
        id: 'veg',
        text: say(
          'Hald vegen open for ein stor bil, og brøyt om vinteren.',
          'Hold veien åpen for en stor bil, og brøyt om vinteren.',
          'Keep the road open for a large vehicle, and clear snow in winter.',
        ),
      },
      {
        id: 'fyll',
        text: say(
          'Fyll tanken med vatn etter tømminga, dersom han er av plast eller glasfiber.',
          'Fyll tanken med vann etter tømmingen, dersom den er av plast eller glassfiber.',
          'Fill the tank with water afterwards if it is made of plastic or fibreglass.',
        ),
      },
    ],
    price: [
      {
        id: 'ar',
        amount: { fact: 'slam-gebyr' },
        what: say(
          'Fast tømming, vanleg slamavskiljar',
          'Fast tømming, vanlig slamavskiller',
          'Planned emptying, ordinary septic tank',
        ),
        unit: say('per år', 'per år', 'per year'),
        decidedBy: say('Kommunestyret', 'Kommunestyret', 'The municipal council'),
      },
      {
        id: 'ekstra',
        amount: { fact: 'slam-ekstra' },
        what: say('Ekstra tømming', 'Ekstra tømming', 'Extra emptying'),
        unit: say('per gong', 'per gang', 'each time'),
        decidedBy: say('Kommunestyret', 'Kommunestyret', 'The municipal council'),
      },
    ],
    changes: tell(
      `Koplar du huset til kommunalt avløp eller riv det, melder du frå, så stoppar tømminga og gebyret. Har huset stått tomt lenge, kan du søkje om tømming sjeldnare.`,
      `Kobler du huset til kommunalt avløp eller river det, melder du fra, så stopper tømmingen og gebyret. Har huset stått tomt lenge, kan du søke om sjeldnere tømming.`,
      `If you connect the house to the municipal sewer or pull it down, tell us, and emptying and charges stop. If the house has long been empty, you can apply for fewer emptyings.`,
    ),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: say(
        'den som har skrive under på vedtaket',
        'den som har skrevet under på vedtaket',
        'whoever signed the decision',
      ),
      text: say(
        'Du kan klage når du får nei til fritak eller til færre tømmingar.',
        'Du kan klage når du får nei til fritak eller til færre tømminger.',
        'You can appeal if you are refused an exemption or fewer emptyings.',
      ),
    },
    legalBasis: [
      {
        id: 'tomming',
        law: 'LOV-1981-03-13-6',
        section: '§ 26',
        name: say(
          'Forureiningslova, tømming av slam',
          'Forurensningsloven, tømming av slam',
          'Pollution Control Act, emptying of septic tanks',
        ),
      },
    ],
    contact: [
      {
        id: 'selskap',
        role: 'renovasjon',
        about: say('Tømming og bestilling', 'Tømming og bestilling', 'Emptying and orders'),
      },
      {
        id: 'teknisk',
        role: 'teknisk',
        about: say('Nytt eller endra avløpsanlegg', 'Nytt eller endret avløpsanlegg', 'New or changed sewage systems'),
      },
    ],
    related: [
      { id: 'vatn', service: 'vatn-og-avlop' },
      { id: 'avgifter', service: 'kommunale-avgifter' },
      { id: 'avfall', service: 'renovasjon' },
    ],
  },
})
