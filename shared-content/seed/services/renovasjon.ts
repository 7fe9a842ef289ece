import { service, text } from '../write.ts'

/** Household waste: the kommune answers, an inter-municipal company collects. Forureiningslova §§ 30 and 34. */
export default service({
  key: 'renovasjon',
  title: { nn: 'Få henta boss og avfall', nb: 'Få hentet søppel og avfall', en: 'Get your waste collected' },
  losWords: ['renovasjon', 'renovasjonsavgift', 'farlig-avfall', 'returordninger'],
  themes: ['natur-klima-og-miljo', 'bygg-og-eiendom'],
  lifeEvents: ['flytte'],
  audience: ['citizen'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-18',
  reviewBy: '2027-09-18',
  searchWords: [
    'søppel',
    'bosspann',
    'bossdunk',
    'søppeldunk',
    'tømmekalender',
    'tømmeplan',
    'hentedag',
    'ngir',
    'bir',
    'miljøstasjon',
    'renovasjonsgebyr',
    'søpple',
  ],
  serviceKind: 'duty',
  isStatutory: true,
  result: {
    nn: 'Henting av avfall ved eigedomen',
    nb: 'Henting av avfall ved eiendommen',
    en: 'Waste collected at your property',
  },
  slots: {
    summary: text({
      nn: `Har du bustad eller hytte i kommunen, er du med i renovasjonsordninga. Du får dunkar heime, dei blir tømde på faste dagar, og resten leverer du på gjenvinningsstasjonen.`,
      nb: `Har du bolig eller hytte i kommunen, er du med i renovasjonsordningen. Du får dunker hjemme, de blir tømt på faste dager, og resten leverer du på gjenvinningsstasjonen.`,
      en: `If you have a home or cabin in the municipality, you are part of the waste scheme. You get bins at home, emptied on fixed days. Take the rest to the recycling station.`,
    }),
    selfService: [
      {
        id: 'kalender',
        url: { fact: 'renovasjon-kalender' },
        login: 'none',
        level: 1,
        label: {
          nn: 'Sjå når dunkane dine blir tømde',
          nb: 'Se når dunkene dine blir tømt',
          en: 'See when your bins are emptied',
        },
      },
      {
        id: 'dunk',
        url: { fact: 'renovasjon-skjema' },
        login: 'substantial',
        level: 2,
        minutes: 5,
        label: {
          nn: 'Bestill, byt eller del dunk',
          nb: 'Bestill, bytt eller del dunk',
          en: 'Order, change or share a bin',
        },
      },
    ],
    otherWays: text({
      nn: `Ring kundeservice, så ordnar dei ny dunk eller sender deg tømmekalenderen på papir. Servicekontoret hjelper deg også gjerne på staden.`,
      nb: `Ring kundeservice, så ordner de ny dunk eller sender deg tømmekalenderen på papir. Servicekontoret hjelper deg også gjerne på stedet.`,
      en: `Call customer service. They can arrange a new bin or send you the calendar on paper. The service centre can also help you in person.`,
    }),
    whoCanGet: text({
      nn: `Alle som eig ein bustad eller ei hytte, har både rett og plikt til å vere med. Leiger du, er det huseigaren som står som kunde.

Bedrifter må sjølve avtale henting av næringsavfall.`,
      nb: `Alle som eier en bolig eller en hytte, har både rett og plikt til å være med. Leier du, er det huseieren som står som kunde.

Bedrifter må selv avtale henting av næringsavfall.`,
      en: `Everyone who owns a home or cabin has both the right and the duty to take part. If you rent, your landlord is the customer.

Businesses must arrange collection of commercial waste themselves.`,
    }),
    whatYouGet: text({
      nn: `Dunkane må stå ved vegen innan {renovasjon-utsetjing} på hentedagen.

| Avfall | Kvar du skal gjere av det |
| Matavfall, papir og restavfall | I dunkane heime |
| Måling, batteri og anna farleg avfall | På gjenvinningsstasjonen |
| Elektriske apparat | I butikk som sel slike varer, eller på gjenvinningsstasjonen |
| Møblar og hageavfall | På gjenvinningsstasjonen |

!! Legg aldri batteri eller gassboksar i dunken. Dei kan ta fyr i bossbilen.`,
      nb: `Dunkene må stå ved veien innen {renovasjon-utsetjing} på hentedagen.

| Avfall | Hvor du skal gjøre av det |
| Matavfall, papir og restavfall | I dunkene hjemme |
| Maling, batterier og annet farlig avfall | På gjenvinningsstasjonen |
| Elektriske apparater | I butikk som selger slike varer, eller på gjenvinningsstasjonen |
| Møbler og hageavfall | På gjenvinningsstasjonen |

!! Legg aldri batterier eller gassbokser i dunken. De kan ta fyr i søppelbilen.`,
      en: `Put your bins by the road no later than {renovasjon-utsetjing} on collection day.

| Waste | Where it goes |
| Food waste, paper and residual waste | In your bins at home |
| Paint, batteries and other hazardous waste | The recycling station |
| Electrical appliances | A shop that sells such goods, or the recycling station |
| Furniture and garden waste | The recycling station |

!! Never put batteries or gas canisters in the bin. They can set fire to the bin lorry.`,
    }),
    howToApply: [
      {
        id: 'dunkar',
        text: {
          nn: 'Flyttar du inn i eit hus som er i bruk, følgjer dunkane med huset.',
          nb: 'Flytter du inn i et hus som er i bruk, følger dunkene med huset.',
          en: 'If you move into a house already in use, the bins come with it.',
        },
      },
      {
        id: 'nytt',
        text: {
          nn: 'Er huset nytt, bestiller du dunkar før du flyttar inn.',
          nb: 'Er huset nytt, bestiller du dunker før du flytter inn.',
          en: 'If the house is new, order bins before you move in.',
        },
      },
      {
        id: 'sorter',
        text: {
          nn: 'Sorter avfallet, og knyt godt att posane.',
          nb: 'Sorter avfallet, og knyt posene godt igjen.',
          en: 'Sort your waste and tie the bags.',
        },
      },
      {
        id: 'ikkje-tomt',
        text: {
          nn: 'Er dunken ikkje tømd, lar du han stå og seier frå til kundeservice dagen etter.',
          nb: 'Ble dunken ikke tømt, la den stå og si fra til kundeservice dagen etter.',
          en: 'If a bin was not emptied, leave it out and tell customer service the next day.',
        },
      },
    ],
    price: [
      {
        id: 'gebyr',
        amount: { fact: 'renovasjon-gebyr' },
        what: {
          nn: 'Renovasjonsgebyr for vanleg abonnement',
          nb: 'Renovasjonsgebyr for vanlig abonnement',
          en: 'Waste fee, standard subscription',
        },
        unit: { nn: 'per år', nb: 'per år', en: 'per year' },
        decidedBy: { nn: 'Kommunestyret', nb: 'Kommunestyret', en: 'The municipal council' },
      },
      {
        id: 'farleg',
        amount: 'free',
        what: {
          nn: 'Levering av farleg avfall frå hushaldet',
          nb: 'Levering av farlig avfall fra husholdningen',
          en: 'Delivering hazardous household waste',
        },
      },
    ],
    processingTime: {
      text: {
        nn: 'Du får melding når den nye dunken er på veg.',
        nb: 'Du får melding når den nye dunken er på vei.',
        en: 'You will get a message when your new bin is on its way.',
      },
    },
    changes: text({
      nn: `Du kan byte til større eller mindre dunk, eller dele med naboen. Ny dunk kjem vanlegvis innan {renovasjon-dunktid}.

Heile abonnementet kan du ikkje seie opp, for ordninga er fastsett i lov. Står huset tomt over lengre tid, kan du søkje om fritak.`,
      nb: `Du kan bytte til større eller mindre dunk, eller dele med naboen. Ny dunk kommer vanligvis innen {renovasjon-dunktid}.

Hele abonnementet kan du ikke si opp, for ordningen er fastsatt i lov. Står huset tomt over lengre tid, kan du søke om fritak.`,
      en: `You can change to a larger or smaller bin, or share with a neighbour. A new bin usually comes within {renovasjon-dunktid}.

You cannot cancel altogether, because the scheme is set by law. If the house stands empty for a long time, you can apply for an exemption.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'den som har skrive under på vedtaket',
        nb: 'den som har skrevet under på vedtaket',
        en: 'whoever signed the decision',
      },
      text: {
        nn: 'Får du nei til fritak eller deling, kan du klage. I vedtaket står det kven som avgjer klaga.',
        nb: 'Får du nei til fritak eller deling, kan du klage. I vedtaket står det hvem som avgjør klagen.',
        en: 'If you are refused an exemption or sharing, you can appeal. The decision says who will consider the appeal.',
      },
    },
    places: [{ id: 'gjenvinning', unitKind: 'recycling-station' }],
    legalBasis: [
      {
        id: 'henting',
        law: 'LOV-1981-03-13-6',
        section: '§ 30',
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
        name: {
          nn: 'Forureiningslova, innsamling av hushaldsavfall',
          nb: 'Forurensningsloven, innsamling av husholdningsavfall',
          en: 'Pollution Control Act, collection of household waste',
        },
      },
      {
        id: 'gebyr',
        law: 'LOV-1981-03-13-6',
        section: '§ 34',
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
        name: {
          nn: 'Forureiningslova, avfallsgebyr',
          nb: 'Forurensningsloven, avfallsgebyr',
          en: 'Pollution Control Act, waste fees',
        },
      },
    ],
    moreInfo: [
      {
        id: 'sortere',
        url: 'https://sortere.no/',
        type: 'guide',
        language: 'nb',
        label: {
          nn: 'Finn ut korleis noko skal sorterast',
          nb: 'Finn ut hvordan noe skal sorteres',
          en: 'Find out how to sort something',
        },
      },
    ],
    contact: [
      {
        id: 'renovasjon',
        role: 'renovasjon',
        about: {
          nn: 'Henting, dunkar og sortering',
          nb: 'Henting, dunker og sortering',
          en: 'Collection, bins and sorting',
        },
      },
      {
        id: 'faktura',
        role: 'okonomi',
        about: {
          nn: 'Fakturaen for renovasjon',
          nb: 'Fakturaen for renovasjon',
          en: 'The invoice for waste collection',
        },
      },
    ],
    related: [
      { id: 'avgifter', service: 'kommunale-avgifter' },
      { id: 'vatn', service: 'vatn-og-avlop' },
      { id: 'feiing', service: 'feiing-og-tilsyn' },
    ],
  },
})
