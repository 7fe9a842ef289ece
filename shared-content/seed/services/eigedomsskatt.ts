import { service, text } from '../write.ts'

/** Property tax: decided by the kommunestyre each year; six weeks to complain, to a board of its own. */
export default service({
  key: 'eigedomsskatt',
  title: {
    nn: 'Sjå og klag på eigedomsskatten',
    nb: 'Se og klag på eiendomsskatten',
    en: 'See and complain about your property tax',
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
  result: { nn: 'Skattesetel med takst og skatt' },
  slotRules: { complaint: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Eig du hus, hytte, tomt eller næringseigedom, kan kommunen skrive ut eigedomsskatt. Her ser du korleis skatten blir rekna ut, og korleis du kan klage på taksten.`,
      nb: `Eier du hus, hytte, tomt eller næringseiendom, kan kommunen skrive ut eiendomsskatt. Her ser du hvordan skatten blir regnet ut, og hvordan du kan klage på taksten.`,
      en: `If you own a house, cabin, plot or business property, the municipality may charge property tax. See how the tax is worked out, and how to complain about the valuation.`,
    }),
    selfService: [
      {
        id: 'liste',
        url: { fact: 'eigedomsskatt-liste' },
        login: 'none',
        level: 1,
        label: { nn: 'Slå opp eigedomen i skattelista' },
      },
      {
        id: 'klage',
        url: { fact: 'eigedomsskatt-klage' },
        login: 'substantial',
        level: 3,
        minutes: 15,
        label: { nn: 'Klag på eigedomsskatten' },
      },
    ],
    otherWays: text({
      nn: `Skattelista ligg også utskriven på servicekontoret. Klaga kan du skrive som eit vanleg brev og levere i skranken.`,
    }),
    whoCanGet: text({
      nn: `Skatten gjeld den som står som eigar ved inngangen til skatteåret. Er de fleire eigarar, må de sjølve fordele rekninga mellom dykk.

Kommunestyret bestemmer kvart år om skatten skal skrivast ut, og for kva slags eigedomar. Nokre eigedomar er fritekne, til dømes kyrkjer.`,
    }),
    whatYouGet: text({
      nn: `Skatten er ein del av verdien på eigedomen. For bustader og hytter er satsen {eigedomsskatt-sats}, og lova tillèt høgst {eigedomsskatt-tak}.

### Slik reknar vi

1. Vi tek utgangspunkt i taksten, eller i formuesverdien frå Skatteetaten.
2. For bustader gjer lova verdien lågare før skatten blir rekna ut.
3. Vi trekkjer frå eit botnfrådrag på {eigedomsskatt-botnfradrag} der kommunen har det.
4. Resten gongar vi med satsen.

Lista blir lagd ut {eigedomsskatt-utlegging}, og du får skattesetelen om lag samtidig. Rekninga kjem {betalingsterminar}.`,
    }),
    howToApply: [
      { id: 'sjekk', text: { nn: 'Les faktaarket: Stemmer areal, byggjeår og bygg?' } },
      { id: 'ring', text: { nn: 'Er noko openbert feil, ring oss først. Då kan vi ofte rette det utan klage.' } },
      { id: 'klag', text: { nn: 'Er du framleis usamd, send klage med det du meiner er rett.' } },
      { id: 'betal', text: { nn: 'Betal rekninga medan du ventar. Får du medhald, får du pengane att.' } },
    ],
    documents: [
      { id: 'gnr', what: { nn: 'Gards- og bruksnummer, som står på skattesetelen' } },
      {
        id: 'bilete',
        what: { nn: 'Bilete eller takst som viser standarden' },
        when: { nn: 'Når du meiner at verdien er sett for høgt' },
      },
    ],
    deadlines: [
      {
        id: 'utlegging',
        what: { nn: 'Skattelista er klar' },
        date: { fact: 'eigedomsskatt-utlegging' },
        note: { nn: 'Fristen for å klage går frå denne dagen, eller frå du fekk skattesetelen.' },
      },
    ],
    processingTime: {
      text: {
        nn: 'Skattekontoret ser på klaga først. Held kontoret fast på taksten, går saka til nemnda. Ho kan setje taksten både opp og ned.',
      },
    },
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-eigedomsskatt' },
      start: 'taxList',
      sendTo: { nn: 'eigedomsskattekontoret' },
      appealBody: { nn: 'klagenemnda for eigedomsskatt i kommunen' },
      text: {
        nn: 'Fristen er lengre enn i andre saker. Satsen og botnfrådraget er vedtekne av kommunestyret, og dei kan du ikkje klage på.',
      },
    },
    legalBasis: [
      {
        id: 'rett',
        law: 'LOV-1975-06-06-29',
        section: '§§ 2–3',
        name: { nn: 'Eigedomsskattelova, kva eigedomar skatten kan gjelde' },
      },
      {
        id: 'sats',
        law: 'LOV-1975-06-06-29',
        section: '§§ 11–14',
        name: { nn: 'Eigedomsskattelova, satsar og utskriving' },
      },
      { id: 'klage', law: 'LOV-1975-06-06-29', section: '§ 19', name: { nn: 'Eigedomsskattelova, klage' } },
    ],
    contact: [{ id: 'okonomi', role: 'okonomi', about: { nn: 'Takst, skattesetel og betaling' } }],
    related: [
      { id: 'avgifter', service: 'kommunale-avgifter' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
      { id: 'byggje', service: 'byggjesoknad' },
    ],
  },
})
