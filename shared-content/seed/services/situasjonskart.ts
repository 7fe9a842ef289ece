import { service, text } from '../write.ts'

/** The site plan that goes with a building application: the kommune keeps the map, plan- og bygningslova § 2-1. */
export default service({
  key: 'situasjonskart',
  title: { nn: 'Bestill situasjonskart', nb: 'Bestill situasjonskart', en: 'Order a site plan' },
  losWords: ['byggesak', 'takster-og-kjopsinformasjon', 'oppmaling'],
  themes: ['bygg-og-eiendom'],
  lifeEvents: ['byggje'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-14',
  reviewBy: '2027-10-14',
  searchWords: [
    'kart',
    'tomtekart',
    'eigedomskart',
    'eiendomskart',
    'grunnkart',
    'kommunekart',
    'gnr bnr',
    'situasjonsplan',
    'tomtegrense',
    'situasjonkart',
  ],
  serviceKind: 'offer',
  result: {
    nn: 'Kart over eigedomen i rett målestokk',
    nb: 'Kart over eiendommen i riktig målestokk',
    en: 'A map of the property to scale',
  },
  slots: {
    summary: text({
      nn: `Situasjonskartet viser tomta di med grenser, bygg, vegar og leidningar. Du treng det når du skal byggje, dele tomta eller sende nabovarsel.`,
      nb: `Situasjonskartet viser tomten din med grenser, bygg, veier og ledninger. Du trenger det når du skal bygge, dele tomten eller sende nabovarsel.`,
      en: `A site plan shows your plot with boundaries, buildings, roads and pipes. You need it when you are going to build, divide the plot or notify your neighbours.`,
    }),
    selfService: [
      {
        id: 'bestill',
        url: { fact: 'situasjonskart-skjema' },
        login: 'none',
        level: 2,
        minutes: 5,
        label: {
          nn: 'Bestill situasjonskart over tomta',
          nb: 'Bestill situasjonskart over tomten',
          en: 'Order a site plan of your plot',
        },
      },
      {
        id: 'sja',
        url: { fact: 'kommunekart' },
        login: 'none',
        level: 1,
        label: { nn: 'Sjå kartet over kommunen', nb: 'Se kartet over kommunen', en: 'See the map of the municipality' },
      },
    ],
    otherWays: text({
      nn: `Du kan ringje eller stikke innom og bestille kartet hos byggjesak. Ta med gards- og bruksnummer eller adressa til eigedomen.`,
    }),
    whoCanGet: text({
      nn: `Alle kan bestille, anten du er eigar, kjøpar, nabo eller føretak. Kartet er offentleg, og du treng ikkje grunngi kva du skal bruke det til.`,
    }),
    whatYouGet: text({
      nn: `Du får eit kart i målestokk, klart til å teikne inn det du vil byggje. Det viser:

- grensene for eigedomen og kor sikre dei er
- hus, vegar, høgder og vatn
- byggjegrenser og andre føringar i planen

Kartet kjem på e-post innan {situasjonskart-leveringstid}. Pris for ein vanleg eigedom: {situasjonskart-pris}.

!! Er grensa usikker, bør du få ho målt opp før du byggjer nær naboen.

Kartet i nettlesaren er gratis og fint å sjå på, men det er ikkje godt nok som vedlegg til ein byggjesøknad.`,
    }),
    howToApply: [
      { id: 'adresse', text: { nn: 'Finn adressa, eller gards- og bruksnummeret.' } },
      { id: 'bestill', text: { nn: 'Kryss av for kva du skal bruke kartet til, så får du rett utsnitt.' } },
      { id: 'teikn', text: { nn: 'Teikn inn bygget med mål på lengd, breidd og avstanden til grensa.' } },
      { id: 'bruk', text: { nn: 'Bruk det same kartet i nabovarselet og i søknaden.' } },
    ],
    price: [
      {
        id: 'kart',
        amount: { fact: 'situasjonskart-pris' },
        what: {
          nn: 'Situasjonskart for éin eigedom',
          nb: 'Situasjonskart for én eiendom',
          en: 'A site plan of one property',
        },
        decidedBy: { nn: 'Kommunestyret', nb: 'Kommunestyret', en: 'The municipal council' },
      },
      {
        id: 'nett',
        amount: 'free',
        what: { nn: 'Kommunekartet på nett', nb: 'Kommunekartet på nett', en: 'The municipal map online' },
      },
    ],
    processingTime: {
      usual: { fact: 'situasjonskart-leveringstid' },
      text: { nn: 'Vi sender rekninga saman med kartet. Finn du feil i kartet, rettar vi dei utan ekstra kostnad.' },
    },
    legalBasis: [
      {
        id: 'kart',
        law: 'LOV-2008-06-27-71',
        section: '§ 2-1',
        name: { nn: 'Plan- og bygningslova, kart og stadfesta informasjon' },
      },
    ],
    moreInfo: [
      {
        id: 'seeiendom',
        url: 'https://seeiendom.kartverket.no/',
        type: 'page',
        language: 'nb',
        label: { nn: 'Slå opp ein eigedom hos Kartverket' },
      },
    ],
    contact: [
      {
        id: 'byggesak',
        role: 'byggesak',
        about: {
          nn: 'Kart, grenser og oppmåling',
          nb: 'Kart, grenser og oppmåling',
          en: 'Maps, boundaries and surveys',
        },
      },
    ],
    related: [
      { id: 'nabovarsel', service: 'nabovarsel' },
      { id: 'byggje', service: 'byggjesoknad' },
      { id: 'vatn', service: 'vatn-og-avlop' },
    ],
  },
})
