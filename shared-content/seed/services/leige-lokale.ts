import { service, text } from '../write.ts'

export default service({
  key: 'leige-lokale',
  title: {
    nn: 'Leig lokale til møte, trening og fest',
    nb: 'Lei lokale til møte, trening og fest',
    en: 'Hire a room for meetings, sport and parties',
  },
  result: { nn: 'Leigeavtale', nb: 'Leieavtale', en: 'A rental agreement' },
  losWords: ['lokaler-og-idrettsanlegg', 'utlan-og-reservasjon', 'idrettsanlegg', 'kulturbygg'],
  themes: ['kultur-idrett-og-fritid'],
  lifeEvents: ['starte-og-drive-frivillig-organisasjon'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-08-31',
  reviewBy: '2027-08-31',
  searchWords: [
    'leie lokale',
    'leie gymsal',
    'leige gymsal',
    'idrettshall',
    'treningstid',
    'selskapslokale',
    'bursdag',
    'konfirmasjon',
    'kulturhus',
    'møterom',
    'leige hall',
  ],
  serviceKind: 'offer',
  slotRules: { whatYouGet: { rule: 'addOnly' } },
  slots: {
    summary: text({
      nn: `Skal laget trene, familien feire eller grenda møtast? Her finn du gymsalar, kultursalar og møterom som lag, private og bedrifter kan leige av kommunen.`,
      nb: `Skal laget trene, familien feire eller grenda møtes? Her finner du gymsaler, kultursaler og møterom som lag, private og bedrifter kan leie av kommunen.`,
      en: `Will your club train, your family celebrate or your village meet? Here are gyms, halls and meeting rooms that clubs, private people and businesses can hire from the municipality.`,
    }),
    selfService: [
      {
        id: 'leige',
        url: { fact: 'leige-lokale-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 10,
        label: {
          nn: 'Sjå ledige tider og bestill lokale',
          nb: 'Se ledige tider og bestill lokale',
          en: 'See free times and book a room',
        },
      },
    ],
    otherWays: text({
      nn: `Ring oss og sei kva du skal bruke lokalet til, så finn vi noko som høver. Vi kan sende avtalen på papir.`,
    }),
    whoCanGet: text({
      nn: `Lag, private og bedrifter kan leige. Den som skriv under, må vere fylt 18 år og vere til stades heile tida.

        Er det fleire som vil ha den same tida, går barn og unge først. Deretter kjem lokale lag, og til sist private og bedrifter.`,
    }),
    whatYouGet: text({
      nn: `Du får nøkkel eller kode, tilgang til garderobe og toalett, og ein kort gjennomgang av brannvern og reinhald. Sjekk kor mange rommet er godkjent for før du inviterer.

        Skal du servere alkohol i eit ope arrangement, må du også søkje om [skjenkeløyve for eit enkelt høve](service:skjenkeloyve-einskildhove).`,
    }),
    howToApply: [
      { id: 'finn', text: { nn: 'Finn eit lokale og ei ledig tid i kalenderen.' } },
      { id: 'fortel', text: { nn: 'Skriv kva som skal skje, kor mange som kjem, og kven som er ansvarleg.' } },
      { id: 'rydd', text: { nn: 'Rydd, sop golvet og lås når du går. Noko øydelagt? Meld frå same kvelden.' } },
    ],
    deadlines: [
      {
        id: 'sesong',
        action: 'leige',
        date: { fact: 'leige-lokale-sesongfrist' },
        what: {
          nn: 'Fast treningstid frå hausten',
          nb: 'Fast treningstid fra høsten',
          en: 'Regular training times from the autumn',
        },
      },
      {
        id: 'enkelttime',
        date: 'rolling',
        what: { nn: 'Enkeltkveldar og helger', nb: 'Enkeltkvelder og helger', en: 'Single evenings and weekends' },
        note: {
          nn: 'Den som bestiller først, får tida',
          nb: 'Den som bestiller først, får tiden',
          en: 'First come, first served',
        },
      },
    ],
    price: [
      {
        id: 'barn',
        amount: 'free',
        what: {
          nn: 'Trening for barn og unge',
          nb: 'Trening for barn og unge',
          en: 'Training for children and young people',
        },
        condition: {
          nn: 'gjeld frivillige lag i kommunen',
          nb: 'gjelder frivillige lag i kommunen',
          en: 'for voluntary clubs in the municipality',
        },
      },
      {
        id: 'gymsal',
        amount: { fact: 'leige-lokale-pris-gymsal' },
        what: { nn: 'Gymsal', nb: 'Gymsal', en: 'Gym' },
        unit: { nn: 'per time', nb: 'per time', en: 'per hour' },
      },
      {
        id: 'kultursal',
        amount: { fact: 'leige-lokale-pris-kultursal' },
        what: { nn: 'Kultursal med kjøkken', nb: 'Kultursal med kjøkken', en: 'Hall with kitchen' },
        unit: { nn: 'per kveld', nb: 'per kveld', en: 'per evening' },
      },
    ],
    processingTime: {
      usual: { fact: 'leige-lokale-svartid' },
      text: { nn: 'Bestillinga er gyldig når du har fått stadfesting frå oss. Fakturaen kjem etter leiga.' },
    },
    changes: text({
      nn: `Fristen for å avbestille gratis er {leige-lokale-avbestilling}. Vi reknar tida bakover frå dagen du har leigd.

        Lag med fast tid mistar ikkje plassen om dei står over ein kveld, men gi vaktmeisteren beskjed. Ny fast tid søkjer du om innan {leige-lokale-sesongfrist}.`,
    }),
    places: [{ id: 'hallar', unitKind: 'sports-hall' }],
    legalBasis: [
      {
        id: 'kultur',
        law: 'LOV-2007-06-29-89',
        section: '§ 4',
        name: { nn: 'Kulturlova: kommunen skal leggje til rette for kulturliv' },
      },
    ],
    contact: [
      {
        id: 'kultur',
        role: 'kultur',
        about: {
          nn: 'Bestilling og fast treningstid',
          nb: 'Bestilling og fast treningstid',
          en: 'Bookings and regular training times',
        },
      },
    ],
    related: [
      { id: 'tilskot', service: 'tilskot-lag-og-organisasjonar' },
      { id: 'skjenkeloyve-einskildhove', service: 'skjenkeloyve-einskildhove' },
      { id: 'kulturskule', service: 'kulturskule' },
    ],
  },
})
