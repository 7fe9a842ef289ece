import type { Service } from '../../src/contract/index.ts'
import { service, text } from '../write.ts'

const quayParking = service({
  key: 'osteroy-kaiparkering',
  slug: 'parkering-ved-kaien',
  kommune: 'osteroy',
  title: {
    nn: 'Søk pendlarparkering ved kaien',
    nb: 'Søk pendlerparkering ved kaien',
    en: 'Apply for commuter parking at the quay',
  },
  result: {
    nn: 'Løyve til å parkere ved kaien',
    nb: 'Tillatelse til å parkere ved kaien',
    en: 'A parking permit for the quay',
  },
  losWords: ['parkering-og-hvileplasser'],
  themes: ['trafikk-og-transport'],
  owner: 'Teknisk drift på Osterøy',
  reviewedAt: '2026-08-24',
  reviewBy: '2027-08-24',
  searchWords: [
    'pendlerparkering',
    'pendlarparkering',
    'ferjekai',
    'ferge parkering',
    'parkeringskort',
    'oblat',
    'p-plass',
    'innfartsparkering',
  ],
  serviceKind: 'permit',
  slots: {
    summary: text({
      nn: `Reiser du kollektivt vidare til jobb eller skule, kan du få pendlarkort og la bilen stå ved kaien heile dagen. Kortet gjeld i eitt år om gongen.`,
    }),
    selfService: [
      {
        id: 'skjema',
        label: { nn: 'Søk om pendlarkort', nb: 'Søk om pendlerkort', en: 'Apply for a commuter card' },
        url: 'https://skjema.demo.example/osteroy/pendlarkort',
        login: 'substantial',
        level: 2,
        minutes: 4,
      },
    ],
    otherWays: text({
      nn: `Kom innom Innbyggartorget med vognkortet, så registrerer vi bilen saman med deg. Kortet får du med ein gong.`,
    }),
    whoCanGet: text({
      nn: `
        Kortet er for deg som bur på Osterøy, og som reiser med buss eller båt minst tre dagar i veka. Du må vere registrert eigar eller fast brukar av bilen.

        Elevar og lærlingar kan få kort sjølv om bilen står på foreldra.`,
    }),
    whatYouGet: text({
      nn: `
        Du får stå på dei blått merkte plassane frå kl. 05.00 til kl. 20.00, måndag til fredag. Det er {kaiparkering-plassar} plassar, og fire av dei har ladar.

        ! Kortet er ikkje ein garanti for ledig plass. Er det fullt, gjeld det også på parkeringa ved samfunnshuset, fem minutt å gå.

        Trailer og campingvogn kan ikkje stå her.`,
    }),
    howToApply: [
      { id: 'reg', text: { nn: 'Finn fram registreringsnummeret på bilen.' } },
      { id: 'sok', text: { nn: 'Søk på nett, og skriv kvar du reiser til vanleg.' } },
      {
        id: 'betal',
        text: { nn: 'Betal fakturaen. Løyvet blir knytt til skiltnummeret, så du treng ikkje noko i ruta.' },
      },
    ],
    documents: [
      { id: 'vognkort', what: { nn: 'Vognkort' } },
      { id: 'arbeid', what: { nn: 'Stadfesting frå arbeidsgivar eller skule' }, when: { nn: 'Når du er ny pendlar' } },
    ],
    price: [
      {
        id: 'ar',
        what: { nn: 'Pendlarkort', nb: 'Pendlerkort', en: 'Commuter card' },
        amount: { fact: 'kaiparkering-pris' },
        unit: { nn: 'per år', nb: 'per år', en: 'per year' },
        decidedBy: {
          nn: 'Kommunestyret på Osterøy',
          nb: 'Kommunestyret på Osterøy',
          en: 'The municipal council of Osterøy',
        },
      },
      {
        id: 'elev',
        what: { nn: 'Elevar og lærlingar', nb: 'Elever og lærlinger', en: 'Pupils and apprentices' },
        amount: 'free',
      },
    ],
    processingTime: {
      usual: { amount: 3, unit: 'workingDays' },
      text: { nn: 'Du får melding på telefonen når løyvet gjeld.' },
    },
    changes: text({
      nn: `Byter du bil, endrar du skiltnummeret sjølv på nettsida til parkeringa. Sluttar du å pendle midt i året, får du att pengar for dei heile månadene som står igjen.`,
    }),
    legalBasis: [
      {
        id: 'parkering',
        law: 'FOR-2016-03-18-260',
        name: { nn: 'Parkeringsforskrifta', nb: 'Parkeringsforskriften', en: 'The Parking Regulations' },
      },
    ],
    contact: [
      {
        id: 'teknisk',
        role: 'teknisk',
        about: { nn: 'Plassane og ladarane', nb: 'Plassene og laderne', en: 'Spaces and chargers' },
      },
      {
        id: 'torg',
        role: 'servicekontor',
        about: { nn: 'Hjelp med søknaden', nb: 'Hjelp med søknaden', en: 'Help with the application' },
      },
    ],
    related: [
      { id: 'hc', service: 'parkeringsloyve-forflytningshemma' },
      { id: 'skyss', service: 'skuleskyss' },
    ],
  },
})

