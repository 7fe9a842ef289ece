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
      nb: `Mange søker sammen med en sønn, en datter eller hjemmesykepleien. Du kan også ringe tildelingskontoret og få søknaden tilsendt.`,
      en: `Many apply together with a son, a daughter or the home nurses. You can also call the health and care services office and have the application sent to you.`,
    }),
    whoCanGet: text({
      nn: `
      Alarmen er laga for deg som bur heime og kjenner deg utrygg. Oftast gjeld det deg som

      - har falle før eller går ustøtt
      - har ein sjukdom som kan kome brått på
      - er mykje aleine og har vanskar med å bruke telefonen

      Du må forstå korleis alarmen verkar. Har du demens, finst det andre løysingar, til dømes dørvarslar eller GPS.`,
      nb: `
      Alarmen er laget for deg som bor hjemme og kjenner deg utrygg. Oftest gjelder det deg som

      - har falt før eller går ustøtt
      - har en sykdom som kan komme brått på
      - er mye alene og har vansker med å bruke telefonen

      Du må forstå hvordan alarmen virker. Har du demens, finnes det andre løsninger, for eksempel dørvarslere eller GPS.`,
      en: `
      The alarm is made for you who live at home and feel unsafe. Most often this is because you

      - have fallen before or are unsteady on your feet
      - have an illness that can come on suddenly
      - are alone a lot and find it hard to use the phone

      You must understand how the alarm works. If you have dementia, there are other solutions, such as door sensors or GPS.`,
    }),
    whatYouGet: text({
      nn: `
      Du får ein knapp rundt halsen eller armen og ein høgtalar i stova. Når du trykkjer, svarer {tryggleiksalarm-mottak}. Dei snakkar med deg og sender heimesjukepleia eller ambulanse når det trengst.

      - Knappen toler vatn, så du kan ha han på i dusjen.
      - Alarmen verkar inne og nær huset.
      - Han ringjer over mobilnettet, så du treng ikkje fasttelefon.

      Kommunen set opp alarmen, viser deg korleis han verkar, og byter batteri.`,
      nb: `
      Du får en knapp rundt halsen eller armen og en høyttaler i stuen. Når du trykker, svarer {tryggleiksalarm-mottak}. De snakker med deg og sender hjemmesykepleien eller ambulanse når det trengs.

      - Knappen tåler vann, så du kan ha den på i dusjen.
      - Alarmen virker inne og nær huset.
      - Den ringer over mobilnettet, så du trenger ikke fasttelefon.

      Kommunen setter opp alarmen, viser deg hvordan den virker, og bytter batteri.`,
      en: `
      You get a button round your neck or arm and a loudspeaker in the living room. When you press it, {tryggleiksalarm-mottak} answers. They talk to you and send the home nurses or an ambulance when needed.

      - The button is waterproof, so you can wear it in the shower.
      - The alarm works indoors and near the house.
      - It calls over the mobile network, so you need no landline.

      The municipality sets up the alarm, shows you how it works and changes the battery.`,
    }),
    howToApply: [
      {
        id: 'soknad',
        text: {
          nn: 'Send inn søknaden og skriv kven som har nøkkel til huset.',
          nb: 'Send inn søknaden og skriv hvem som har nøkkel til huset.',
          en: 'Send the application and say who has a key to your house.',
        },
      },
      {
        id: 'nokkel',
        text: {
          nn: 'Avtal med oss korleis hjelparane skal kome seg inn. Mange får ein digital lås.',
          nb: 'Avtal med oss hvordan hjelperne skal komme seg inn. Mange får en digital lås.',
          en: 'Agree with us how helpers will get in. Many get a digital lock.',
        },
      },
      {
        id: 'prov',
        text: {
          nn: 'Prøv alarmen saman med den som monterer han. Trykk gjerne éin gong i månaden etterpå.',
          nb: 'Prøv alarmen sammen med den som monterer den. Trykk gjerne én gang i måneden etterpå.',
          en: 'Try the alarm together with the fitter. Press it about once a month afterwards.',
        },
      },
    ],
    documents: [
      {
        id: 'kontakt',
        what: {
          nn: 'Namn og telefonnummer til to pårørande eller naboar',
          nb: 'Navn og telefonnummer til to pårørende eller naboer',
          en: 'Names and phone numbers of two relatives or neighbours',
        },
      },
      {
        id: 'nokkel',
        what: { nn: 'Ekstra nøkkel til bustaden', nb: 'Ekstra nøkkel til boligen', en: 'A spare key to your home' },
        when: {
          nn: 'Når du ikkje skal ha digital lås',
          nb: 'Når du ikke skal ha digital lås',
          en: 'When you will not have a digital lock',
        },
      },
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
      text: {
        nn: 'Montøren ringjer og avtaler ein dag.',
        nb: 'Montøren ringer og avtaler en dag.',
        en: 'The fitter calls and arranges a day.',
      },
    },
    changes: text({
      nn: `Vil du ikkje ha alarmen lenger, ringjer du oss, så hentar vi han. Du betaler {tryggleiksalarm-pris} kvar månad til alarmen er levert tilbake. Meld frå når du flyttar, skifter lås eller får nye telefonnummer til kontaktpersonane.`,
      nb: `Vil du ikke ha alarmen lenger, ringer du oss, så henter vi den. Du betaler {tryggleiksalarm-pris} hver måned til alarmen er levert tilbake. Meld fra når du flytter, skifter lås eller får nye telefonnumre til kontaktpersonene.`,
      en: `If you no longer want the alarm, call us, and we collect it. You pay {tryggleiksalarm-pris} every month until the alarm is returned. Tell us when you move, change locks or have new phone numbers for your contacts.`,
    }),
    complaint: {
      hasRight: true,
      sendTo: {
        nn: 'kommunen ved tildelingskontoret',
        nb: 'kommunen ved tildelingskontoret',
        en: 'the municipality, at the health and care services office',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Fristen står i vedtaket. Sei kvifor du treng alarmen, og legg gjerne ved ei fråsegn frå lege.',
        nb: 'Fristen står i vedtaket. Si hvorfor du trenger alarmen, og legg gjerne ved en uttalelse fra lege.',
        en: 'The decision gives the time limit. Say why you need the alarm, and add a statement from your doctor if you like.',
      },
    },
    legalBasis: [
      {
        id: 'omsorg',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2',
        name: {
          nn: 'Helse- og omsorgstenestelova. Alarmen er ikkje lovfesta for seg, men kan vere ein del av hjelpa',
          nb: 'Helse- og omsorgstjenesteloven. Alarmen er ikke lovfestet for seg, men kan være en del av hjelpen',
          en: 'Health and Care Services Act. The alarm is not named by law, but can be part of the help',
        },
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
