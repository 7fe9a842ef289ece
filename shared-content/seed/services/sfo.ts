import { service, text } from '../write.ts'

export default service({
  key: 'sfo',
  title: { nn: 'Søk plass i SFO', nb: 'Søk plass i SFO', en: 'Apply for after-school care (SFO)' },
  result: {
    nn: 'Plass i skulefritidsordninga',
    nb: 'Plass i skolefritidsordningen',
    en: 'A place in after-school care',
  },
  losWords: ['skolefritidsordning'],
  themes: ['skole-og-utdanning', 'familie-og-barn'],
  lifeEvents: ['flytte', 'ny-i-norge'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-05',
  reviewBy: '2027-10-05',
  searchWords: [
    'skulefritidsordning',
    'skolefritidsordning',
    'aktivitetsskolen',
    'sfo pris',
    'gratis sfo',
    'etter skoletid',
    'si opp sfo',
    'sommersfo',
    'after school',
  ],
  serviceKind: 'offer',
  isStatutory: true,
  slots: {
    summary: text({
      nn: `SFO er eit trygt tilbod med leik og aktivitetar før og etter skuletid. Plassane er for elevar i 1. til 4. klasse, og for eldre barn med særskilde behov.`,
      nb: `SFO er et trygt tilbud med lek og aktiviteter før og etter skoletid. Plassene er for elever i 1. til 4. klasse, og for eldre barn med særskilte behov.`,
      en: `SFO offers safe play and activities before and after school. It is for pupils in years 1 to 4, and for older children with special needs.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'sfo-skjema' },
        login: 'high',
        level: 3,
        minutes: 10,
        label: { nn: 'Søk om SFO-plass', nb: 'Søk om SFO-plass', en: 'Apply for an SFO place' },
      },
    ],
    otherWays: text({
      nn: `Snakk med skulen til barnet eller ring skulekontoret. Då tek vi imot søknaden på telefon eller på papir.`,
      nb: `Snakk med skolen til barnet eller ring skolekontoret. Da tar vi imot søknaden på telefon eller på papir.`,
      en: `Talk to your child’s school or call the school office. We can take your application by phone or on paper.`,
    }),
    whoCanGet: text({
      nn: `Barn i 1. til 4. klasse kan søkje. Barn med særskilde behov kan gå på SFO til og med 7. klasse.

        Kommunen må ha eit SFO-tilbod, men ingen har lovfesta rett til plass. Dei fleste som søkjer innan {sfo-soknadsfrist}, får likevel plassen dei ber om.`,
      nb: `Barn i 1. til 4. klasse kan søke. Barn med særskilte behov kan gå på SFO til og med 7. klasse.

        Kommunen må ha et SFO-tilbud, men ingen har lovfestet rett til plass. De fleste som søker innen {sfo-soknadsfrist}, får likevel plassen de ber om.`,
      en: `Children in years 1 to 4 can apply. Children with special needs can attend SFO up to and including year 7.

        The municipality must offer SFO, but there is no legal right to a place. Most families who apply by {sfo-soknadsfrist} still get the place they ask for.`,
    }),
    whatYouGet: text({
      nn: `På SFO kan barnet leike fritt, vere ute, lage mat og gjere lekser om det vil. Vaksne som kjenner barna, passar på heile tida. SFO har ope {sfo-opningstid} på skuledagar og når skulen har fri, utanom dei faste ferievekene.

        I 1. til 3. klasse er nokre timar i veka gratis, sjå «Kva kostar det?». Du vel sjølv kva dagar du bruker dei. Treng du meir, betaler du for resten.`,
      nb: `På SFO kan barnet leke fritt, være ute, lage mat og gjøre lekser om det vil. Voksne som kjenner barna, passer på hele tiden. SFO har åpent {sfo-opningstid} på skoledager og når skolen har fri, utenom de faste ferieukene.

        I 1. til 3. klasse er noen timer i uken gratis, se «Hva koster det?». Du velger selv hvilke dager du bruker dem. Trenger du mer, betaler du for resten.`,
      en: `At SFO your child can play freely, be outdoors, cook and do homework if they like. Adults who know the children look after them all the time. SFO is open {sfo-opningstid} on school days and when school is closed, except for the fixed holiday weeks.

        In years 1 to 3 some hours a week are free, see “What does it cost?”. You choose which days to use them. If you need more, you pay for the rest.`,
    }),
    howToApply: [
      {
        id: 'skule',
        text: {
          nn: 'Skriv inn barnet på skulen først, så finn du det i søknaden.',
          nb: 'Skriv inn barnet på skolen først, så finner du det i søknaden.',
          en: 'Register your child at school first, so that they appear in the application.',
        },
      },
      {
        id: 'dagar',
        text: {
          nn: 'Kryss av for dei dagane og tidene du treng.',
          nb: 'Kryss av for de dagene og tidene du trenger.',
          en: 'Tick the days and hours you need.',
        },
      },
      {
        id: 'hentar',
        text: {
          nn: 'Skriv kven som kan hente, og om barnet har allergi eller treng medisin.',
          nb: 'Skriv hvem som kan hente, og om barnet har allergi eller trenger medisin.',
          en: 'Say who may collect your child, and whether the child has allergies or needs medicine.',
        },
      },
    ],
    deadlines: [
      {
        id: 'hovud',
        action: 'soknad',
        date: { fact: 'sfo-soknadsfrist' },
        what: {
          nn: 'Plass frå skulestart i august',
          nb: 'Plass fra skolestart i august',
          en: 'Places from the start of school in August',
        },
        note: {
          nn: 'Du kan søkje utanom fristen når behovet endrar seg',
          nb: 'Du kan søke utenom fristen når behovet endrer seg',
          en: 'You can apply at other times if your needs change',
        },
      },
    ],
    price: [
      {
        id: 'heil-gratis',
        amount: { fact: 'sfo-pris-heil-gratis' },
        what: { nn: 'Heil plass med gratis timar', nb: 'Hel plass med gratis timer', en: 'Full place with free hours' },
        unit: { nn: 'per månad', nb: 'per måned', en: 'per month' },
        condition: {
          nn: '1. til 3. klasse, når dei gratis timane er trekte frå',
          nb: '1. til 3. klasse, når de gratis timene er trukket fra',
          en: 'years 1 to 3, when the free hours have been deducted',
        },
        decidedBy: { nn: 'kommunestyret', nb: 'kommunestyret', en: 'the municipal council' },
      },
      {
        id: 'heil',
        amount: { fact: 'sfo-pris-heil' },
        what: {
          nn: 'Heil plass utan gratis timar',
          nb: 'Hel plass uten gratis timer',
          en: 'Full place without free hours',
        },
        unit: { nn: 'per månad', nb: 'per måned', en: 'per month' },
        condition: {
          nn: '4. klasse, utan gratis timar',
          nb: '4. klasse, uten gratis timer',
          en: 'year 4, without free hours',
        },
        decidedBy: { nn: 'kommunestyret', nb: 'kommunestyret', en: 'the municipal council' },
      },
      {
        id: 'halv-gratis',
        amount: { fact: 'sfo-pris-halv-gratis' },
        what: {
          nn: 'Halv plass med gratis timar',
          nb: 'Halv plass med gratis timer',
          en: 'Half place with free hours',
        },
        unit: { nn: 'per månad', nb: 'per måned', en: 'per month' },
        condition: {
          nn: '1. til 3. klasse, når dei gratis timane er trekte frå',
          nb: '1. til 3. klasse, når de gratis timene er trukket fra',
          en: 'years 1 to 3, when the free hours have been deducted',
        },
        decidedBy: { nn: 'kommunestyret', nb: 'kommunestyret', en: 'the municipal council' },
      },
      {
        id: 'halv',
        amount: { fact: 'sfo-pris-halv' },
        what: {
          nn: 'Halv plass utan gratis timar',
          nb: 'Halv plass uten gratis timer',
          en: 'Half place without free hours',
        },
        unit: { nn: 'per månad', nb: 'per måned', en: 'per month' },
        condition: {
          nn: '4. klasse, utan gratis timar',
          nb: '4. klasse, uten gratis timer',
          en: 'year 4, without free hours',
        },
        decidedBy: { nn: 'kommunestyret', nb: 'kommunestyret', en: 'the municipal council' },
      },
      {
        id: 'gratis-timar',
        locked: true,
        amount: { fact: 'sfo-gratis-tid' },
        what: {
          nn: 'Gratis timar i 1. til 3. klasse',
          nb: 'Gratis timer i 1. til 3. klasse',
          en: 'Free hours in years 1 to 3',
        },
        unit: { nn: 'gratis i veka', nb: 'gratis i uken', en: 'free a week' },
      },
      {
        id: 'inntekt',
        locked: true,
        amount: { fact: 'sfo-inntektsdel' },
        what: {
          nn: 'Høgaste pris i 1. til 4. klasse når inntekta er låg',
          nb: 'Høyeste pris i 1. til 4. klasse når inntekten er lav',
          en: 'The most you pay in years 1 to 4 when your income is low',
        },
        unit: { nn: 'av inntekta i hushaldet', nb: 'av inntekten i husholdningen', en: 'of the household’s income' },
        condition: {
          nn: 'Du må søkje om det kvart år',
          nb: 'Du må søke om det hvert år',
          en: 'You must apply every year',
        },
      },
      {
        id: 'saerskilde-behov',
        locked: true,
        amount: 'free',
        what: { nn: 'Plass i 5. til 7. klasse', nb: 'Plass i 5. til 7. klasse', en: 'A place in years 5 to 7' },
        condition: {
          nn: 'for barn med særskilde behov',
          nb: 'for barn med særskilte behov',
          en: 'for children with special needs',
        },
      },
    ],
    processingTime: {
      usual: { fact: 'sfo-svartid' },
      text: {
        nn: 'Svaret kjem i den digitale postkassa di. Er SFO full, får barnet plass på ventelista.',
        nb: 'Svaret kommer i den digitale postkassen din. Er SFO full, får barnet plass på ventelisten.',
        en: 'The answer arrives in your digital mailbox. If SFO is full, your child goes on the waiting list.',
      },
    },
    changes: text({
      nn: `Du kan endre dagar eller seie opp i den same løysinga som du søkte i. Gi beskjed {sfo-oppseiingstid} før endringa skal gjelde.

        I 1. til 4. klasse skal du ikkje betale meir enn {sfo-inntektsdel} av inntekta i hushaldet. Kryss av for lågare pris i søknaden, og søk på nytt kvart skuleår.`,
      nb: `Du kan endre dager eller si opp i den samme løsningen som du søkte i. Gi beskjed {sfo-oppseiingstid} før endringen skal gjelde.

        I 1. til 4. klasse skal du ikke betale mer enn {sfo-inntektsdel} av inntekten i husholdningen. Kryss av for lavere pris i søknaden, og søk på nytt hvert skoleår.`,
      en: `You can change days or cancel in the same place as you applied. Tell us {sfo-oppseiingstid} before the change takes effect.

        In years 1 to 4 you never pay more than {sfo-inntektsdel} of the household’s income. Tick the box for a lower price in the form, and apply again every school year.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'skulekontoret i kommunen',
        nb: 'skolekontoret i kommunen',
        en: 'the school office in the municipality',
      },
      appealBody: { fact: 'klagenemnd' },
      text: {
        nn: 'Du kan klage på avslag, på oppseiing av plassen og på svaret du får når du søkjer om lågare pris.',
        nb: 'Du kan klage på avslag, på oppsigelse av plassen og på svaret du får når du søker om lavere pris.',
        en: 'You can appeal a refusal, the loss of a place, or our answer when you apply for a lower price.',
      },
    },
    places: [{ id: 'skular', unitKind: 'school', onlyOffering: true }],
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-2023-06-09-30',
        section: '§ 4-5',
        name: {
          nn: 'Opplæringslova: skulefritidsordning',
          nb: 'Opplæringslova: skolefritidsordning',
          en: 'Education Act: after-school care',
        },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    contact: [
      {
        id: 'skulekontor',
        role: 'skulekontor',
        about: {
          nn: 'SFO-plass, pris og betaling',
          nb: 'SFO-plass, pris og betaling',
          en: 'SFO places, prices and payment',
        },
      },
    ],
    related: [
      { id: 'skulestart', service: 'skulestart' },
      { id: 'skuleskyss', service: 'skuleskyss' },
      { id: 'barnehageplass', service: 'barnehageplass' },
    ],
  },
})
