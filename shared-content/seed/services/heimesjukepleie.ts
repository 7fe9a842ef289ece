import { service, text } from '../write.ts'

/** Health care at home is a right and free of charge: helse- og omsorgstenestelova § 3-2 no. 6 a. */
export default service({
  key: 'heimesjukepleie',
  title: { nn: 'Søk heimesjukepleie', nb: 'Søk hjemmesykepleie', en: 'Apply for home nursing' },
  result: { nn: 'Helsehjelp i heimen' },
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
      { id: 'liv', label: { nn: 'Liv og helse er i fare' }, phone: '113' },
      {
        id: 'legevakt',
        label: { nn: 'Du treng lege no' },
        phone: '116117',
        note: { nn: 'Vent ikkje på heimesjukepleia når du brått blir verre.' },
      },
    ],
    selfService: [
      {
        id: 'soknad',
        label: { nn: 'Søk om heimesjukepleie' },
        url: { fact: 'heimesjukepleie-skjema' },
        login: 'high',
        level: 2,
        minutes: 20,
      },
    ],
    otherWays: text({
      nn: `Ring tildelingskontoret, så tek vi imot søknaden på telefon. Ein pårørande kan ringje for deg når du vil det. Er du innlagd, melder sjukehuset frå til kommunen om kva du treng når du kjem heim.`,
    }),
    whoCanGet: text({
      nn: `
      Du har rett til hjelp når du bur eller oppheld deg i kommunen og treng nødvendig helsehjelp heime. Det gjeld til dømes når du

      - er sjuk, skadd eller nettopp operert
      - lever med ein kronisk sjukdom eller ei funksjonsnedsetjing
      - har ei psykisk liding eller strevar med rus
      - ønskjer å vere heime i den siste tida av livet`,
    }),
    whatYouGet: text({
      nn: `
      Vi avtaler med deg kva vi skal hjelpe til med, og kor ofte vi kjem. Hjelpa kan vere

      - medisinar, sårstell og sprøyter
      - stell, dusj og påkleding
      - måling av blodtrykk og vekt, og ein prat om korleis du har det
      - trening på kvardagslege gjeremål, så du klarer meir sjølv

      Ulike tilsette kan kome, og klokkeslettet kan variere litt. Alle har teieplikt. Heimen din blir arbeidsplassen vår når vi er der, så vi ber deg om ikkje å røykje under besøket.`,
    }),
    howToApply: [
      { id: 'soknad', text: { nn: 'Fortel i søknaden kva som er vanskeleg, og kva du ønskjer hjelp til.' } },
      { id: 'besok', text: { nn: 'Vi ringjer og avtaler eit heimebesøk, slik at vi kan sjå på behovet saman.' } },
      { id: 'plan', text: { nn: 'Du får eit vedtak, og vi lagar ein plan for hjelpa.' } },
    ],
    documents: [
      { id: 'medisin', what: { nn: 'Oppdatert medisinliste' } },
      { id: 'fullmakt', what: { nn: 'Fullmakt' }, when: { nn: 'Når nokon søkjer for deg' } },
    ],
    deadlines: [
      {
        id: 'fritt',
        what: { nn: 'Søknad om heimesjukepleie' },
        date: 'rolling',
        note: { nn: 'Kan det ikkje vente, ring tildelingskontoret.' },
      },
    ],
    price: [{ id: 'helsehjelp', what: { nn: 'Heimesjukepleie' }, amount: 'free' }],
    processingTime: {
      usual: { fact: 'heimesjukepleie-svartid' },
      text: { nn: 'Hjelp som hastar, kjem i gang før vedtaket er skrive.' },
    },
    changes: text({
      nn: `Du kan seie nei takk eller be om meir hjelp når du vil. Skal du bort, seier du frå til heimesjukepleia dagen før. Etter {heimesjukepleie-gjennomgang} går vi gjennom vedtaket saman med deg. Nye ønske svarer vi vanlegvis på innan {heimesjukepleie-svartid}.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-helse' },
      sendTo: { nn: 'tildelingskontoret i kommunen' },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Klaga må vere skriftleg, og vi kan hjelpe deg med å skrive. Pasient- og brukarombodet gir gratis råd.',
      },
    },
    legalBasis: [
      {
        id: 'plikt',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2',
        name: { nn: 'Helse- og omsorgstenestelova, helsetenester i heimen (nr. 6 a)' },
      },
      {
        id: 'rett',
        law: 'LOV-1999-07-02-63',
        section: '§ 2-1 a',
        name: { nn: 'Pasient- og brukarrettslova, rett til nødvendig hjelp' },
      },
      {
        id: 'klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-5',
        name: { nn: 'Pasient- og brukarrettslova, klagefrist' },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    contact: [{ id: 'tildeling', role: 'tildelingskontor', about: { nn: 'Søknad og endring' } }],
    related: [
      { id: 'praktisk', service: 'praktisk-hjelp' },
      { id: 'alarm', service: 'tryggleiksalarm' },
      { id: 'hjelpemiddel', service: 'hjelpemiddel' },
      { id: 'sjukeheim', service: 'sjukeheimsplass' },
    ],
  },
})
