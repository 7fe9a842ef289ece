import { service, text } from '../write.ts'

/** Health care at home is a right and free of charge: helse- og omsorgstenestelova § 3-2 no. 6 a. */
export default service({
  key: 'heimesjukepleie',
  title: { nn: 'Søk heimesjukepleie', nb: 'Søk hjemmesykepleie', en: 'Apply for home nursing' },
  result: { nn: 'Helsehjelp i heimen', nb: 'Helsehjelp i hjemmet', en: 'Health care at home' },
  losWords: ['hjemmesykepleie', 'langvarige-helsetjenester'],
  themes: ['helse-og-omsorg'],
  lifeEvents: ['bli-eldre', 'alvorlig-sykt-barn'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-05',
  reviewBy: '2027-10-05',
  searchWords: [
    'hjemmesykepleie',
    'heimesykepleie',
    'hjemmesykepleien',
    'heimetenesta',
    'hjemmetjeneste',
    'sårstell',
    'medisindosett',
    'multidose',
    'heimehjelp',
    'pleie heime',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slotRules: { whoCanGet: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Treng du helsehjelp og har vanskar med å kome deg til lege eller sjukepleiar, kan vi kome heim til deg. Heimesjukepleie er for alle aldrar, for ei kort tid eller i mange år.`,
      nb: `Trenger du helsehjelp og har vansker med å komme deg til lege eller sykepleier, kan vi komme hjem til deg. Hjemmesykepleie er for alle aldre, for en kort tid eller i mange år.`,
      en: `If you need health care and find it hard to get to a doctor or nurse, we can come to you. Home nursing is for all ages, for a short while or for many years.`,
    }),
    urgent: [
      {
        id: 'liv',
        label: { nn: 'Liv og helse er i fare', nb: 'Liv og helse er i fare', en: 'A life is in danger' },
        phone: '113',
      },
      {
        id: 'legevakt',
        label: { nn: 'Du treng lege no', nb: 'Du trenger lege nå', en: 'You need a doctor now' },
        phone: '116117',
        note: {
          nn: 'Vent ikkje på heimesjukepleia når du brått blir verre.',
          nb: 'Vent ikke på hjemmesykepleien når du brått blir verre.',
          en: 'Do not wait for the home nurse if you suddenly get worse.',
        },
      },
    ],
    selfService: [
      {
        id: 'soknad',
        label: { nn: 'Søk om heimesjukepleie', nb: 'Søk om hjemmesykepleie', en: 'Apply for home nursing' },
        url: { fact: 'heimesjukepleie-skjema' },
        login: 'high',
        level: 2,
        minutes: 20,
      },
    ],
    otherWays: text({
      nn: `Ring tildelingskontoret, så tek vi imot søknaden på telefon. Ein pårørande kan ringje for deg når du vil det. Er du innlagd, melder sjukehuset frå til kommunen om kva du treng når du kjem heim.`,
      nb: `Ring tildelingskontoret, så tar vi imot søknaden på telefon. En pårørende kan ringe for deg når du vil det. Er du innlagt, melder sykehuset fra til kommunen om hva du trenger når du kommer hjem.`,
      en: `Call the health and care services office, and we will take your application by phone. A relative can call for you if you want. If you are in hospital, the hospital tells the municipality what you need when you come home.`,
    }),
    whoCanGet: text({
      nn: `
      Du har rett til hjelp når du bur eller oppheld deg i kommunen og treng nødvendig helsehjelp heime. Det gjeld til dømes når du

      - er sjuk, skadd eller nettopp operert
      - lever med ein kronisk sjukdom eller ei funksjonsnedsetjing
      - har ei psykisk liding eller strevar med rus
      - ønskjer å vere heime i den siste tida av livet`,
      nb: `
      Du har rett til hjelp når du bor eller oppholder deg i kommunen og trenger nødvendig helsehjelp hjemme. Det gjelder for eksempel når du

      - er syk, skadd eller nettopp operert
      - lever med en kronisk sykdom eller en funksjonsnedsettelse
      - har en psykisk lidelse eller strever med rus
      - ønsker å være hjemme i den siste tiden av livet`,
      en: `
      You have the right to help when you live or stay in the municipality and need necessary health care at home. This is so, for example, when you

      - are ill or injured, or have just had surgery
      - live with a chronic illness or a disability
      - have a mental illness or struggle with drugs or alcohol
      - wish to be at home at the end of your life`,
    }),
    whatYouGet: text({
      nn: `
      Vi avtaler med deg kva vi skal hjelpe til med, og kor ofte vi kjem. Hjelpa kan vere

      - medisinar, sårstell og sprøyter
      - stell, dusj og påkleding
      - måling av blodtrykk og vekt, og ein prat om korleis du har det
      - trening på kvardagslege gjeremål, så du klarer meir sjølv

      Ulike tilsette kan kome, og klokkeslettet kan variere litt. Alle har teieplikt. Heimen din blir arbeidsplassen vår når vi er der, så vi ber deg om ikkje å røykje under besøket.`,
      nb: `
      Vi avtaler med deg hva vi skal hjelpe til med, og hvor ofte vi kommer. Hjelpen kan være

      - medisiner, sårstell og sprøyter
      - stell, dusj og påkledning
      - måling av blodtrykk og vekt, og en prat om hvordan du har det
      - trening på dagligdagse gjøremål, så du klarer mer selv

      Ulike ansatte kan komme, og klokkeslettet kan variere litt. Alle har taushetsplikt. Hjemmet ditt blir arbeidsplassen vår når vi er der, så vi ber deg om ikke å røyke under besøket.`,
      en: `
      We agree with you what to help with and how often to come. The help can be

      - medicines, care of wounds and injections
      - washing, showering and getting dressed
      - checking blood pressure and weight, and a talk about how you are
      - practice in daily tasks, so that you can do more yourself

      Different staff may come, and the time may vary a little. All have a duty of confidentiality. Your home is our workplace while we are there, so we ask you not to smoke during the visit.`,
    }),
    howToApply: [
      {
        id: 'soknad',
        text: {
          nn: 'Fortel i søknaden kva som er vanskeleg, og kva du ønskjer hjelp til.',
          nb: 'Fortell i søknaden hva som er vanskelig, og hva du ønsker hjelp til.',
          en: 'Say in the application what is difficult and what you want help with.',
        },
      },
      {
        id: 'besok',
        text: {
          nn: 'Vi ringjer og avtaler eit heimebesøk, slik at vi kan sjå på behovet saman.',
          nb: 'Vi ringer og avtaler et hjemmebesøk, slik at vi kan se på behovet sammen.',
          en: 'We call and arrange a home visit so that we can look at your needs together.',
        },
      },
      {
        id: 'plan',
        text: {
          nn: 'Du får eit vedtak, og vi lagar ein plan for hjelpa.',
          nb: 'Du får et vedtak, og vi lager en plan for hjelpen.',
          en: 'You get a decision, and we make a plan for the help.',
        },
      },
    ],
    documents: [
      {
        id: 'medisin',
        what: {
          nn: 'Oppdatert medisinliste',
          nb: 'Oppdatert medisinliste',
          en: 'An up-to-date list of your medicines',
        },
      },
      {
        id: 'fullmakt',
        what: { nn: 'Fullmakt', nb: 'Fullmakt', en: 'A power of attorney' },
        when: { nn: 'Når nokon søkjer for deg', nb: 'Når noen søker for deg', en: 'When someone applies for you' },
      },
    ],
    deadlines: [
      {
        id: 'fritt',
        what: { nn: 'Søknad om heimesjukepleie', nb: 'Søknad om hjemmesykepleie', en: 'Application for home nursing' },
        date: 'rolling',
        note: {
          nn: 'Kan det ikkje vente, ring tildelingskontoret.',
          nb: 'Kan det ikke vente, ring tildelingskontoret.',
          en: 'If it cannot wait, call the health and care services office.',
        },
      },
    ],
    price: [
      { id: 'helsehjelp', what: { nn: 'Heimesjukepleie', nb: 'Hjemmesykepleie', en: 'Home nursing' }, amount: 'free' },
    ],
    processingTime: {
      usual: { fact: 'heimesjukepleie-svartid' },
      text: {
        nn: 'Hjelp som hastar, kjem i gang før vedtaket er skrive.',
        nb: 'Hjelp som haster, kommer i gang før vedtaket er skrevet.',
        en: 'Urgent help starts before the decision is written.',
      },
    },
    changes: text({
      nn: `Du kan seie nei takk eller be om meir hjelp når du vil. Skal du bort, seier du frå til heimesjukepleia dagen før. Etter {heimesjukepleie-gjennomgang} går vi gjennom vedtaket saman med deg. Nye ønske svarer vi vanlegvis på innan {heimesjukepleie-svartid}.`,
      nb: `Du kan si nei takk eller be om mer hjelp når du vil. Skal du bort, sier du fra til hjemmesykepleien dagen før. Etter {heimesjukepleie-gjennomgang} går vi gjennom vedtaket sammen med deg. Nye ønsker svarer vi vanligvis på innen {heimesjukepleie-svartid}.`,
      en: `You can say no, or ask for more help, whenever you want. If you are going away, tell the home nurses the day before. After {heimesjukepleie-gjennomgang} we go through the decision with you. We usually answer new requests within {heimesjukepleie-svartid}.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-helse' },
      sendTo: {
        nn: 'tildelingskontoret i kommunen',
        nb: 'tildelingskontoret i kommunen',
        en: 'the health and care services office of the municipality',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Klaga må vere skriftleg, og vi kan hjelpe deg med å skrive. Pasient- og brukarombodet gir gratis råd.',
        nb: 'Klagen må være skriftlig, og vi kan hjelpe deg med å skrive. Pasient- og brukerombudet gir gratis råd.',
        en: 'The appeal must be in writing, and we can help you write it. The Patient and User Ombudsman gives free advice.',
      },
    },
    legalBasis: [
      {
        id: 'plikt',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2',
        name: {
          nn: 'Helse- og omsorgstenestelova, helsetenester i heimen (nr. 6 a)',
          nb: 'Helse- og omsorgstjenesteloven, helsetjenester i hjemmet (nr. 6 a)',
          en: 'Health and Care Services Act, health services at home (no. 6 a)',
        },
      },
      {
        id: 'rett',
        law: 'LOV-1999-07-02-63',
        section: '§ 2-1 a',
        name: {
          nn: 'Pasient- og brukarrettslova, rett til nødvendig hjelp',
          nb: 'Pasient- og brukerrettighetsloven, rett til nødvendig hjelp',
          en: 'Patients’ and Users’ Rights Act, the right to necessary help',
        },
      },
      {
        id: 'klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-5',
        name: {
          nn: 'Pasient- og brukarrettslova, klagefrist',
          nb: 'Pasient- og brukerrettighetsloven, klagefrist',
          en: 'Patients’ and Users’ Rights Act, time limit for appeals',
        },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    contact: [
      {
        id: 'tildeling',
        role: 'tildelingskontor',
        about: { nn: 'Søknad og endring', nb: 'Søknad og endring', en: 'Applications and changes' },
      },
    ],
    related: [
      { id: 'praktisk', service: 'praktisk-hjelp' },
      { id: 'alarm', service: 'tryggleiksalarm' },
      { id: 'hjelpemiddel', service: 'hjelpemiddel' },
      { id: 'sjukeheim', service: 'sjukeheimsplass' },
    ],
  },
})
