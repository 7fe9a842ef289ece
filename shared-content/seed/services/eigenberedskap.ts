import { service, text } from '../write.ts'

/** Self-preparedness: the advice of the state (DSB), and the place each kommune points out. */
export default service({
  key: 'eigenberedskap',
  title: {
    nn: 'Førebu deg på straumbrot og kriser',
    nb: 'Forbered deg på strømbrudd og kriser',
    en: 'Prepare for power cuts and emergencies',
  },
  losWords: ['trygghet-i-hjemmet', 'flomvarsel', 'skredvarsel', 'flyalarm'],
  themes: ['samfunnssikkerhet-og-beredskap'],
  lifeEvents: [],
  audience: ['citizen'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-12',
  reviewBy: '2027-11-12',
  searchWords: [
    'egenberedskap',
    'beredskapslager',
    'krise',
    'strømbrudd',
    'straumbrot',
    'nødlager',
    'jodtabletter',
    'nødvarsel',
    'storm',
    'krig',
    'tilfluktsrom',
    'kriselager',
  ],
  serviceKind: 'information',
  result: { nn: 'Eit hushald som klarer seg', nb: 'En husholdning som klarer seg', en: 'A household that can manage' },
  slotRules: { whatYouGet: { rule: 'addOnly', requiresLocal: true } },
  slots: {
    summary: text({
      nn: `Uvêr, straumbrot eller mangel på vatn kan ramme oss alle. Med eit lite lager heime og ein plan klarer du deg sjølv, og hjelpa når fram til dei som treng ho mest.`,
      nb: `Uvær, strømbrudd eller mangel på vann kan ramme oss alle. Med et lite lager hjemme og en plan klarer du deg selv, og hjelpen når fram til dem som trenger den mest.`,
      en: `Storms, power cuts or a lack of water can hit us all. With a small store at home and a plan you can manage on your own, and help reaches those who need it most.`,
    }),
    urgent: [
      {
        id: 'brann',
        label: { nn: 'Brann og akutt forureining', nb: 'Brann og akutt forurensning', en: 'Fire and acute pollution' },
        phone: '110',
      },
      {
        id: 'politi',
        label: { nn: 'Politi når det hastar', nb: 'Politi når det haster', en: 'Police, urgent' },
        phone: '112',
      },
      {
        id: 'ambulanse',
        label: { nn: 'Fare for liv og helse', nb: 'Fare for liv og helse', en: 'A life is in danger' },
        phone: '113',
      },
    ],
    selfService: [
      {
        id: 'side',
        url: { fact: 'eigenberedskap-side' },
        login: 'none',
        level: 1,
        label: {
          nn: 'Sjå planane til kommunen',
          nb: 'Se planene til kommunen',
          en: 'See the plans of the municipality',
        },
      },
    ],
    whoCanGet: text({
      nn: `Råda er for alle som bur her, og for deg som har hytte. Tenk særleg på dei i huset som treng medisin, mat til spedbarn eller utstyr som går på straum. Har du ein nabo som bur aleine, avtal kven som ser til kven.`,
    }),
    whatYouGet: text({
      nn: `Staten tilrår at alle kan klare seg sjølve i {eigenberedskap-tid}. Dette bør du ha heime:

- minst {eigenberedskap-vatn} drikkevatn til kvar person
- mat som toler å stå i romtemperatur, og noko å varme han på
- varme klede, ullteppe og ved eller ei anna varmekjelde
- lommelykt, ekstra batteri, stearinlys og fyrstikker
- radio på batteri eller sveiv, så du kan høyre NRK P1
- førstehjelpsskrin og dei medisinane du bruker fast
- litt kontantar og fleire bankkort
- jodtablettar for deg som er under 40 år, gravid eller ammar

! Ved ei stor hending møter du opp her: {eigenberedskap-moteplass}. Lytt på radioen før du går heimanfrå.`,
    }),
    howToApply: [
      {
        id: 'snakk',
        text: { nn: 'Snakk saman heime: Kven hentar barna, og kvar er møtestaden om telefonen er nede?' },
      },
      { id: 'liste', text: { nn: 'Skriv viktige telefonnummer på eit ark.' } },
      {
        id: 'lager',
        text: { nn: 'Bygg lageret litt etter litt, og bruk av det i kvardagen så maten ikkje går ut på dato.' },
      },
      { id: 'naudvarsel', text: { nn: 'Oppdater mobilen, så du får nødvarsel frå styresmaktene.' } },
      { id: 'prov', text: { nn: 'Ta ein prøvekveld utan straum, og skriv opp det du sakna.' } },
    ],
    price: [
      {
        id: 'rad',
        amount: 'free',
        what: {
          nn: 'Råd og rettleiing om beredskap',
          nb: 'Råd og veiledning om beredskap',
          en: 'Advice on emergency preparedness',
        },
      },
    ],
    otherWays: text({
      nn: `Brosjyren om eigenberedskap ligg på servicekontoret og biblioteket. Ta gjerne med ein til naboen.`,
    }),
    legalBasis: [
      {
        id: 'plikt',
        law: 'LOV-2010-06-25-45',
        section: '§§ 14–15',
        name: { nn: 'Sivilbeskyttelseslova, beredskapsplikta til kommunen' },
      },
    ],
    moreInfo: [
      {
        id: 'sikker',
        url: 'https://www.sikkerhverdag.no/',
        type: 'brochure',
        language: 'nb',
        label: { nn: 'Råd om eigenberedskap frå DSB' },
      },
      {
        id: 'varsom',
        url: 'https://www.varsom.no/',
        type: 'page',
        language: 'nb',
        label: { nn: 'Varsel om flaum, skred og is' },
      },
      { id: 'yr', url: 'https://www.yr.no/', type: 'page', language: 'nn', label: { nn: 'Vêr og farevarsel' } },
    ],
    contact: [
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: {
          nn: 'Spørsmål om planane til kommunen',
          nb: 'Spørsmål om planene til kommunen',
          en: 'Questions about the municipality’s plans',
        },
      },
      {
        id: 'vakt',
        role: 'teknisk-vakt',
        about: { nn: 'Bortfall av vatn', nb: 'Bortfall av vann', en: 'Loss of water supply' },
      },
    ],
    related: [
      { id: 'feiing', service: 'feiing-og-tilsyn' },
      { id: 'vatn', service: 'vatn-og-avlop' },
      { id: 'legevakt', service: 'legevakt' },
      { id: 'alarm', service: 'tryggleiksalarm' },
    ],
  },
})
