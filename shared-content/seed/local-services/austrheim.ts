import type { Service } from '../../src/contract/index.ts'
import { service, text } from '../write.ts'

const guestHarbour = service({
  key: 'austrheim-gjestehamn',
  slug: 'gjestehamn',
  kommune: 'austrheim',
  title: { nn: 'Legg til i gjestehamna', en: 'Moor at the guest harbour' },
  result: { nn: 'Gjesteplass for båten', en: 'A guest berth for your boat' },
  losWords: ['havn', 'batplass'],
  themes: ['kultur-idrett-og-fritid', 'trafikk-og-transport'],
  owner: 'Teknisk drift i Austrheim',
  reviewedAt: '2026-09-01',
  reviewBy: '2027-09-01',
  searchWords: ['gjestehavn', 'gjestebrygge', 'båtplass', 'båthavn', 'tømme septik', 'guest harbour', 'marina', 'leia'],
  serviceKind: 'offer',
  slots: {
    summary: text({
      nn: `Er du på veg langs leia, kan du leggje til ved den kommunale gjestebryggja i Austrheim. Her finn du straum, vatn, dusj og kort veg til butikk.`,
      en: `If you are sailing along the coast, you can moor at the municipal guest pontoon in Austrheim. You will find electricity, water, showers and a shop close by.`,
    }),
    urgent: [
      {
        id: 'naud',
        phone: '120',
        label: { nn: 'Naud på sjøen', en: 'Distress at sea' },
        note: {
          nn: 'Hovudredningssentralen og kystradioen høyrer også på VHF kanal 16.',
          en: 'You can also call on VHF channel 16.',
        },
      },
    ],
    selfService: [
      {
        id: 'betal',
        label: { nn: 'Betal hamneavgift', en: 'Pay the harbour fee' },
        url: 'https://skjema.demo.example/austrheim/gjestehamn',
        login: 'none',
        level: 3,
        minutes: 2,
      },
    ],
    whoCanGet: text({
      nn: `Gjesteplassane er for båtar på opptil 15 meter som er på tur. Du kan liggje i inntil tre døgn på rad. Fastbuande som vil ha plass heile året, må vende seg til dei private hamnene.`,
      en: `The guest berths are for travelling boats of up to 15 metres. You can stay for up to three days in a row. Residents who want a berth all year must ask one of the private harbours.`,
    }),
    whatYouGet: text({
      nn: `
        Du får plass langs flytebryggja, og dette er med i prisen:

        - straum og drikkevatn
        - dusj og toalett, opne heile døgnet
        - levering av sortert avfall
        - tømming av septiktanken

        Koden til servicebygget står på kvitteringa. Døgnprisen er {gjestehamn-pris} same kor stor båten er.`,
      en: `
        You get a place along the floating pontoon. The price includes:

        - electricity and drinking water
        - showers and toilets, open day and night
        - disposal of sorted waste
        - emptying of your septic tank

        The code to the service building is on your receipt. A day and night costs {gjestehamn-pris} whatever the size of your boat.`,
    }),
    howToApply: [
      {
        id: 'fortoy',
        text: {
          nn: 'Fortøy på ein plass med grønt skilt. Raudt skilt er for båtane som høyrer til.',
          en: 'Moor at a place with a green sign. Red signs are for local boats.',
        },
      },
      {
        id: 'betal',
        text: {
          nn: 'Betal på nett eller på automaten same kvelden.',
          en: 'Pay online or at the machine the same evening.',
        },
      },
      {
        id: 'reis',
        text: {
          nn: 'Rydd plassen innan kl. 12.00 den dagen du reiser.',
          en: 'Leave the berth by noon on the day you go.',
        },
      },
    ],
    price: [
      {
        id: 'dogn',
        what: { nn: 'Eitt døgn', en: 'One day and night' },
        amount: { fact: 'gjestehamn-pris' },
        unit: { nn: 'per båt', en: 'per boat' },
      },
      { id: 'dag', what: { nn: 'Stopp under fire timar', en: 'A stop of less than four hours' }, amount: 'free' },
    ],
    changes: text({
      nn: `Vil du bli lenger enn tre døgn, spør du Tenestetorget først. Når det er kulturdagar eller storm i vente, kan kommunen be deg flytte til ein annan plass.`,
      en: `If you want to stay longer than three days, ask the service centre first. During festivals or before a storm, the municipality may ask you to move to another berth.`,
    }),
    legalBasis: [
      {
        id: 'hamnelov',
        law: 'LOV-2019-06-21-70',
        name: { nn: 'Hamne- og farvasslova', en: 'The Harbours and Waters Act' },
      },
    ],
    contact: [
      {
        id: 'teknisk',
        role: 'teknisk',
        about: { nn: 'Bryggja og servicebygget', en: 'The pontoon and the service building' },
      },
      { id: 'torg', role: 'servicekontor' },
    ],
    related: [{ id: 'avfall', service: 'renovasjon' }],
  },
})

