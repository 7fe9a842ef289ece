import { service, text } from '../write.ts'

/** Property tax: decided by the kommunestyre each year; six weeks to complain, to a board of its own. */
export default service({
  key: 'eigedomsskatt',
  title: {
    nn: 'Sjå og klag på eigedomsskatten',
    nb: 'Se og klag på eiendomsskatten',
    en: 'See your property tax and appeal the valuation',
  },
  losWords: ['eiendomsskatt', 'takster-og-kjopsinformasjon'],
  themes: ['skatt-og-avgift', 'bygg-og-eiendom'],
  lifeEvents: ['flytte'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-02',
  reviewBy: '2027-11-02',
  searchWords: [
    'eiendomsskatt',
    'skattetakst',
    'takst',
    'promille',
    'bunnfradrag',
    'botnfradrag',
    'skatteseddel',
    'klage på takst',
    'eigendomsskatt',
    'hytteskatt',
  ],
  serviceKind: 'feeOrTax',
  result: {
    nn: 'Skattesetel med takst og skatt',
    nb: 'Skatteseddel med takst og skatt',
    en: 'A tax bill with valuation and tax',
  },
  slotRules: { complaint: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Eig du hus, hytte, tomt eller næringseigedom, kan kommunen skrive ut eigedomsskatt. Her ser du korleis skatten blir rekna ut, og korleis du kan klage på taksten.`,
      nb: `Eier du hus, hytte, tomt eller næringseiendom, kan kommunen skrive ut eiendomsskatt. Her ser du hvordan skatten blir regnet ut, og hvordan du kan klage på taksten.`,
      en: `If you own a house, cabin, plot or business property, the municipality may charge property tax. See how the tax is worked out, and how to appeal against the valuation.`,
    }),
    selfService: [
      {
        id: 'liste',
        url: { fact: 'eigedomsskatt-liste' },
        login: 'none',
        level: 1,
        label: {
          nn: 'Slå opp eigedomen i skattelista',
          nb: 'Slå opp eiendommen i skattelisten',
          en: 'Look up your property in the tax list',
        },
      },
      {
        id: 'klage',
        url: { fact: 'eigedomsskatt-klage' },
        login: 'substantial',
        level: 3,
        minutes: 15,
        label: { nn: 'Klag på eigedomsskatten', nb: 'Klag på eiendomsskatten', en: 'Appeal against your property tax' },
      },
    ],
    otherWays: text({
      nn: `Skattelista ligg også utskriven på servicekontoret. Klaga kan du skrive som eit vanleg brev og levere i skranken.`,
      nb: `Skattelisten ligger også utskrevet på servicekontoret. Klagen kan du skrive som et vanlig brev og levere i skranken.`,
      en: `The tax list is also on paper at the service centre. You can write your appeal as an ordinary letter and hand it in there.`,
    }),
    whoCanGet: text({
      nn: `Skatten gjeld den som står som eigar ved inngangen til skatteåret. Eig du saman med andre, må eigarane sjølve dele rekninga mellom seg.

Kommunestyret bestemmer kvart år om skatten skal skrivast ut, og for kva slags eigedomar. Nokre eigedomar er fritekne, til dømes kyrkjer.`,
      nb: `Skatten gjelder den som står som eier ved inngangen til skatteåret. Eier du sammen med andre, må eierne selv dele regningen mellom seg.

Kommunestyret bestemmer hvert år om skatten skal skrives ut, og for hva slags eiendommer. Noen eiendommer er fritatt, for eksempel kirker.`,
      en: `The tax is for whoever is the registered owner when the tax year begins. If you own together with others, the owners must share the bill between them.

Every year the municipal council decides whether to charge the tax, and on what kinds of property. Some properties are exempt, for example churches.`,
    }),
    whatYouGet: text({
      nn: `Skatten er ein del av verdien på eigedomen. For bustader og hytter er satsen {eigedomsskatt-sats}, og lova tillèt høgst {eigedomsskatt-tak}.

### Slik reknar vi

1. Vi tek utgangspunkt i taksten, eller i formuesverdien frå Skatteetaten.
2. For bustader gjer lova verdien lågare før skatten blir rekna ut.
3. Vi trekkjer frå botnfrådraget, som er {eigedomsskatt-botnfradrag} her.
4. Resten gongar vi med satsen.

Lista blir lagd ut {eigedomsskatt-utlegging}, og du får skattesetelen om lag samtidig. Rekninga kjem {betalingsterminar}.`,
      nb: `Skatten er en del av verdien på eiendommen. For boliger og hytter er satsen {eigedomsskatt-sats}, og loven tillater høyst {eigedomsskatt-tak}.

### Slik regner vi

1. Vi tar utgangspunkt i taksten, eller i formuesverdien fra Skatteetaten.
2. For boliger gjør loven verdien lavere før skatten blir regnet ut.
3. Vi trekker fra bunnfradraget, som er {eigedomsskatt-botnfradrag} her.
4. Resten ganger vi med satsen.

Listen blir lagt ut {eigedomsskatt-utlegging}, og du får skatteseddelen omtrent samtidig. Regningen kommer {betalingsterminar}.`,
      en: `The tax is a share of the value of the property. For homes and cabins the rate is {eigedomsskatt-sats}, and the law allows at most {eigedomsskatt-tak}.

### How we work it out

1. We start from the municipal valuation, or from the value set by the Tax Administration.
2. For homes, the law lowers the value before the tax is worked out.
3. We subtract the allowance, which is {eigedomsskatt-botnfradrag} here.
4. We multiply the rest by the rate.

The list is published on {eigedomsskatt-utlegging}, and you get your tax bill at about the same time. You are billed {betalingsterminar}.`,
    }),
    howToApply: [
      {
        id: 'sjekk',
        text: {
          nn: 'Les faktaarket: Stemmer areal, byggjeår og bygg?',
          nb: 'Les faktaarket: Stemmer areal, byggeår og bygg?',
          en: 'Read the fact sheet: are the area, the year and the buildings right?',
        },
      },
      {
        id: 'ring',
        text: {
          nn: 'Er noko openbert feil, ring oss først. Då kan vi ofte rette det utan klage.',
          nb: 'Er noe åpenbart feil, ring oss først. Da kan vi ofte rette det uten klage.',
          en: 'If something is clearly wrong, call us first. We can often put it right without an appeal.',
        },
      },
      {
        id: 'klag',
        text: {
          nn: 'Er du framleis usamd, send klage med det du meiner er rett.',
          nb: 'Er du fortsatt uenig, send klage med det du mener er riktig.',
          en: 'If you still disagree, send an appeal saying what you think is right.',
        },
      },
      {
        id: 'betal',
        text: {
          nn: 'Betal rekninga medan du ventar. Får du medhald, får du pengane att.',
          nb: 'Betal regningen mens du venter. Får du medhold, får du pengene igjen.',
          en: 'Pay the bill while you wait. If your appeal succeeds, you get the money back.',
        },
      },
    ],
    documents: [
      {
        id: 'gnr',
        what: {
          nn: 'Gards- og bruksnummer, som står på skattesetelen',
          nb: 'Gårds- og bruksnummer, som står på skatteseddelen',
          en: 'The property number (gnr. and bnr.) on your tax bill',
        },
      },
      {
        id: 'bilete',
        what: {
          nn: 'Bilete eller takst som viser standarden',
          nb: 'Bilder eller takst som viser standarden',
          en: 'Photos or a valuation showing the condition',
        },
        when: {
          nn: 'Når du meiner at verdien er sett for høgt',
          nb: 'Når du mener at verdien er satt for høyt',
          en: 'When you think the value is set too high',
        },
      },
    ],
    deadlines: [
      {
        id: 'utlegging',
        what: { nn: 'Skattelista er klar', nb: 'Skattelisten er klar', en: 'The tax list is ready' },
        date: { fact: 'eigedomsskatt-utlegging' },
        note: {
          nn: 'Klagefristen går frå dagen lista er kunngjord, eller frå skattesetelen er send når det er seinare.',
          nb: 'Klagefristen går fra dagen listen er kunngjort, eller fra skatteseddelen er sendt når det er senere.',
          en: 'The time to appeal runs from the day the list is announced, or from the day your tax bill is sent if that is later.',
        },
      },
    ],
    processingTime: {
      text: {
        nn: 'Skattekontoret ser på klaga først. Held kontoret fast på taksten, går saka til nemnda. Ho kan setje taksten både opp og ned.',
        nb: 'Skattekontoret ser på klagen først. Holder kontoret fast på taksten, går saken til nemnda. Den kan sette taksten både opp og ned.',
        en: 'The property tax office looks at the appeal first. If it keeps the valuation, the case goes to the board, which can set the value higher as well as lower.',
      },
    },
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-eigedomsskatt' },
      start: 'taxList',
      sendTo: { nn: 'eigedomsskattekontoret', nb: 'eiendomsskattekontoret', en: 'the property tax office' },
      appealBody: {
        nn: 'klagenemnda for eigedomsskatt i kommunen',
        nb: 'klagenemnda for eiendomsskatt i kommunen',
        en: 'the municipality’s appeal board for property tax',
      },
      text: {
        nn: 'Fristen er lengre enn i andre saker. Satsen og botnfrådraget er vedtekne av kommunestyret, og dei kan du ikkje klage på.',
        nb: 'Fristen er lengre enn i andre saker. Satsen og bunnfradraget er vedtatt av kommunestyret, og dem kan du ikke klage på.',
        en: 'You have longer than in other cases. The rate and the allowance are set by the municipal council, and you cannot appeal against those.',
      },
    },
    legalBasis: [
      {
        id: 'rett',
        law: 'LOV-1975-06-06-29',
        section: '§§ 2–3',
        name: {
          nn: 'Eigedomsskattelova, kva eigedomar skatten kan gjelde',
          nb: 'Eigedomsskattelova, hvilke eiendommer skatten kan gjelde',
          en: 'Property Tax Act, which properties can be taxed',
        },
      },
      {
        id: 'sats',
        law: 'LOV-1975-06-06-29',
        section: '§§ 11–14',
        name: {
          nn: 'Eigedomsskattelova, satsar og utskriving',
          nb: 'Eigedomsskattelova, satser og utskriving',
          en: 'Property Tax Act, rates and charging',
        },
      },
      {
        id: 'klage',
        law: 'LOV-1975-06-06-29',
        section: '§ 19',
        name: { nn: 'Eigedomsskattelova, klage', nb: 'Eigedomsskattelova, klage', en: 'Property Tax Act, appeals' },
      },
    ],
    contact: [
      {
        id: 'okonomi',
        role: 'okonomi',
        about: {
          nn: 'Takst, skattesetel og betaling',
          nb: 'Takst, skatteseddel og betaling',
          en: 'Valuation, tax bill and payment',
        },
      },
    ],
    related: [
      { id: 'avgifter', service: 'kommunale-avgifter' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
      { id: 'byggje', service: 'byggjesoknad' },
    ],
  },
})
