import type { Service } from '../../src/contract/index.ts'
import { service, text } from '../write.ts'

const boatBerth = service({
  key: 'lindas-batplass',
  slug: 'batplass',
  kommune: 'lindas',
  title: {
    nn: 'Søk båtplass i kommunal hamn',
    nb: 'Søk båtplass i kommunal havn',
    en: 'Apply for a berth in a municipal harbour',
  },
  result: { nn: 'Fast båtplass', nb: 'Fast båtplass', en: 'A permanent berth' },
  losWords: ['batplass', 'havn'],
  themes: ['kultur-idrett-og-fritid', 'trafikk-og-transport'],
  owner: 'Hamnekontoret i Lindås',
  reviewedAt: '2026-09-14',
  reviewBy: '2027-09-14',
  searchWords: ['båtplass', 'båtplas', 'havneplass', 'brygge', 'fortøyning', 'leie båtplass', 'marina', 'småbåthavn'],
  serviceKind: 'offer',
  slots: {
    summary: text({
      nn: `Bur du i Lindås og har båt, kan du leige fast plass ved ei av bryggjene kommunen eig. Det er venteliste, så søk gjerne før du kjøper båten.`,
    }),
    selfService: [
      {
        id: 'skjema',
        label: { nn: 'Søk om båtplass', nb: 'Søk om båtplass', en: 'Apply for a berth' },
        url: 'https://skjema.demo.example/lindas/batplass',
        login: 'substantial',
        level: 3,
        minutes: 5,
      },
    ],
    otherWays: text({
      nn: `Servicesenteret har søknaden på papir, og hjelper deg gjerne med å fylle han ut. Du treng berre å vite mål og vekt på båten.`,
    }),
    whoCanGet: text({
      nn: `
        Du kan få plass når du er fylt 18 år, er folkeregistrert i Lindås og eig båten sjølv. Kvar husstand kan ha éin fast plass.

        Har du fiske som yrke, går du framfor andre på lista. Då legg du ved utskrift frå fiskarmanntalet.`,
    }),
    whatYouGet: text({
      nn: `
        Du får ein nummerert plass med fortøying, tilgang til vatn om sommaren og lys på bryggja. Straum betaler du for det du bruker. Plassane er frå 2,5 til 4 meter breie.

        | Hamn | Passar best for |
        | Knarvik | Kortare båtar, nær buss og butikk |
        | Lindås | Båtar med kahytt |
        | Vågseidet | Open båt og dagsturar |

        Ventetida er for tida {batplass-ventetid}.`,
    }),
    howToApply: [
      { id: 'maal', text: { nn: 'Mål båten: lengd, breidd og djupn.' } },
      { id: 'sok', text: { nn: 'Send søknaden og vel hamnene i den rekkjefølgja du ønskjer dei.' } },
      {
        id: 'svar',
        text: { nn: 'Svar innan to veker når du får tilbod. Svarer du ikkje, går plassen til neste på lista.' },
      },
    ],
    documents: [
      { id: 'forsikring', what: { nn: 'Stadfesting på at båten har ansvarsforsikring' } },
      { id: 'fiskar', what: { nn: 'Utskrift frå fiskarmanntalet' }, when: { nn: 'Når du lever av fiske' } },
    ],
    deadlines: [
      {
        id: 'sesong',
        action: 'skjema',
        what: {
          nn: 'Søknad om plass til sommaren',
          nb: 'Søknad om plass til sommeren',
          en: 'Application for a berth for the summer',
        },
        date: { month: 3, day: 15 },
      },
      {
        id: 'resten',
        what: {
          nn: 'Plassar som blir ledige i løpet av året',
          nb: 'Plasser som blir ledige i løpet av året',
          en: 'Berths that become free during the year',
        },
        date: 'rolling',
      },
    ],
    price: [
      {
        id: 'leige',
        what: { nn: 'Leige av fast plass', nb: 'Leie av fast plass', en: 'Rent of a permanent berth' },
        amount: { fact: 'batplass-pris' },
        unit: { nn: 'per år', nb: 'per år', en: 'per year' },
        decidedBy: {
          nn: 'Kommunestyret i Lindås',
          nb: 'Kommunestyret i Lindås',
          en: 'The municipal council of Lindås',
        },
      },
      {
        id: 'venteliste',
        what: { nn: 'Å stå på ventelista', nb: 'Å stå på ventelisten', en: 'Being on the waiting list' },
        amount: 'free',
      },
    ],
    changes: text({
      nn: `Sel du båten eller flyttar ut av kommunen, seier du opp plassen med ein månads varsel. Du kan ikkje leige han vidare eller la han følgje med i båtsalet. Får du ny båt, melder du nye mål til hamnekontoret.`,
    }),
    legalBasis: [
      {
        id: 'hamnelov',
        law: 'LOV-2019-06-21-70',
        name: { nn: 'Hamne- og farvasslova', nb: 'Havne- og farvannsloven', en: 'The Harbours and Waters Act' },
      },
    ],
    contact: [
      {
        id: 'teknisk',
        role: 'teknisk',
        about: { nn: 'Bryggjer og ventelista', nb: 'Brygger og ventelisten', en: 'Piers and the waiting list' },
      },
      { id: 'servicekontor', role: 'servicekontor' },
    ],
    related: [
      { id: 'feil', service: 'meld-feil-veg' },
      { id: 'utstyr', service: 'lindas-turutstyr' },
    ],
  },
})

