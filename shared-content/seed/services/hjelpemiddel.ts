import { service, text } from '../write.ts'

/** Short loans come from the kommune's own store, lasting ones from Nav's county centre. */
export default service({
  key: 'hjelpemiddel',
  title: { nn: 'Lån hjelpemiddel', nb: 'Lån hjelpemidler', en: 'Borrow assistive equipment' },
  result: {
    nn: 'Lån av hjelpemiddel, med tilpassing og opplæring',
    nb: 'Lån av hjelpemidler, med tilpasning og opplæring',
    en: 'Loan of equipment, with fitting and training',
  },
  losWords: ['bevegelseshjelpemidler', 'synshjelpemidler', 'hørselshjelpemidler', 'ergoterapi'],
  themes: ['helse-og-omsorg'],
  lifeEvents: ['bli-eldre', 'alvorlig-sykt-barn'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-02',
  reviewBy: '2027-09-02',
  searchWords: [
    'hjelpemidler',
    'hjelpemiddelsentral',
    'hjelpemiddellager',
    'rullator',
    'rullestol',
    'krykker',
    'dusjstol',
    'toalettforhøyer',
    'sykeseng',
    'høyreapparat',
    'ergoterapeut',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slots: {
    summary: text({
      nn: `Er det vanskeleg å gå, høyre, sjå eller klare seg heime etter sjukdom eller skade? Du kan låne rullator, dusjstol og mykje anna gratis av kommunen eller Nav.`,
      nb: `Er det vanskelig å gå, høre, se eller klare seg hjemme etter sykdom eller skade? Du kan låne rullator, dusjstol og mye annet gratis av kommunen eller Nav.`,
      en: `Is it hard to walk, hear, see or manage at home after illness or injury? You can borrow a walker, a shower chair and much more for free from the municipality or Nav.`,
    }),
    selfService: [
      {
        id: 'korttid',
        label: { nn: 'Bestill korttidslån', nb: 'Bestill korttidslån', en: 'Order a short-term loan' },
        url: { fact: 'hjelpemiddel-skjema' },
        login: 'substantial',
        level: 2,
        minutes: 10,
      },
      {
        id: 'nav',
        label: { nn: 'Søk Nav om varig lån', nb: 'Søk Nav om varig lån', en: 'Apply to Nav for a permanent loan' },
        url: 'https://www.nav.no/hjelpemidler',
        login: 'high',
        level: 3,
        minutes: 20,
      },
    ],
    otherWays: text({
      nn: `Du kan ringje eller møte opp på lageret, som er ope {hjelpemiddel-opningstid}. Kjem du deg ikkje dit, kan andre hente for deg, eller vi køyrer hjelpemiddelet heim til deg.`,
    }),
    whoCanGet: text({
      nn: `Alle som bur i kommunen eller er her på besøk, kan låne for ei kort tid. Vil du låne av Nav, må funksjonsevna vere nedsett i meir enn to år. Hjelpemiddelet må også gjere kvardagen, skulen eller jobben enklare. Barn har same rett som vaksne.`,
    }),
    whatYouGet: text({
      nn: `
      | Kor lenge treng du det? | Kven låner ut? |
      | Under to år, til dømes etter eit beinbrot | Lageret til kommunen |
      | Meir enn to år, eller resten av livet | Nav Hjelpemiddelsentral |

      Ein ergoterapeut eller fysioterapeut i kommunen hjelper deg med å finne rett hjelpemiddel. Dei kjem heim til deg, måler, prøver ut og lærer deg å bruke det. Dei kan også gi råd om tersklar, handtak og andre små endringar i bustaden.

      Eit korttidslån varer i {hjelpemiddel-lanetid}. Treng du det lenger, tek du kontakt før tida er ute.`,
    }),
    howToApply: [
      {
        id: 'finn',
        text: { nn: 'Skriv ned kva som er vanskeleg i kvardagen. Du treng ikkje vite kva hjelpemiddelet heiter.' },
      },
      { id: 'kontakt', text: { nn: 'Bestill eit korttidslån, eller be om hjelp av ergoterapeut.' } },
      { id: 'hent', text: { nn: 'Hent hjelpemiddelet når du får melding om at det er klart.' } },
    ],
    documents: [
      { id: 'mal', what: { nn: 'Høgda og vekta di' }, when: { nn: 'Når du skal ha rullestol, seng eller stol' } },
      { id: 'lege', what: { nn: 'Fråsegn frå øyrelege' }, when: { nn: 'Når du treng høyreapparat' } },
    ],
    price: [
      {
        id: 'lan',
        what: {
          nn: 'Lån, tilpassing og reparasjon',
          nb: 'Lån, tilpasning og reparasjon',
          en: 'Loan, fitting and repair',
        },
        amount: 'free',
      },
      {
        id: 'erstatning',
        what: {
          nn: 'Erstatning for hjelpemiddel som blir borte',
          nb: 'Erstatning for hjelpemidler som blir borte',
          en: 'Replacement of lost equipment',
        },
        amount: { fact: 'hjelpemiddel-erstatning' },
        condition: { nn: 'Gjeld korttidslån', nb: 'Gjelder korttidslån', en: 'For short-term loans' },
      },
    ],
    processingTime: {
      usual: { fact: 'hjelpemiddel-ventetid' },
      text: { nn: 'Skal du heim frå sjukehus, får du det du treng før du reiser.' },
    },
    changes: text({
      nn: `Ring oss når noko er øydelagt, eller når hjelpemiddelet ikkje passar lenger. Vask det før du leverer det tilbake. Hjelpemiddel frå Nav høyrer Nav til, så dei kan du ikkje selje eller gi bort.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-helse' },
      sendTo: {
        nn: 'kommunen, når saka gjeld korttidslån',
        nb: 'kommunen, når saken gjelder korttidslån',
        en: 'the municipality, if it is about a short-term loan',
      },
      appealBody: { fact: 'klageinstans' },
      text: { nn: 'Har Nav sagt nei, står det i brevet frå Nav korleis du klagar dit.' },
    },
    legalBasis: [
      {
        id: 'kommune',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2',
        name: { nn: 'Helse- og omsorgstenestelova, habilitering og rehabilitering (nr. 5)' },
      },
      {
        id: 'nav',
        law: 'LOV-1997-02-28-19',
        section: '§ 10-7',
        name: { nn: 'Folketrygdlova, stønad til hjelpemiddel' },
      },
    ],
    moreInfo: [
      { id: 'nav', label: { nn: 'Nav om hjelpemiddel' }, url: 'https://www.nav.no/hjelpemidler', type: 'guide' },
    ],
    contact: [
      {
        id: 'tildeling',
        role: 'tildelingskontor',
        about: {
          nn: 'Lager, ergoterapeut og fysioterapeut',
          nb: 'Lager, ergoterapeut og fysioterapeut',
          en: 'The store, occupational therapist and physiotherapist',
        },
      },
    ],
    related: [
      { id: 'alarm', service: 'tryggleiksalarm' },
      { id: 'sjukepleie', service: 'heimesjukepleie' },
      { id: 'parkering', service: 'parkeringsloyve-forflytningshemma' },
    ],
  },
})
