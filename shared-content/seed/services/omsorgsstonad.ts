import { service, text } from '../write.ts'

/** The kommune must have the scheme but decides who gets it: helse- og omsorgstenestelova § 3-6. */
export default service({
  key: 'omsorgsstonad',
  title: { nn: 'Søk omsorgsstønad', nb: 'Søk omsorgsstønad', en: 'Apply for carer’s pay' },
  result: {
    nn: 'Betaling for tyngande omsorgsarbeid',
    nb: 'Betaling for tyngende omsorgsarbeid',
    en: 'Pay for demanding care work',
  },
  losWords: ['omsorgsstonad', 'omsorgsavlastning'],
  themes: ['helse-og-omsorg'],
  lifeEvents: ['alvorlig-sykt-barn', 'bli-eldre'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-26',
  reviewBy: '2027-10-26',
  searchWords: [
    'omsorgsstønad',
    'omsorgsstonad',
    'omsorgslønn',
    'omsorgsløn',
    'omsorgslon',
    'pårørende',
    'pårørande',
    'sjukt barn',
    'sykt barn',
    'betalt for å pleie',
  ],
  serviceKind: 'benefit',
  isStatutory: true,
  slotRules: { legalBasis: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Har du særleg tungt omsorgsarbeid for ein som står deg nær, kan du søkje om betaling frå kommunen. Omsorgsstønad, før kalla omsorgsløn, er for foreldre, ektefellar og andre pårørande.`,
      nb: `Har du særlig tungt omsorgsarbeid for en som står deg nær, kan du søke om betaling fra kommunen. Omsorgsstønad, før kalt omsorgslønn, er for foreldre, ektefeller og andre pårørende.`,
      en: `If you do especially heavy care work for someone close to you, you can apply for pay from the municipality. It is for parents, spouses and other relatives.`,
    }),
    selfService: [
      {
        id: 'soknad',
        label: { nn: 'Søk om omsorgsstønad', nb: 'Søk om omsorgsstønad', en: 'Apply for carer’s pay' },
        url: { fact: 'omsorgsstonad-skjema' },
        login: 'high',
        level: 2,
        minutes: 40,
      },
    ],
    otherWays: text({
      nn: `Søknaden er lang. Ring tildelingskontoret, så fyller vi ut papirskjemaet saman med deg. Vi kan møtast hos oss eller heime i stova di.`,
    }),
    whoCanGet: text({
      nn: `
      Arbeidet må vere tyngre enn det som er vanleg mellom folk som er glade i kvarandre. Kommunen ser mellom anna på om

      - du blir ofte vekt om natta eller må vere til stades heile dagen
      - omsorga går ut over jobb, søvn eller eiga helse
      - arbeidet varer ved, til vanleg lenger enn {omsorgsstonad-varigheit}
      - du gjer noko kommunen elles måtte ha gjort

      Foreldre har ansvar for sine eigne barn. Difor tel berre det som kjem i tillegg til det eit friskt barn på same alder treng.`,
    }),
    whatYouGet: text({
      nn: `
      Du får betalt for eit visst tal timar i veka. Timeløna er {omsorgsstonad-timesats}, og du får sjeldan betalt for alle timane du faktisk bruker. Pengane er skattepliktig inntekt.

      Kommunen skal vurdere om stønad er den beste hjelpa. Andre gonger er det betre for alle med

      - avlasting, så du får fri
      - opplæring og rettleiing
      - heimesjukepleie eller praktisk hjelp

      Du kan få fleire av desse på same tid.`,
    }),
    howToApply: [
      { id: 'dagbok', text: { nn: 'Skriv dagbok i ei veke: kva gjer du, når og kor lenge?' } },
      {
        id: 'hjelpestonad',
        text: { nn: 'Søk Nav om hjelpestønad. Kommunen kan ta omsyn til han når vi reknar ut timane.' },
      },
      { id: 'soknad', text: { nn: 'Send søknaden. Den du hjelper, må vere samd når det går an å spørje.' } },
      { id: 'besok', text: { nn: 'Vis oss kvardagen når vi kjem på besøk.' } },
    ],
    documents: [
      { id: 'lege', what: { nn: 'Legeerklæring om den som treng omsorg' } },
      { id: 'nav', what: { nn: 'Svaret frå Nav på hjelpestønad' }, when: { nn: 'Når du har fått det' } },
      {
        id: 'rapport',
        what: { nn: 'Fråsegn frå barnehage, skule eller sjukehus' },
        when: { nn: 'Når dei kjenner saka' },
      },
    ],
    price: [
      {
        id: 'soknad',
        what: { nn: 'Søknad og avlasting', nb: 'Søknad og avlastning', en: 'Application and respite care' },
        amount: 'free',
      },
    ],
    processingTime: {
      usual: { fact: 'omsorgsstonad-svartid' },
      text: { nn: 'Får du ja, kjem pengane same dag som kommunen elles betaler ut løn.' },
    },
    changes: text({
      nn: `Ein stønad varer vanlegvis eitt år om gongen. Endrar omsorga seg, eller flyttar den du hjelper på institusjon, må du seie frå med ein gong. Vil du slutte, gir du oss beskjed, slik at anna hjelp er på plass.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-helse' },
      sendTo: {
        nn: 'den i kommunen som skreiv under på vedtaket',
        nb: 'den i kommunen som skrev under på vedtaket',
        en: 'the person in the municipality who signed the decision',
      },
      appealBody: { fact: 'klageinstans' },
      text: { nn: 'Du kan klage på avslag, på timetalet og på at andre tilbod ikkje er vurderte.' },
    },
    legalBasis: [
      {
        id: 'plikt',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-6',
        name: { nn: 'Helse- og omsorgstenestelova, ansvaret overfor pårørande' },
      },
      {
        id: 'rett',
        law: 'LOV-1999-07-02-63',
        section: '§ 2-8',
        name: { nn: 'Pasient- og brukarrettslova, vedtak ved tyngande omsorg' },
      },
      {
        id: 'klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-5',
        name: { nn: 'Pasient- og brukarrettslova, frist for å klage på stønad' },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    contact: [
      {
        id: 'tildeling',
        role: 'tildelingskontor',
        about: {
          nn: 'Søknad og pårørandestøtte',
          nb: 'Søknad og pårørendestøtte',
          en: 'Applications and support for relatives',
        },
      },
    ],
    related: [
      { id: 'praktisk', service: 'praktisk-hjelp' },
      { id: 'sjukeheim', service: 'sjukeheimsplass' },
      { id: 'sjukepleie', service: 'heimesjukepleie' },
      { id: 'ledsagar', service: 'ledsagarbevis' },
    ],
  },
})
