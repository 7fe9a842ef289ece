import type { Service } from '../../src/contract/index.ts'
import { service, text } from '../write.ts'

const swimmingHall = service({
  key: 'vaksdal-symjehall',
  slug: 'symjehall',
  kommune: 'vaksdal',
  title: { nn: 'Bad i symjehallen i Dale', nb: 'Bad i svømmehallen i Dale' },
  result: { nn: 'Billett eller årskort til symjehallen', nb: 'Billett eller årskort til svømmehallen' },
  losWords: ['svommehall'],
  themes: ['kultur-idrett-og-fritid'],
  owner: 'Kultur og frivilligheit i Vaksdal',
  reviewedAt: '2026-09-28',
  reviewBy: '2027-09-28',
  searchWords: [
    'svømmehall',
    'svømmehallen',
    'symjehall',
    'basseng',
    'badeland',
    'babysvømming',
    'badekort',
    'svømmekurs',
  ],
  serviceKind: 'offer',
  slots: {
    summary: text({
      nn: `I Dale kan du symje, leike og ta badstove tre dagar i veka. Det er varmt basseng for dei minste, og laurdag formiddag er sett av til familiar.`,
      nb: `I Dale kan du svømme, leke og ta badstue tre dager i uken. Det er varmt basseng for de minste, og lørdag formiddag er satt av til familier.`,
    }),
    selfService: [
      {
        id: 'billett',
        label: { nn: 'Kjøp billett til symjehallen', nb: 'Kjøp billett til svømmehallen' },
        url: 'https://skjema.demo.example/vaksdal/symjehall',
        login: 'none',
        level: 3,
        minutes: 2,
      },
    ],
    whoCanGet: text({
      nn: `
        Alle er velkomne. Barn under 10 år må ha med seg ein vaksen i vatnet, og éin vaksen kan passe på høgst tre barn. Dei som ikkje kan symje 200 meter, held seg i den grunne enden.

        Har du ledsagarbevis, går følgjet ditt gratis inn.`,
      nb: `
        Alle er velkomne. Barn under 10 år må ha med seg en voksen i vannet, og én voksen kan passe på høyst tre barn. De som ikke kan svømme 200 meter, holder seg i den grunne enden.

        Har du ledsagerbevis, går følget ditt gratis inn.`,
    }),
    whatYouGet: text({
      nn: `
        Hovudbassenget er 25 meter langt og held {symjehall-temperatur} grader. Opplæringsbassenget er varmare og har heve- og senkebotn, og her er det heis for deg som bruker rullestol.

        | Dag | Passar for |
        | Måndag | Mosjon og trim |
        | Onsdag | Ope for alle |
        | Laurdag | Familiar og babysymjing |`,
      nb: `
        Hovedbassenget er 25 meter langt og holder {symjehall-temperatur} grader. Opplæringsbassenget er varmere og har heve- og senkebunn, og her er det heis for deg som bruker rullestol.

        | Dag | Passer for |
        | Mandag | Mosjon og trim |
        | Onsdag | Åpent for alle |
        | Lørdag | Familier og babysvømming |`,
    }),
    howToApply: [
      {
        id: 'billett',
        text: {
          nn: 'Kjøp billett på nett, eller betal i luka når du kjem.',
          nb: 'Kjøp billett på nett, eller betal i luken når du kommer.',
        },
      },
      {
        id: 'dusj',
        text: {
          nn: 'Dusj med såpe og utan badetøy før du går i bassenget.',
          nb: 'Dusj med såpe og uten badetøy før du går i bassenget.',
        },
      },
      {
        id: 'nokkel',
        text: { nn: 'Lever skapnøkkelen i korga når du går heim.', nb: 'Lever skapnøkkelen i kurven når du går hjem.' },
      },
    ],
    price: [
      {
        id: 'vaksen',
        what: { nn: 'Vaksen', nb: 'Voksen' },
        amount: { fact: 'symjehall-pris-vaksen' },
        unit: { nn: 'per gong', nb: 'per gang' },
        decidedBy: { nn: 'Kommunestyret i Vaksdal', nb: 'Kommunestyret i Vaksdal' },
      },
      {
        id: 'barn',
        what: { nn: 'Barn og honnør', nb: 'Barn og honnør' },
        amount: { fact: 'symjehall-pris-barn' },
        unit: { nn: 'per gong', nb: 'per gang' },
      },
      { id: 'sma', what: { nn: 'Barn under 3 år', nb: 'Barn under 3 år' }, amount: 'free' },
    ],
    changes: text({
      nn: `Blir hallen stengd på grunn av feil på vatnet eller sjukdom, ser du det på nettsida til billettane. Årskort blir forlengde med like mange dagar. Billettar på nett kan du bruke ein annan dag.`,
      nb: `Blir hallen stengt på grunn av feil på vannet eller sykdom, ser du det på nettsiden til billettene. Årskort blir forlenget med like mange dager. Billetter på nett kan du bruke en annen dag.`,
    }),
    places: [{ id: 'hall', unitKind: 'sports-hall' }],
    legalBasis: [
      {
        id: 'bad',
        law: 'FOR-1996-06-13-592',
        name: {
          nn: 'Forskrift for badeanlegg, bassengbad og badstu',
          nb: 'Forskrift for badeanlegg, bassengbad og badstu',
        },
      },
    ],
    contact: [{ id: 'kultur', role: 'kultur', about: { nn: 'Hallen og kursa', nb: 'Hallen og kursene' } }],
    related: [
      { id: 'ledsagar', service: 'ledsagarbevis' },
      { id: 'lokale', service: 'leige-lokale' },
    ],
  },
})

