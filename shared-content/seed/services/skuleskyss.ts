import { service, text } from '../write.ts'

export default service({
  key: 'skuleskyss',
  title: { nn: 'Søk om skuleskyss', nb: 'Søk om skoleskyss', en: 'Apply for school transport' },
  result: {
    nn: 'Gratis skyss mellom heim og skule',
    nb: 'Gratis skyss mellom hjem og skole',
    en: 'Free transport between home and school',
  },
  losWords: ['skoleskyss'],
  themes: ['skole-og-utdanning', 'trafikk-og-transport'],
  lifeEvents: ['flytte'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-08-24',
  reviewBy: '2027-08-24',
  searchWords: [
    'skolebuss',
    'skulebuss',
    'skoleskyss',
    'skuletaxi',
    'skoletaxi',
    'busskort elev',
    'farlig skolevei',
    'lang skolevei',
    'gratis buss',
    'skyss',
  ],
  serviceKind: 'right',
  isStatutory: true,
  responsible: {
    who: 'state',
    body: {
      name: {
        nn: 'Vestland fylkeskommune ved Skyss',
        nb: 'Vestland fylkeskommune ved Skyss',
        en: 'Vestland county through Skyss',
      },
      url: 'https://www.skyss.no/',
    },
    note: {
      nn: 'Kommunen avgjer søknader som gjeld farleg eller vanskeleg skuleveg.',
      nb: 'Kommunen avgjør søknader som gjelder farlig eller vanskelig skolevei.',
      en: 'The municipality decides when the way to school is dangerous or difficult.',
    },
  },
  slotRules: { whoCanGet: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Elevar i grunnskulen får gratis skyss når skulevegen er lang, farleg eller særleg vanskeleg. Fylkeskommunen avgjer søknader om avstand, og kommunen avgjer om vegen er farleg.`,
      nb: `Elever i grunnskolen får gratis skyss når skoleveien er lang, farlig eller særlig vanskelig. Fylkeskommunen avgjør søknader om avstand, og kommunen avgjør om veien er farlig.`,
      en: `Pupils in primary and lower secondary school get free transport when the way to school is long, dangerous or especially difficult. The county decides on distance, the municipality on danger.`,
    }),
    selfService: [
      {
        id: 'farleg-veg',
        url: { fact: 'skuleskyss-skjema' },
        login: 'high',
        level: 3,
        minutes: 15,
        label: {
          nn: 'Søk om skyss på farleg skuleveg',
          nb: 'Søk om skyss på farlig skolevei',
          en: 'Apply because the way to school is dangerous',
        },
      },
    ],
    otherWays: text({
      nn: `Skulen har søknadsskjemaet på papir. Lever det der, så sender skulen det vidare til rett stad.`,
      nb: `Skolen har søknadsskjemaet på papir. Lever det der, så sender skolen det videre til rett sted.`,
      en: `The school has the form on paper. Hand it in there, and the school sends it on to the right place.`,
    }),
    whoCanGet: text({
      nn: `Retten til skyss kjem an på klassetrinnet og på vegen heimanfrå.

        | Elev | Får skyss når |
        | 1. klasse | vegen er lengre enn 2 kilometer |
        | 2. til 10. klasse | vegen er lengre enn 4 kilometer |
        | alle klassar | vegen er særleg farleg eller vanskeleg |
        | elev med skade, sjukdom eller nedsett funksjonsevne | eleven ikkje kan kome til skulen på anna vis |

        Avstanden er den kortaste gangvegen frå heimen til skulen. Bur barnet to stader, kan det ha rett til skyss frå begge.`,
      nb: `Retten til skyss avhenger av klassetrinnet og veien hjemmefra.

        | Elev | Får skyss når |
        | 1. klasse | veien er lengre enn 2 kilometer |
        | 2. til 10. klasse | veien er lengre enn 4 kilometer |
        | alle klasser | veien er særlig farlig eller vanskelig |
        | elev med skade, sykdom eller nedsatt funksjonsevne | eleven ikke kan komme til skolen på annen måte |

        Avstanden er den korteste gangveien fra hjemmet til skolen. Bor barnet to steder, kan det ha rett til skyss fra begge.`,
      en: `The right to transport depends on the school year and the way from home.

        | Pupil | Gets transport when |
        | Year 1 | the way is longer than 2 kilometres |
        | Years 2 to 10 | the way is longer than 4 kilometres |
        | all years | the way is especially dangerous or difficult |
        | a pupil with an injury, illness or disability | the pupil cannot get to school in another way |

        The distance is the shortest way on foot from home to school. A child who lives in two homes may have the right to transport from both.`,
    }),
    whatYouGet: text({
      nn: `Dei fleste køyrer med vanleg rutebuss eller skulebuss og får eit skulekort. Der det ikkje går buss, kan det bli båt, drosje eller køyring som foreldra får betalt for.

        ! Når vi vurderer om vegen er farleg, ser vi mellom anna på fart, trafikk, gangfelt, lys og rasfare. Alderen til barnet tel også.`,
      nb: `De fleste kjører med vanlig rutebuss eller skolebuss og får et skolekort. Der det ikke går buss, kan det bli båt, drosje eller kjøring som foreldrene får betalt for.

        Når vi vurderer om veien er farlig, ser vi blant annet på fart, trafikk, gangfelt, lys og rasfare. Alderen til barnet teller også.`,
      en: `Most travel by ordinary bus or school bus and get a school card. Where there is no bus, it can be a boat, a taxi or driving that the parents are paid for.

        When we decide if the way is dangerous, we look at speed, traffic, crossings, lighting and the danger of landslides, among other things. The age of the child counts too.`,
    }),
    howToApply: [
      {
        id: 'avstand',
        text: {
          nn: 'Bur barnet langt nok unna, melder skulen barnet til Skyss. Då treng du ikkje søkje.',
          nb: 'Bor barnet langt nok unna, melder skolen barnet til Skyss. Da trenger du ikke søke.',
          en: 'If your child lives far enough away, the school tells Skyss. You then need not apply.',
        },
      },
      {
        id: 'farleg',
        text: {
          nn: 'Er vegen kort, men farleg, søkjer du kommunen. Fortel kvar på vegen det er utrygt, og legg gjerne ved bilete.',
          nb: 'Er veien kort, men farlig, søker du kommunen. Fortell hvor på veien det er utrygt, og legg gjerne ved bilder.',
          en: 'If the way is short but dangerous, apply to the municipality. Say where it is unsafe, and add photos if you like.',
        },
      },
      {
        id: 'helse',
        text: {
          nn: 'Treng barnet skyss på grunn av helsa, søkjer du gjennom skulen.',
          nb: 'Trenger barnet skyss på grunn av helsen, søker du gjennom skolen.',
          en: 'If your child needs transport because of their health, apply through the school.',
        },
      },
    ],
    documents: [
      {
        id: 'kart',
        what: {
          nn: 'Kart eller bilete av dei farlege punkta',
          nb: 'Kart eller bilder av de farlige punktene',
          en: 'A map or photos of the dangerous places',
        },
        when: {
          nn: 'når du søkjer på grunn av vegen',
          nb: 'når du søker på grunn av veien',
          en: 'when you apply because of the road',
        },
      },
      {
        id: 'lege',
        what: {
          nn: 'Fråsegn frå lege om kva barnet ikkje klarer',
          nb: 'Erklæring fra lege om hva barnet ikke klarer',
          en: 'A doctor’s statement of what the child cannot do',
        },
        when: {
          nn: 'når du søkjer på grunn av helsa',
          nb: 'når du søker på grunn av helsen',
          en: 'when you apply because of health',
        },
      },
      {
        id: 'bustad',
        what: { nn: 'Avtale om delt bustad', nb: 'Avtale om delt bosted', en: 'An agreement on shared residence' },
        when: {
          nn: 'når barnet bur hos begge foreldra',
          nb: 'når barnet bor hos begge foreldrene',
          en: 'when the child lives with both parents',
        },
      },
    ],
    deadlines: [
      {
        id: 'skulear',
        action: 'farleg-veg',
        date: { fact: 'skuleskyss-soknadsfrist' },
        what: {
          nn: 'Skyss frå første skuledag',
          nb: 'Skyss fra første skoledag',
          en: 'Transport from the first school day',
        },
        note: {
          nn: 'Flyttar du, eller blir barnet skadd, kan du søkje med ein gong',
          nb: 'Flytter du, eller blir barnet skadet, kan du søke med en gang',
          en: 'If you move, or your child is hurt, you can apply at once',
        },
      },
    ],
    price: [
      {
        id: 'skyss',
        amount: 'free',
        what: {
          nn: 'Skyss for elevar som har rett til det',
          nb: 'Skyss for elever som har rett til det',
          en: 'Transport for pupils who have the right to it',
        },
      },
    ],
    processingTime: {
      usual: { fact: 'skuleskyss-svartid' },
      text: {
        nn: 'Kommunen ser på vegen før du får svar, gjerne saman med skulen.',
        nb: 'Kommunen ser på veien før du får svar, gjerne sammen med skolen.',
        en: 'The municipality looks at the road before you get an answer, often together with the school.',
      },
    },
    changes: text({
      nn: `Gi skulen beskjed når du flyttar, eller når barnet ikkje lenger treng plass på bussen.

        Skyss på grunn av farleg veg gjeld som regel eitt skuleår. Hugs ny søknad innan {skuleskyss-soknadsfrist}. Reknar du med å flytte midt i året, bør du melde frå {skuleskyss-svartid} før.`,
      nb: `Gi skolen beskjed når du flytter, eller når barnet ikke lenger trenger plass på bussen.

        Skyss på grunn av farlig vei gjelder som regel ett skoleår. Husk ny søknad innen {skuleskyss-soknadsfrist}. Regner du med å flytte midt i året, bør du melde fra {skuleskyss-svartid} før.`,
      en: `Tell the school when you move, or when your child no longer needs a place on the bus.

        Transport because of a dangerous road is usually for one school year. Remember a new application by {skuleskyss-soknadsfrist}. If you expect to move in the middle of the year, tell us {skuleskyss-svartid} before.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'den som gjorde vedtaket: Skyss eller kommunen',
        nb: 'den som gjorde vedtaket: Skyss eller kommunen',
        en: 'whoever made the decision: Skyss or the municipality',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Skriv kva del av skulevegen du meiner er vurdert feil.',
        nb: 'Skriv hvilken del av skoleveien du mener er vurdert feil.',
        en: 'Write which part of the way to school you think was judged wrongly.',
      },
    },
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-2023-06-09-30',
        section: 'kapittel 4',
        name: { nn: 'Opplæringslova: skyss', nb: 'Opplæringsloven: skyss', en: 'Education Act: school transport' },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    moreInfo: [
      {
        id: 'skyss',
        url: 'https://www.skyss.no/',
        type: 'page',
        label: {
          nn: 'Skulekort, rutetider og tapt kort hos Skyss',
          nb: 'Skolekort, rutetider og tapt kort hos Skyss',
          en: 'School cards, timetables and lost cards at Skyss',
        },
      },
    ],
    contact: [
      {
        id: 'skulekontor',
        role: 'skulekontor',
        about: {
          nn: 'Farleg eller vanskeleg skuleveg',
          nb: 'Farlig eller vanskelig skolevei',
          en: 'A dangerous or difficult way to school',
        },
      },
    ],
    related: [
      { id: 'skulestart', service: 'skulestart' },
      { id: 'sfo', service: 'sfo' },
      { id: 'meld-feil-veg', service: 'meld-feil-veg' },
    ],
  },
})