const heathGrant = service({
  key: 'austrheim-lynghei',
  slug: 'tilskot-til-lynghei',
  kommune: 'austrheim',
  title: { nn: 'Søk tilskot til å ta vare på lyngheia', en: 'Apply for a grant to care for the heath' },
  result: { nn: 'Tilskot til brenning, beite eller rydding', en: 'A grant for burning, grazing or clearing' },
  losWords: ['naturvern', 'narmiljotilskudd'],
  themes: ['natur-klima-og-miljo', 'naring'],
  owner: 'Plan, byggjesak og kart i Austrheim',
  reviewedAt: '2026-11-02',
  reviewBy: '2027-11-02',
  audience: ['citizen', 'business'],
  searchWords: [
    'lyngbrenning',
    'lyngsviing',
    'kystlynghei',
    'beitelag',
    'villsau',
    'rydding',
    'tilskudd landbruk',
    'einer',
    'sitkagran',
  ],
  serviceKind: 'benefit',
  slots: {
    summary: text({
      nn: `Grunneigarar og beitelag i Austrheim kan få tilskot frå kommunen til å brenne, beite eller rydde gammal lynghei. Slik held vi landskapet ope og mindre brannfarleg.`,
    }),
    selfService: [
      {
        id: 'skjema',
        label: { nn: 'Søk om tilskot til lynghei', en: 'Apply for a grant for the heath' },
        url: 'https://skjema.demo.example/austrheim/lynghei',
        login: 'substantial',
        level: 2,
        minutes: 15,
      },
    ],
    otherWays: text({
      nn: `Du kan søkje med eit vanleg brev. Skriv gards- og bruksnummer, kva du vil gjere, og når. Legg ved eit kart der området er teikna inn.`,
    }),
    whoCanGet: text({
      nn: `
        Du kan søkje når du eig eller leiger jord med kystlynghei i kommunen. Beitelag, grendalag og velforeiningar kan søkje når grunneigaren er samd.

        Du kan ikkje få tilskot til det du alt har fått statleg støtte til.`,
    }),
    whatYouGet: text({
      nn: `
        Kommunen dekkjer inntil {lynghei-prosent} av utgiftene. Vi prioriterer slik:

        1. område som ligg nær hus og hytter
        2. samanhengande hei der fleire går saman
        3. rydding av einer og framand gran

        Skal du brenne lyng, får du også låne brannsmekkarar og ryggsprøyter av brannvernet.`,
    }),
    howToApply: [
      { id: 'avtale', text: { nn: 'Snakk med naboane og med grunneigaren om planen.' } },
      { id: 'sok', text: { nn: 'Send søknaden med kart og eit enkelt budsjett.' } },
      { id: 'meld', text: { nn: 'Ring 110-sentralen og meld frå før du tenner på, same dagen som du brenn.' } },
      { id: 'rapport', text: { nn: 'Send bilete og kvitteringar når arbeidet er gjort. Då får du pengane.' } },
    ],
    deadlines: [
      {
        id: 'haust',
        action: 'skjema',
        what: { nn: 'Søknad for vinteren og våren', en: 'Application for winter and spring' },
        date: { month: 10, day: 15 },
      },
    ],
    price: [
      { id: 'utstyr', what: { nn: 'Lån av utstyr til brenning', en: 'Loan of equipment for burning' }, amount: 'free' },
    ],
    processingTime: {
      usual: { amount: 4, unit: 'weeks' },
      text: { nn: 'Alle søknadene blir vurderte samla etter fristen.' },
    },
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: { nn: 'Plan, byggjesak og kart i Austrheim kommune' },
      appealBody: { fact: 'klagenemnd' },
      text: { nn: 'Du kan klage både på avslaget og på summen.' },
    },
    legalBasis: [
      {
        id: 'naturmangfald',
        law: 'LOV-2009-06-19-100',
        name: { nn: 'Naturmangfaldlova', nb: 'Naturmangfoldloven', en: 'The Nature Diversity Act' },
      },
      {
        id: 'brann',
        law: 'FOR-2015-12-17-1710',
        name: {
          nn: 'Forskrift om brannførebygging',
          nb: 'Forskrift om brannforebygging',
          en: 'The Fire Prevention Regulations',
        },
      },
    ],
    contact: [
      { id: 'landbruk', role: 'landbruk', about: { nn: 'Søknaden', en: 'The application' } },
      { id: 'brann', role: 'brannvesen', about: { nn: 'Trygg brenning', en: 'Safe burning' } },
    ],
    related: [
      { id: 'feiing', service: 'feiing-og-tilsyn' },
      { id: 'lag', service: 'tilskot-lag-og-organisasjonar' },
    ],
  },
})

/** What only Austrheim offers. */
export const services: Service[] = [guestHarbour, heathGrant]
