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
    }),
    whoCanGet: text({
      nn: `Retten til skyss kjem an på klassetrinnet og på vegen heimanfrå.

        | Elev | Får skyss når |
        | 1. klasse | vegen er lengre enn 2 kilometer |
        | 2. til 10. klasse | vegen er lengre enn 4 kilometer |
        | alle klassar | vegen er særleg farleg eller vanskeleg |
        | elev med skade, sjukdom eller nedsett funksjonsevne | eleven ikkje kan kome til skulen på anna vis |

        Avstanden er den kortaste gangvegen frå heimen til skulen. Bur barnet to stader, kan det ha rett til skyss frå begge.`,
    }),
    whatYouGet: text({
      nn: `Dei fleste køyrer med vanleg rutebuss eller skulebuss og får eit skulekort. Der det ikkje går buss, kan det bli båt, drosje eller køyring som foreldra får betalt for.

        ! Når vi vurderer om vegen er farleg, ser vi mellom anna på fart, trafikk, gangfelt, lys og rasfare. Alderen til barnet tel også.`,
    }),
    howToApply: [
      {
        id: 'avstand',
        text: { nn: 'Bur barnet langt nok unna, melder skulen barnet til Skyss. Då treng du ikkje søkje.' },
      },
      {
        id: 'farleg',
        text: {
          nn: 'Er vegen kort, men farleg, søkjer du kommunen. Fortel kvar på vegen det er utrygt, og legg gjerne ved bilete.',
        },
      },
      { id: 'helse', text: { nn: 'Treng barnet skyss på grunn av helsa, søkjer du gjennom skulen.' } },
    ],
    documents: [
      {
        id: 'kart',
        what: { nn: 'Kart eller bilete av dei farlege punkta' },
        when: { nn: 'når du søkjer på grunn av vegen' },
      },
      {
        id: 'lege',
        what: { nn: 'Fråsegn frå lege om kva barnet ikkje klarer' },
        when: { nn: 'når du søkjer på grunn av helsa' },
      },
      { id: 'bustad', what: { nn: 'Avtale om delt bustad' }, when: { nn: 'når barnet bur hos begge foreldra' } },
    ],
    deadlines: [
      {
        id: 'skulear',
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
      text: { nn: 'Kommunen ser på vegen før du får svar, gjerne saman med skulen.' },
    },
    changes: text({
      nn: `Gi skulen beskjed når du flyttar, eller når barnet ikkje lenger treng plass på bussen.

        Skyss på grunn av farleg veg gjeld som regel eitt skuleår. Hugs ny søknad innan {skuleskyss-soknadsfrist}. Reknar du med å flytte midt i året, bør du melde frå {skuleskyss-svartid} før.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: { nn: 'den som gjorde vedtaket: Skyss eller kommunen' },
      appealBody: { fact: 'klageinstans' },
      text: { nn: 'Skriv kva del av skulevegen du meiner er vurdert feil.' },
    },
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-2023-06-09-30',
        section: 'kapittel 4',
        name: { nn: 'Opplæringslova: skyss' },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    moreInfo: [
      {
        id: 'skyss',
        url: 'https://www.skyss.no/',
        type: 'page',
        label: { nn: 'Skulekort, rutetider og tapt kort hos Skyss' },
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