const localHistory = service({
  key: 'osteroy-bygdebok',
  slug: 'bygdebok',
  kommune: 'osteroy',
  title: {
    nn: 'Kjøp eller les bygdebøkene',
    nb: 'Kjøp eller les bygdebøkene',
    en: 'Buy or read the local history books',
  },
  result: {
    nn: 'Bok eller utskrift om garden eller slekta di',
    nb: 'Bok eller utskrift om gården eller slekten din',
    en: 'A book or an extract about your farm or family',
  },
  losWords: ['slektsforskning', 'kulturminner'],
  themes: ['kultur-idrett-og-fritid'],
  owner: 'Kultur og fritid på Osterøy',
  reviewedAt: '2026-10-19',
  reviewBy: '2027-10-19',
  searchWords: [
    'bygdebok',
    'bygdebøker',
    'slekt',
    'slektsgransking',
    'gardshistorie',
    'ættebok',
    'lokalhistorie',
    'kirkebok',
  ],
  serviceKind: 'offer',
  slots: {
    summary: text({
      nn: `Leitar du etter folk og gardar på Osterøy i gamle dagar? Kommunen sel bygdebøkene, og på biblioteket kan du bla i dei og få hjelp til å finne rett side.`,
    }),
    selfService: [
      {
        id: 'bestill',
        label: { nn: 'Bestill bygdebok', nb: 'Bestill bygdebok', en: 'Order a local history book' },
        url: 'https://skjema.demo.example/osteroy/bygdebok',
        login: 'none',
        level: 2,
        language: 'nn',
        minutes: 3,
      },
    ],
    whoCanGet: text({
      nn: `Alle kan kjøpe og lese bøkene. Mange som spør, har slekt som flytta til Bergen eller Amerika, og vi sender også til utlandet.`,
    }),
    whatYouGet: text({
      nn: `
        Bøkene går gard for gard og fortel kven som har budd der, frå 1600-talet og fram til vår tid. Kvart band dekkjer éi bygd og har register over namn bakarst.

        Finn du ikkje det du leitar etter, kan ein lokalhistorikar søkje i gamle skifte og manntal for deg. Den første halvtimen er gratis. Deretter kostar det {bygdebok-sok-timepris} per time.`,
    }),
    howToApply: [
      { id: 'band', text: { nn: 'Finn ut kva for band garden står i. Ring biblioteket om du er i tvil.' } },
      { id: 'bestill', text: { nn: 'Bestill på nett, eller kjøp boka i skranken på Innbyggartorget.' } },
      { id: 'hent', text: { nn: 'Hent boka sjølv eller få ho i posten innan ei veke.' } },
    ],
    price: [
      {
        id: 'band',
        what: { nn: 'Eitt band', nb: 'Ett bind', en: 'One volume' },
        amount: { fact: 'bygdebok-pris' },
        unit: { nn: 'per bok', nb: 'per bok', en: 'per book' },
      },
      {
        id: 'lese',
        what: { nn: 'Lesing på biblioteket', nb: 'Lesing på biblioteket', en: 'Reading at the library' },
        amount: 'free',
      },
    ],
    changes: text({
      nn: `Oppdagar du ein feil i ei bok, vil vi gjerne vite det. Skriv kva side det gjeld, og kvar du har opplysningane frå. Rettingane blir samla på nett og trykte i neste opplag.`,
    }),
    places: [{ id: 'bibliotek', unitKind: 'library' }],
    legalBasis: [
      {
        id: 'andsverk',
        law: 'LOV-2018-06-15-40',
        name: { nn: 'Åndsverklova, om kopiering frå bøkene', nb: 'Åndsverkloven, om kopiering fra bøkene' },
      },
    ],
    moreInfo: [
      {
        id: 'digitalarkivet',
        label: { nn: 'Kyrkjebøker og folketeljingar i Digitalarkivet' },
        url: 'https://www.digitalarkivet.no/',
        type: 'page',
      },
    ],
    contact: [
      {
        id: 'kultur',
        role: 'kultur',
        about: { nn: 'Sal og rettingar', nb: 'Salg og rettelser', en: 'Sales and corrections' },
      },
      {
        id: 'bibliotek',
        role: 'bibliotek',
        about: { nn: 'Hjelp til å finne fram', nb: 'Hjelp til å finne fram', en: 'Help with finding your way' },
      },
    ],
    related: [
      { id: 'lanekort', service: 'lanekort-bibliotek' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
    ],
  },
})

/** What only Osterøy offers. */
export const services: Service[] = [quayParking, localHistory]
