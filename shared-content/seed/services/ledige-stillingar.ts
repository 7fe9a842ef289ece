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
  result: { nn: 'Jobb i kommunen', nb: 'Jobb i kommunen', en: 'A job in the municipality' },
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
        label: { nn: 'Sjå alle ledige jobbar', nb: 'Se alle ledige jobber', en: 'See all vacant jobs' },
      },
      {
        id: 'vikar',
        url: { fact: 'ledige-stillingar-vikar' },
        login: 'none',
        level: 2,
        minutes: 10,
        label: { nn: 'Meld deg som vikar', nb: 'Meld deg som vikar', en: 'Sign up as a temp' },
      },
    ],
    otherWays: text({
      nn: `Vi vil helst ha søknaden digitalt, men du kan låne ein pc på biblioteket. Er det vanskeleg å søkje på nett, ring kontaktpersonen i annonsa.`,
      nb: `Vi vil helst ha søknaden digitalt, men du kan låne en pc på biblioteket. Er det vanskelig å søke på nett, ring kontaktpersonen i annonsen.`,
      en: `We prefer applications online, but you can use a computer at the library. If it is hard to apply online, call the contact person in the advertisement.`,
    }),
    whoCanGet: text({
      nn: `Alle kan søkje, og vi vil gjerne ha tilsette med ulik bakgrunn. Har du nedsett funksjonsevne, legg vi til rette så langt vi kan, både i intervjuet og på jobb.

Nokre stillingar krev autorisasjon, førarkort eller politiattest. Det står alltid i annonsa.`,
      nb: `Alle kan søke, og vi vil gjerne ha ansatte med ulik bakgrunn. Har du nedsatt funksjonsevne, legger vi til rette så langt vi kan, både i intervjuet og på jobb.

Noen stillinger krever autorisasjon, førerkort eller politiattest. Det står alltid i annonsen.`,
      en: `Anyone can apply, and we want staff with different backgrounds. If you have a disability, we adapt both the interview and the workplace as far as we can.

Some jobs require authorisation, a driving licence or a police certificate. The advertisement always says so.`,
    }),
    whatYouGet: text({
      nn: `Kommunen har om lag {ledige-stillingar-tilsette} tilsette, og vi treng alt frå sjukepleiarar og lærarar til ingeniørar, kokkar og reinhaldarar. Hos oss får du:

- løn etter tariffavtale
- pensjonsordning og forsikring
- opplæring og høve til å ta vidareutdanning
- kollegaer som kjenner staden

Ung og utan erfaring? Vi tek imot lærlingar i fleire fag og har [sommarjobb for ungdom](service:sommarjobb-ungdom).

Vi treng ringjevikarar heile året. Skriv du til oss om det, får du svar innan {svartid-post}.`,
      nb: `Kommunen har omtrent {ledige-stillingar-tilsette} ansatte, og vi trenger alt fra sykepleiere og lærere til ingeniører, kokker og renholdere. Hos oss får du:

- lønn etter tariffavtale
- pensjonsordning og forsikring
- opplæring og mulighet til å ta videreutdanning
- kolleger som kjenner stedet

Ung og uten erfaring? Vi tar imot lærlinger i flere fag og har [sommerjobb for ungdom](service:sommarjobb-ungdom).

Vi trenger ringevikarer hele året. Skriver du til oss om det, får du svar innen {svartid-post}.`,
      en: `The municipality has about {ledige-stillingar-tilsette} employees, and we need everyone from nurses and teachers to engineers, cooks and cleaners. With us you get:

- pay by collective agreement
- a pension and insurance
- training and the chance of further education
- colleagues who know the place

Young and without experience? We take apprentices in several trades and have [summer jobs for young people](service:sommarjobb-ungdom).

We need temps on call all year. If you write to us about it, you get an answer within {svartid-post}.`,
    }),
    howToApply: [
      {
        id: 'les',
        text: {
          nn: 'Les annonsa nøye, og ring gjerne og spør om jobben.',
          nb: 'Les annonsen nøye, og ring gjerne og spør om jobben.',
          en: 'Read the advertisement carefully, and feel free to call and ask about the job.',
        },
      },
      {
        id: 'cv',
        text: {
          nn: 'Fyll ut cv-en, og skriv kort kvifor du passar.',
          nb: 'Fyll ut cv-en, og skriv kort hvorfor du passer.',
          en: 'Fill in your CV, and say briefly why you are right for the job.',
        },
      },
      {
        id: 'soknad',
        text: {
          nn: 'Send søknaden innan fristen i annonsa.',
          nb: 'Send søknaden innen fristen i annonsen.',
          en: 'Send your application by the deadline in the advertisement.',
        },
      },
      {
        id: 'intervju',
        text: {
          nn: 'Blir du kalla inn til intervju, ta med originale attestar.',
          nb: 'Blir du kalt inn til intervju, ta med originale attester.',
          en: 'If you are called to an interview, bring your original references.',
        },
      },
    ],
    documents: [
      {
        id: 'attestar',
        what: { nn: 'Attestar og vitnemål', nb: 'Attester og vitnemål', en: 'References and diplomas' },
      },
      {
        id: 'referansar',
        what: {
          nn: 'Namn på to referansar som har sagt ja til det',
          nb: 'Navn på to referanser som har sagt ja til det',
          en: 'Names of two referees who have agreed',
        },
      },
      {
        id: 'politiattest',
        what: { nn: 'Politiattest', nb: 'Politiattest', en: 'A police certificate' },
        when: {
          nn: 'Etter at du har fått tilbod om jobb med barn eller sårbare vaksne',
          nb: 'Etter at du har fått tilbud om jobb med barn eller sårbare voksne',
          en: 'After you are offered a job with children or vulnerable adults',
        },
      },
    ],
    deadlines: [
      {
        id: 'soknad',
        what: { nn: 'Søknad som ringjevikar', nb: 'Søknad som ringevikar', en: 'Application to be a temp on call' },
        date: 'rolling',
        note: {
          nn: 'For utlyste jobbar står fristen i annonsa.',
          nb: 'For utlyste jobber står fristen i annonsen.',
          en: 'For advertised jobs, the deadline is in the advertisement.',
        },
      },
    ],
    processingTime: {
      text: {
        nn: 'Du får ei kvittering når søknaden er komen inn. Så les leiaren alle søknadene og kallar inn dei best kvalifiserte til intervju.',
        nb: 'Du får en kvittering når søknaden har kommet inn. Så leser lederen alle søknadene og kaller inn de best kvalifiserte til intervju.',
        en: 'You get a receipt when we have your application. The manager then reads all the applications and calls the best qualified to an interview.',
      },
    },
    complaint: {
      hasRight: false,
      text: {
        nn: 'Har du søkt, kan du be om å få sjå opplysningar i saka.',
        nb: 'Har du søkt, kan du be om å få se opplysninger i saken.',
        en: 'If you applied, you can ask to see information in the case.',
      },
    },
    legalBasis: [
      {
        id: 'liste',
        law: 'LOV-2006-05-19-16',
        section: '§ 25',
        name: {
          nn: 'Offentleglova, liste over dei som søkjer',
          nb: 'Offentleglova, liste over dem som søker',
          en: 'Freedom of Information Act, list of applicants',
        },
      },
    ],
    changes: text({
      nn: `Du kan endre eller trekkje søknaden så lenge fristen ikkje er ute. Lista over dei som har søkt, er offentleg. Vil du ikkje at namnet ditt skal stå der, må du be om det og seie kvifor.`,
      nb: `Du kan endre eller trekke søknaden så lenge fristen ikke er ute. Listen over dem som har søkt, er offentlig. Vil du ikke at navnet ditt skal stå der, må du be om det og si hvorfor.`,
      en: `You can change or withdraw your application until the deadline has passed. The list of applicants is public. If you do not want your name on it, you must ask and say why.`,
    }),
    contact: [
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: {
          nn: 'Hjelp med den digitale søknaden',
          nb: 'Hjelp med den digitale søknaden',
          en: 'Help with the online application',
        },
      },
    ],
    related: [
      { id: 'sommarjobb', service: 'sommarjobb-ungdom' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
      { id: 'sosialhjelp', service: 'okonomisk-sosialhjelp' },
    ],
  },
})
