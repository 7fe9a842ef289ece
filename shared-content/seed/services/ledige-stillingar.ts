import { service, text } from '../write.ts'

/** Jobs in the kommune; the list of applicants is public by offentleglova § 25. */
export default service({
  key: 'ledige-stillingar',
  title: {
    nn: 'Finn ledige jobbar i kommunen',
    nb: 'Finn ledige jobber i kommunen',
    en: 'Find jobs in the municipality',
  },
  losWords: ['cv', 'lonn', 'arbeidsgiver'],
  themes: ['arbeid'],
  lifeEvents: ['miste-og-finne-jobb'],
  audience: ['citizen'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-04',
  reviewBy: '2027-11-04',
  searchWords: [
    'ledige stillinger',
    'jobb',
    'stilling ledig',
    'ekstrajobb',
    'vikar',
    'tilkallingsvikar',
    'lærling',
    'søke jobb',
    'stillingsannonse',
    'deltidsjobb',
    'ledige stillingar',
  ],
  serviceKind: 'information',
  result: { nn: 'Jobb i kommunen' },
  slots: {
    summary: text({
      nn: `Vil du arbeide med menneske, halde vegane ved like eller styre økonomien? Her finn du jobbane som er ledige i kommunen no, og korleis du søkjer på dei.`,
      nb: `Vil du arbeide med mennesker, holde veiene ved like eller styre økonomien? Her finner du jobbene som er ledige i kommunen nå, og hvordan du søker på dem.`,
      en: `Would you like to work with people, maintain roads or manage money? Here are the jobs now open in the municipality, and how to apply for them.`,
    }),
    selfService: [
      {
        id: 'liste',
        url: { fact: 'ledige-stillingar-liste' },
        login: 'none',
        level: 3,
        label: { nn: 'Sjå alle ledige jobbar' },
      },
      {
        id: 'vikar',
        url: { fact: 'ledige-stillingar-vikar' },
        login: 'none',
        level: 2,
        minutes: 10,
        label: { nn: 'Meld deg som vikar' },
      },
    ],
    otherWays: text({
      nn: `Vi vil helst ha søknaden digitalt, men du kan låne ein pc på biblioteket. Er det vanskeleg å søkje på nett, ring kontaktpersonen i annonsa.`,
    }),
    whoCanGet: text({
      nn: `Alle kan søkje, og vi vil gjerne ha tilsette med ulik bakgrunn. Har du nedsett funksjonsevne, legg vi til rette så langt vi kan, både i intervjuet og på jobb.

Nokre stillingar krev autorisasjon, førarkort eller politiattest. Det står alltid i annonsa.`,
    }),
    whatYouGet: text({
      nn: `Kommunen har om lag {ledige-stillingar-tilsette} tilsette, og vi treng alt frå sjukepleiarar og lærarar til ingeniørar, kokkar og reinhaldarar. Hos oss får du:

- løn etter tariffavtale
- pensjonsordning og forsikring
- opplæring og høve til å ta vidareutdanning
- kollegaer som kjenner staden

Ung og utan erfaring? Vi tek imot lærlingar i fleire fag og har [sommarjobb for ungdom](service:sommarjobb-ungdom).

Vi treng ringjevikarar heile året. Skriv du til oss om det, får du svar innan {svartid-post}.`,
    }),
    howToApply: [
      { id: 'les', text: { nn: 'Les annonsa nøye, og ring gjerne og spør om jobben.' } },
      { id: 'cv', text: { nn: 'Fyll ut cv-en, og skriv kort kvifor du passar.' } },
      { id: 'soknad', text: { nn: 'Send søknaden innan fristen i annonsa.' } },
      { id: 'intervju', text: { nn: 'Blir du kalla inn til intervju, ta med originale attestar.' } },
    ],
    documents: [
      { id: 'attestar', what: { nn: 'Attestar og vitnemål' } },
      { id: 'referansar', what: { nn: 'Namn på to referansar som har sagt ja til det' } },
      {
        id: 'politiattest',
        what: { nn: 'Politiattest' },
        when: { nn: 'Etter at du har fått tilbod om jobb med barn eller sårbare vaksne' },
      },
    ],
    deadlines: [
      {
        id: 'soknad',
        what: { nn: 'Søknad som ringjevikar' },
        date: 'rolling',
        note: { nn: 'For utlyste jobbar står fristen i annonsa.' },
      },
    ],
    processingTime: {
      text: {
        nn: 'Du får ei kvittering når søknaden er komen inn. Så les leiaren alle søknadene og kallar inn dei best kvalifiserte til intervju.',
      },
    },
    complaint: { hasRight: false, text: { nn: 'Har du søkt, kan du be om å få sjå opplysningar i saka.' } },
    legalBasis: [
      {
        id: 'liste',
        law: 'LOV-2006-05-19-16',
        section: '§ 25',
        name: { nn: 'Offentleglova, liste over dei som søkjer' },
      },
    ],
    changes: text({
      nn: `Du kan endre eller trekkje søknaden så lenge fristen ikkje er ute. Lista over dei som har søkt, er offentleg. Vil du ikkje at namnet ditt skal stå der, må du be om det og seie kvifor.`,
    }),
    contact: [{ id: 'servicekontor', role: 'servicekontor', about: { nn: 'Hjelp med den digitale søknaden' } }],
    related: [
      { id: 'sommarjobb', service: 'sommarjobb-ungdom' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
      { id: 'sosialhjelp', service: 'okonomisk-sosialhjelp' },
    ],
  },
})