const outdoorGear = service({
  key: 'lindas-turutstyr',
  slug: 'lan-turutstyr',
  kommune: 'lindas',
  title: { nn: 'Lån turutstyr gratis', nb: 'Lån turutstyr gratis', en: 'Borrow outdoor gear for free' },
  result: {
    nn: 'Lånt utstyr i inntil to veker',
    nb: 'Lånt utstyr i inntil to uker',
    en: 'Borrowed gear for up to two weeks',
  },
  losWords: ['fritidsutstyr', 'turloyper'],
  themes: ['kultur-idrett-og-fritid'],
  owner: 'Biblioteket i Lindås',
  reviewedAt: '2026-10-02',
  reviewBy: '2027-10-02',
  searchWords: [
    'bua',
    'utstyrssentral',
    'låne ski',
    'låne telt',
    'kajakk',
    'skøyter',
    'fiskestang',
    'turutstyr',
    'bæremeis',
  ],
  serviceKind: 'offer',
  slots: {
    summary: text({
      nn: `På biblioteket i Knarvik kan alle låne telt, ski, redningsvest, fiskestong og mykje anna til turen. Det kostar ingenting, og du treng ikkje vere medlem nokon stad.`,
    }),
    selfService: [
      {
        id: 'reserver',
        label: { nn: 'Reserver turutstyr', nb: 'Reserver turutstyr', en: 'Reserve outdoor gear' },
        url: 'https://skjema.demo.example/lindas/turutstyr',
        login: 'none',
        level: 2,
        minutes: 3,
      },
    ],
    whoCanGet: text({
      nn: `
        Tilbodet er for alle, både fastbuande og gjester. Barn under 15 år har med seg ein vaksen første gongen. Skular, barnehagar og lag kan låne større sett når dei seier frå ei veke før.`,
    }),
    whatYouGet: text({
      nn: `
        Mellom anna dette står klart i hyllene:

        - telt, soveposar og stormkjøkken
        - ski, truger og akebrett når det er snø
        - redningsvestar i alle storleikar
        - bæremeis og tursekker
        - fiskestenger for både fjord og fjellvatn

        Du låner i {turutstyr-lanetid}. Har ingen andre bede om utstyret, kan du ha det like lenge til.`,
    }),
    howToApply: [
      { id: 'finn', text: { nn: 'Finn det du treng i skranken, eller reserver det på nett.' } },
      { id: 'kort', text: { nn: 'Vis lånekortet. Har du ikkje det, lagar vi eit medan du ventar.' } },
      {
        id: 'lever',
        text: { nn: 'Lever utstyret tørt og reint. Sei frå om noko er blitt øydelagt, så reparerer vi det.' },
      },
    ],
    price: [
      { id: 'lan', what: { nn: 'Lån av utstyr', nb: 'Lån av utstyr', en: 'Borrowing gear' }, amount: 'free' },
      {
        id: 'tapt',
        what: {
          nn: 'Utstyr som ikkje kjem tilbake',
          nb: 'Utstyr som ikke kommer tilbake',
          en: 'Gear that is not returned',
        },
        amount: { fact: 'turutstyr-erstatning' },
        condition: { nn: 'Etter to påminningar', nb: 'Etter to påminnelser', en: 'After two reminders' },
      },
    ],
    changes: text({
      nn: `Treng du utstyret lenger, ringjer du før lånetida er ute. Kan du ikkje hente det du har reservert, er det fint om du avbestiller, så andre kan låne det.`,
    }),
    places: [{ id: 'bibliotek', unitKind: 'library' }],
    legalBasis: [
      {
        id: 'friluftslov',
        law: 'LOV-1957-06-28-16',
        name: { nn: 'Friluftslova', nb: 'Friluftsloven', en: 'The Outdoor Recreation Act' },
      },
      { id: 'personvern', law: 'LOV-2018-06-15-38', name: { nn: 'Personopplysningslova, om det vi noterer om lånet' } },
    ],
    moreInfo: [
      {
        id: 'fjellvett',
        label: { nn: 'Fjellvettreglane til Turistforeininga' },
        url: 'https://www.dnt.no/',
        type: 'guide',
      },
    ],
    contact: [
      {
        id: 'bibliotek',
        role: 'bibliotek',
        about: { nn: 'Utlån og reservasjon', nb: 'Utlån og reservasjon', en: 'Loans and reservations' },
      },
    ],
    related: [
      { id: 'lanekort', service: 'lanekort-bibliotek' },
      { id: 'lokale', service: 'leige-lokale' },
    ],
  },
})

/** What only Lindås offers. */
export const services: Service[] = [boatBerth, outdoorGear]
