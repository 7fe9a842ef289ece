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
      nb: `Rådene er for alle som bor her, og for deg som har hytte. Tenk særlig på dem i huset som trenger medisin, mat til spedbarn eller utstyr som går på strøm. Har du en nabo som bor alene, avtal hvem som ser til hvem.`,
      en: `The advice is for everyone who lives here, and for you who have a cabin. Think especially of those in the house who need medicine, baby food or equipment that runs on electricity. If a neighbour lives alone, agree who will look in on whom.`,
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
      nb: `Staten anbefaler at alle kan klare seg selv i {eigenberedskap-tid}. Dette bør du ha hjemme:

- minst {eigenberedskap-vatn} drikkevann til hver person
- mat som tåler å stå i romtemperatur, og noe å varme den på
- varme klær, ullteppe og ved eller en annen varmekilde
- lommelykt, ekstra batterier, stearinlys og fyrstikker
- radio på batteri eller sveiv, så du kan høre NRK P1
- førstehjelpsskrin og de medisinene du bruker fast
- litt kontanter og flere bankkort
- jodtabletter for deg som er under 40 år, gravid eller ammer

Ved en stor hendelse møter du opp her: {eigenberedskap-moteplass}. Lytt på radioen før du går hjemmefra.`,
      en: `The state advises everyone to be able to manage on their own for {eigenberedskap-tid}. Have this at home:

- at least {eigenberedskap-vatn} of drinking water for each person
- food that keeps at room temperature, and something to heat it on
- warm clothes, a woollen blanket and firewood or another source of heat
- a torch, spare batteries, candles and matches
- a radio with batteries or a crank, to hear NRK P1
- a first-aid kit and the medicines you take regularly
- some cash and more than one bank card
- iodine tablets if you are under 40, pregnant or breastfeeding

In a major emergency, meet here: {eigenberedskap-moteplass}. Listen to the radio before you leave home.`,
    }),
    howToApply: [
      {
        id: 'snakk',
        text: {
          nn: 'Snakk saman heime: Kven hentar barna, og kvar er møtestaden om telefonen er nede?',
          nb: 'Snakk sammen hjemme: Hvem henter barna, og hvor er møtestedet om telefonen er nede?',
          en: 'Talk together at home: who collects the children, and where do you meet if the phones are down?',
        },
      },
      {
        id: 'liste',
        text: {
          nn: 'Skriv viktige telefonnummer på eit ark.',
          nb: 'Skriv viktige telefonnumre på et ark.',
          en: 'Write important phone numbers on a sheet of paper.',
        },
      },
      {
        id: 'lager',
        text: {
          nn: 'Bygg lageret litt etter litt, og bruk av det i kvardagen så maten ikkje går ut på dato.',
          nb: 'Bygg lageret litt etter litt, og bruk av det i hverdagen så maten ikke går ut på dato.',
          en: 'Build up your store little by little, and use from it so that the food does not expire.',
        },
      },
      {
        id: 'naudvarsel',
        text: {
          nn: 'Oppdater mobilen, så du får nødvarsel frå styresmaktene.',
          nb: 'Oppdater mobilen, så du får nødvarsel fra myndighetene.',
          en: 'Update your phone to receive emergency alerts from the authorities.',
        },
      },
      {
        id: 'prov',
        text: {
          nn: 'Ta ein prøvekveld utan straum, og skriv opp det du sakna.',
          nb: 'Ta en prøvekveld uten strøm, og skriv opp det du savnet.',
          en: 'Try an evening without electricity, and write down what you missed.',
        },
      },
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
      nb: `Brosjyren om egenberedskap ligger på servicekontoret og biblioteket. Ta gjerne med en til naboen.`,
      en: `The brochure on preparedness is at the service centre and the library. Take one for your neighbour too.`,
    }),
    legalBasis: [
      {
        id: 'plikt',
        law: 'LOV-2010-06-25-45',
        section: '§§ 14–15',
        name: {
          nn: 'Sivilbeskyttelseslova, beredskapsplikta til kommunen',
          nb: 'Sivilbeskyttelsesloven, beredskapsplikten til kommunen',
          en: 'Civil Protection Act, the municipality’s duty to be prepared',
        },
      },
    ],
    moreInfo: [
      {
        id: 'sikker',
        url: 'https://www.sikkerhverdag.no/',
        type: 'brochure',
        language: 'nb',
        label: {
          nn: 'Råd om eigenberedskap frå DSB',
          nb: 'Råd om egenberedskap fra DSB',
          en: 'Advice on preparedness from DSB',
        },
      },
      {
        id: 'varsom',
        url: 'https://www.varsom.no/',
        type: 'page',
        language: 'nb',
        label: {
          nn: 'Varsel om flaum, skred og is',
          nb: 'Varsel om flom, skred og is',
          en: 'Warnings of floods, landslides and ice',
        },
      },
      {
        id: 'yr',
        url: 'https://www.yr.no/',
        type: 'page',
        language: 'nn',
        label: { nn: 'Vêr og farevarsel', nb: 'Vær og farevarsel', en: 'Weather and warnings' },
      },
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
