import { service, text } from '../write.ts'

export default service({
  key: 'lanekort-bibliotek',
  title: { nn: 'Skaff deg lånekort på biblioteket', nb: 'Skaff deg lånekort på biblioteket', en: 'Get a library card' },
  result: { nn: 'Nasjonalt lånekort', nb: 'Nasjonalt lånekort', en: 'A national library card' },
  losWords: ['lanekort', 'bibliotektjenester', 'utlan-og-reservasjon'],
  themes: ['kultur-idrett-og-fritid'],
  lifeEvents: ['flytte', 'ny-i-norge'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-08-17',
  reviewBy: '2027-08-17',
  searchWords: [
    'bibliotekkort',
    'lånekort',
    'lånarkort',
    'låne bøker',
    'lydbok',
    'e-bok',
    'purregebyr',
    'mista lånekort',
    'pinkode bibliotek',
    'library card',
    'bibliotek åpningstider',
  ],
  serviceKind: 'offer',
  isStatutory: true,
  slots: {
    summary: text({
      nn: `Med lånekortet kan du låne bøker, lydbøker, film og spel gratis. Kortet er for alle som bur i Noreg, og det gjeld på dei fleste biblioteka i landet.`,
      nb: `Med lånekortet kan du låne bøker, lydbøker, film og spill gratis. Kortet er for alle som bor i Norge, og det gjelder på de fleste bibliotekene i landet.`,
      en: `With a library card you can borrow books, audiobooks, films and games for free. The card is for everyone who lives in Norway, and it is valid in most libraries in the country.`,
    }),
    selfService: [
      {
        id: 'kort',
        url: { fact: 'lanekort-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 5,
        label: { nn: 'Registrer deg som lånar', nb: 'Registrer deg som låner', en: 'Register as a borrower' },
      },
    ],
    otherWays: text({
      nn: `Stikk innom biblioteket med legitimasjon. Du får kortet med ein gong og kan låne det du vil same dagen.`,
    }),
    whoCanGet: text({
      nn: `Alle kan få lånekort, også dei aller minste. Er du yngre enn {lanekort-aldersgrense}, må ein av foreldra godkjenne det og svare for det du låner.

        Held du til her berre ei kort tid, gir vi deg eit mellombels kort. Barnehagar, skular og lag kan få kort for heile gruppa.`,
    }),
    whatYouGet: text({
      nn: `Du kan ha bøkene heime i {lanekort-lanetid}. Er det ingen andre som ventar, kan du forlengje lånet på nett eller med ein telefon.

        - E-bøker og lydbøker låner du rett på mobilen.
        - Det vi ikkje har sjølve, bestiller vi frå andre bibliotek.
        - Kan du ikkje kome til oss? Spør om å få bøkene heim på døra.
        - Treng du ein skrivar eller ein roleg plass å sitje, er du velkomen utan kort.`,
    }),
    howToApply: [
      { id: 'id', text: { nn: 'Finn fram pass, førarkort eller anna legitimasjon.' } },
      { id: 'registrer', text: { nn: 'Registrer deg på nett eller i skranken.' } },
      { id: 'pin', text: { nn: 'Vel ein PIN-kode på fire siffer. Han bruker du på automaten og når du loggar inn.' } },
    ],
    documents: [
      { id: 'legitimasjon', what: { nn: 'Legitimasjon' } },
      { id: 'samtykke', what: { nn: 'Underskrift frå ein av foreldra' }, when: { nn: 'når lånaren er barn' } },
    ],
    price: [
      {
        id: 'lan',
        amount: 'free',
        what: { nn: 'Lånekort og lån', nb: 'Lånekort og lån', en: 'Library card and loans' },
      },
      {
        id: 'nytt',
        amount: { fact: 'lanekort-nytt-kort' },
        what: {
          nn: 'Nytt kort når det gamle er borte',
          nb: 'Nytt kort når det gamle er borte',
          en: 'A new card when the old one is lost',
        },
      },
      {
        id: 'purring',
        amount: { fact: 'lanekort-purregebyr' },
        what: { nn: 'Andre purring', nb: 'Andre purring', en: 'Second reminder' },
        condition: { nn: 'gjeld vaksne lånarar', nb: 'gjelder voksne lånere', en: 'for adult borrowers' },
      },
    ],
    changes: text({
      nn: `Mistar du kortet, må du sperre det same dagen, slik at ingen andre låner i namnet ditt. Ring oss eller logg inn og trykk «Sperr kortet».

        Byter du adresse, telefon eller e-post, rettar du det sjølv under «Mine sider». Vil du ikkje vere lånar lenger, slettar vi deg når alt er levert tilbake.`,
    }),
    places: [{ id: 'bibliotek', unitKind: 'library' }],
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-1985-12-20-108',
        section: '§ 1',
        name: { nn: 'Folkebiblioteklova: alle skal ha tilgang til bibliotek' },
      },
    ],
    moreInfo: [
      {
        id: 'nb',
        url: 'https://www.nb.no/',
        type: 'page',
        label: { nn: 'Digitale bøker, aviser og bilete hos Nasjonalbiblioteket' },
      },
    ],
    contact: [
      {
        id: 'bibliotek',
        role: 'bibliotek',
        about: { nn: 'Kort, lån og arrangement', nb: 'Kort, lån og arrangementer', en: 'Cards, loans and events' },
      },
    ],
    related: [
      { id: 'kulturskule', service: 'kulturskule' },
      { id: 'leige-lokale', service: 'leige-lokale' },
    ],
  },
})
