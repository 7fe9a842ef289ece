import { service, text } from '../write.ts'

/** Not statutory on its own, so the kommune sets the price; free when it replaces necessary health care. */
export default service({
  key: 'tryggleiksalarm',
  title: { nn: 'Søk tryggleiksalarm', nb: 'Søk trygghetsalarm', en: 'Apply for a personal safety alarm' },
  result: {
    nn: 'Alarm som gir kontakt med hjelp heile døgnet',
    nb: 'Alarm som gir kontakt med hjelp hele døgnet',
    en: 'An alarm that reaches help day and night',
  },
  losWords: ['trygghet-i-hjemmet'],
  themes: ['helse-og-omsorg'],
  lifeEvents: ['bli-eldre'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-08-24',
  reviewBy: '2027-08-24',
  searchWords: [
    'trygghetsalarm',
    'tryggheitsalarm',
    'tryggleksalarm',
    'fallalarm',
    'alarmsmykke',
    'alarm til eldre',
    'velferdsteknologi',
    'gps',
    'døralarm',
  ],
  serviceKind: 'offer',
  isStatutory: false,
  slotRules: { whatYouGet: { rule: 'addOnly' } },
  slots: {
    summary: text({
      nn: `Er du redd for å falle eller bli sjuk når du er aleine? Med ein tryggleiksalarm trykkjer du på ein knapp, og så får du snakke med nokon som kan sende hjelp.`,
      nb: `Er du redd for å falle eller bli syk når du er alene? Med en trygghetsalarm trykker du på en knapp, og så får du snakke med noen som kan sende hjelp.`,
      en: `Are you afraid of falling or becoming ill when you are alone? With a safety alarm you press a button and speak to someone who can send help.`,
    }),
    urgent: [
      {
        id: 'liv',
        label: { nn: 'Det står om livet', nb: 'Det står om livet', en: 'A life is in danger' },
        phone: '113',
        note: {
          nn: 'Brenn det, ringjer du 110. Alarmen erstattar ikkje naudnumra.',
          nb: 'Brenner det, ringer du 110. Alarmen erstatter ikke nødnumrene.',
          en: 'In a fire, call 110. The alarm does not replace the emergency numbers.',
        },
      },
    ],
    selfService: [
      {
        id: 'soknad',
        label: { nn: 'Søk om tryggleiksalarm', nb: 'Søk om trygghetsalarm', en: 'Apply for a safety alarm' },
        url: { fact: 'tryggleiksalarm-skjema' },
        login: 'high',
        level: 2,
        minutes: 10,
      },
    ],
    otherWays: text({
      nn: `Mange søkjer saman med ein son, ei dotter eller heimesjukepleia. Du kan også ringje tildelingskontoret og få søknaden tilsend.`,
    }),
    whoCanGet: text({
      nn: `
      Alarmen er laga for deg som bur heime og kjenner deg utrygg. Oftast gjeld det deg som

      - har falle før eller går ustøtt
      - har ein sjukdom som kan kome brått på
      - er mykje aleine og har vanskar med å bruke telefonen

      Du må forstå korleis alarmen verkar. Har du demens, finst det andre løysingar, til dømes dørvarslar eller GPS.`,
    }),
    whatYouGet: text({
      nn: `
      Du får ein knapp rundt halsen eller armen og ein høgtalar i stova. Når du trykkjer, svarer {tryggleiksalarm-mottak}. Dei snakkar med deg og sender heimesjukepleia eller ambulanse når det trengst.

      - Knappen toler vatn, så du kan ha han på i dusjen.
      - Alarmen verkar inne og nær huset.
      - Han ringjer over mobilnettet, så du treng ikkje fasttelefon.

      Kommunen set opp alarmen, viser deg korleis han verkar, og byter batteri.`,
    }),
    howToApply: [
      { id: 'soknad', text: { nn: 'Send inn søknaden og skriv kven som har nøkkel til huset.' } },
      { id: 'nokkel', text: { nn: 'Avtal med oss korleis hjelparane skal kome seg inn. Mange får ein digital lås.' } },
      {
        id: 'prov',
        text: { nn: 'Prøv alarmen saman med den som monterer han. Trykk gjerne éin gong i månaden etterpå.' },
      },
    ],
    documents: [
      { id: 'kontakt', what: { nn: 'Namn og telefonnummer til to pårørande eller naboar' } },
      { id: 'nokkel', what: { nn: 'Ekstra nøkkel til bustaden' }, when: { nn: 'Når du ikkje skal ha digital lås' } },
    ],
    price: [
      {
        id: 'leige',
        what: { nn: 'Leige av alarm', nb: 'Leie av alarm', en: 'Hire of the alarm' },
        amount: { fact: 'tryggleiksalarm-pris' },
        unit: { nn: 'i månaden', nb: 'i måneden', en: 'per month' },
        decidedBy: { nn: 'Kommunestyret', nb: 'Kommunestyret', en: 'The municipal council' },
      },
      {
        id: 'helsehjelp',
        what: {
          nn: 'Alarm i staden for anna nødvendig helsehjelp',
          nb: 'Alarm i stedet for annen nødvendig helsehjelp',
          en: 'An alarm instead of other necessary health care',
        },
        amount: 'free',
        condition: { nn: 'Når det står i vedtaket', nb: 'Når det står i vedtaket', en: 'When the decision says so' },
      },
    ],
    processingTime: {
      usual: { fact: 'tryggleiksalarm-svartid' },
      text: { nn: 'Montøren ringjer og avtaler ein dag.' },
    },
    changes: text({
      nn: `Vil du ikkje ha alarmen lenger, ringjer du oss, så hentar vi han. Du betaler {tryggleiksalarm-pris} kvar månad til alarmen er levert tilbake. Meld frå når du flyttar, skifter lås eller får nye telefonnummer til kontaktpersonane.`,
    }),
    complaint: {
      hasRight: true,
      sendTo: { nn: 'kommunen ved tildelingskontoret' },
      appealBody: { fact: 'klageinstans' },
      text: { nn: 'Fristen står i vedtaket. Sei kvifor du treng alarmen, og legg gjerne ved ei fråsegn frå lege.' },
    },
    legalBasis: [
      {
        id: 'omsorg',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2',
        name: { nn: 'Helse- og omsorgstenestelova. Alarmen er ikkje lovfesta for seg, men kan vere ein del av hjelpa' },
      },
    ],
    contact: [
      {
        id: 'tildeling',
        role: 'tildelingskontor',
        about: { nn: 'Søknad og oppseiing', nb: 'Søknad og oppsigelse', en: 'Applications and cancelling' },
      },
    ],
    related: [
      { id: 'sjukepleie', service: 'heimesjukepleie' },
      { id: 'hjelpemiddel', service: 'hjelpemiddel' },
      { id: 'praktisk', service: 'praktisk-hjelp' },
      { id: 'brann', service: 'feiing-og-tilsyn' },
    ],
  },
})