const shoppingBus = service({
  key: 'vaksdal-handlebuss',
  slug: 'handlebuss',
  kommune: 'vaksdal',
  title: { nn: 'Bestill plass på handlebussen', nb: 'Bestill plass på handlebussen' },
  result: { nn: 'Skyss heimanfrå til butikken og heim att', nb: 'Skyss hjemmefra til butikken og hjem igjen' },
  losWords: ['tilrettelagt-transport', 'seniortilbud'],
  themes: ['trafikk-og-transport', 'helse-og-omsorg'],
  lifeEvents: ['bli-eldre'],
  owner: 'Servicetorget i Vaksdal',
  reviewedAt: '2026-10-26',
  reviewBy: '2027-10-26',
  searchWords: [
    'handlebuss',
    'servicebuss',
    'bestillingsbuss',
    'bestillingstransport',
    'skyss eldre',
    'hentebuss',
    'buss til butikken',
    'taxi',
  ],
  serviceKind: 'offer',
  slots: {
    summary: text({
      nn: `Bur du i ei bygd utan buss på dagtid? To dagar i veka hentar handlebussen deg heime og køyrer deg til Dale. Der kan du handle, gå til legen eller møte folk.`,
    }),
    whoCanGet: text({
      nn: `
        Tilbodet er for deg som er fylt 67 år, og for deg som har vanskar med å kome deg fram på eiga hand. Du treng ikkje vedtak eller legeerklæring. Er det ledig sete, kan naboar og barnebarn vere med.`,
    }),
    whatYouGet: text({
      nn: `
        Sjåføren hentar deg i tunet, ber varer og følgjer deg inn om du vil. Bussen har lift og plass til to rullestolar.

        - **tysdag** frå Eidslandet og Stamnes
        - **torsdag** frå Vaksdal og Stanghelle

        Du er framme i Dale om lag kl. 11.00 og blir køyrd heim att kl. 14.00. Turen kostar {handlebuss-pris} kvar veg.`,
    }),
    howToApply: [
      {
        id: 'ring',
        text: {
          nn: 'Ring Servicetorget innan kl. 14.00 dagen før turen.',
          nb: 'Ring Servicetorget innen kl. 14.00 dagen før turen.',
        },
      },
      {
        id: 'sei',
        text: {
          nn: 'Sei kvar du bur, og om du har rullator eller rullestol.',
          nb: 'Si hvor du bor, og om du har rullator eller rullestol.',
        },
      },
      {
        id: 'vent',
        text: {
          nn: 'Ver klar ti minutt før avtalt tid. Sjåføren ringjer når bussen er på veg.',
          nb: 'Vær klar ti minutter før avtalt tid. Sjåføren ringer når bussen er på vei.',
        },
      },
    ],
    price: [
      {
        id: 'tur',
        what: { nn: 'Tur', nb: 'Tur' },
        amount: { fact: 'handlebuss-pris' },
        unit: { nn: 'kvar veg', nb: 'hver vei' },
      },
      { id: 'folgje', what: { nn: 'Følgje med ledsagarbevis', nb: 'Følge med ledsagerbevis' }, amount: 'free' },
    ],
    changes: text({
      nn: `Blir du sjuk eller ombestemmer deg, ringjer du før kl. 08.00 same morgonen. På vinteren kan turen bli avlyst når vegen er stengd av ras eller snø, og då ringjer vi deg.`,
    }),
    legalBasis: [
      { id: 'transport', law: 'LOV-2002-06-21-45', name: { nn: 'Yrkestransportlova', nb: 'Yrkestransportloven' } },
    ],
    moreInfo: [{ id: 'skyss', label: { nn: 'Rutetider hos Skyss' }, url: 'https://www.skyss.no/', type: 'page' }],
    contact: [
      {
        id: 'torg',
        role: 'servicekontor',
        about: { nn: 'Bestilling og avbestilling', nb: 'Bestilling og avbestilling' },
      },
    ],
    related: [
      { id: 'praktisk', service: 'praktisk-hjelp' },
      { id: 'ledsagar', service: 'ledsagarbevis' },
    ],
  },
})

/** What only Vaksdal offers. */
export const services: Service[] = [swimmingHall, shoppingBus]
