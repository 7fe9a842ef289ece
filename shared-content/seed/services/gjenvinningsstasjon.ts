import { say, service, tell } from '../write.ts'

/** What does not go in the bin. The opening hours are the stations' own, said once in their contacts. */
export default service({
  key: 'gjenvinningsstasjon',
  title: say(
    'Lever avfall på gjenvinningsstasjonen',
    'Lever avfall på gjenvinningsstasjonen',
    'Take waste to the recycling station',
  ),
  result: say('Trygg levering av avfall', 'Trygg levering av avfall', 'Waste handed in safely'),
  losWords: ['returordninger', 'farlig-avfall', 'renovasjon'],
  themes: ['natur-klima-og-miljo'],
  lifeEvents: ['flytte', 'byggje'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'miljøstasjon',
    'gjenbruksstasjon',
    'fyllplass',
    'bossplass',
    'opningstider boss',
    'gjenvinningsstasjon jul',
    'ope julaftan',
    'hageavfall',
    'maling',
    'EE-avfall',
    'trykkimpregnert',
    'bildekk',
    'recycling centre',
  ],
  serviceKind: 'offer',
  isStatutory: true,
  slots: {
    summary: tell(
      `Rydda du garasjen? På gjenvinningsstasjonen leverer du det som ikkje skal i dunkane heime. Farleg avfall frå hushaldet er gratis å levere.`,
      `Ryddet du garasjen? På gjenvinningsstasjonen leverer du det som ikke skal i dunkene hjemme. Farlig avfall fra husholdningen er gratis å levere.`,
      `Clearing out the garage? Take what does not go in your bins at home to the recycling station. Hazardous household waste is free to hand in.`,
    ),
    whoCanGet: tell(
      `Stasjonane er for privatpersonar. Bur du i ein annan kommune med same renovasjonsselskap, kan du også levere her. Bedrifter betaler etter vekt og må avtale levering først.`,
      `Stasjonene er for privatpersoner. Bor du i en annen kommune med samme renovasjonsselskap, kan du også levere her. Bedrifter betaler etter vekt og må avtale levering først.`,
      `The stations are for households. If you live in another municipality with the same waste company, you can use them too. Businesses pay by weight and must agree on delivery first.`,
    ),
    whatYouGet: tell(
      `Opningstidene står på stasjonen lenger nede på sida. Stasjonane er stengde på raude dagar, på julaftan og på nyttårsaftan.

| Avfall | Slik leverer du det |
| Farleg avfall: måling, olje, spraybokser, batteri | I originalemballasjen, til betjeninga |
| Elektriske apparat og lyspærer | I merkte bur |
| Trevirke, metall, gips og isolasjon | Sortert kvar for seg |
| Hageavfall | Utan plastsekk |
| Klede og ting som kan brukast om att | I ombruksbua |

!! Bland aldri farleg avfall. Finn du sprengstoff eller ammunisjon, ringjer du politiet.`,
      `Åpningstidene står på stasjonen lenger nede på siden. Stasjonene er stengt på røde dager, på julaften og på nyttårsaften.

| Avfall | Slik leverer du det |
| Farlig avfall: maling, olje, spraybokser, batterier | I originalemballasjen, til betjeningen |
| Elektriske apparater og lyspærer | I merkede bur |
| Trevirke, metall, gips og isolasjon | Sortert hver for seg |
| Hageavfall | Uten plastsekk |
| Klær og ting som kan brukes om igjen | I ombruksbua |

!! Bland aldri farlig avfall. Finner du sprengstoff eller ammunisjon, ringer du politiet.`,
      `The opening hours are with each station further down the page. The stations are closed on public holidays, Christmas Eve (24 December) and New Year’s Eve.

| Waste | How to hand it in |
| Hazardous waste: paint, oil, spray cans, batteries | In its own packaging, to the staff |
| Electrical appliances and light bulbs | In the marked cages |
| Wood, metal, plasterboard and insulation | Sorted separately |
| Garden waste | Without plastic bags |
| Clothes and things that can be used again | In the reuse shed |

!! Never mix hazardous waste. If you find explosives or ammunition, call the police.`,
    ),
    howToApply: [
      {
        id: 'sorter',
        text: say(
          'Sorter heime, så går det fort på stasjonen.',
          'Sorter hjemme, så går det fort på stasjonen.',
          'Sort at home to be quick at the station.',
        ),
      },
      {
        id: 'sikre',
        text: say(
          'Bind fast lasten på hengaren.',
          'Bind fast lasten på hengeren.',
          'Tie down the load on your trailer.',
        ),
      },
      {
        id: 'betal',
        text: say(
          'Køyr over vekta eller stans i luka. Betjeninga viser deg rett konteinar.',
          'Kjør over vekten eller stans i luken. Betjeningen viser deg riktig container.',
          'Drive over the scale or stop at the hatch. The staff show you the right container.',
        ),
      },
    ],
    price: [
      {
        id: 'farleg',
        amount: 'free',
        what: say('Farleg og elektrisk avfall', 'Farlig og elektrisk avfall', 'Hazardous and electrical waste'),
      },
      {
        id: 'rest',
        amount: { fact: 'gjenvinning-restavfall' },
        what: say('Restavfall', 'Restavfall', 'Residual waste'),
        unit: say('per halve kubikkmeter', 'per halve kubikkmeter', 'per half cubic metre'),
      },
    ],
    places: [{ id: 'stasjonar', unitKind: 'recycling-station' }],
    legalBasis: [
      {
        id: 'mottak',
        law: 'LOV-1981-03-13-6',
        section: '§ 29',
        name: say(
          'Forureiningslova, mottak av avfall',
          'Forurensningsloven, mottak av avfall',
          'Pollution Control Act, reception of waste',
        ),
      },
      {
        id: 'farleg',
        law: 'FOR-2004-06-01-930',
        section: 'kap. 11',
        name: say(
          'Avfallsforskrifta, farleg avfall',
          'Avfallsforskriften, farlig avfall',
          'Waste Regulations, hazardous waste',
        ),
      },
    ],
    moreInfo: [
      {
        id: 'sortere',
        url: 'https://sortere.no/',
        type: 'guide',
        language: 'nb',
        label: say(
          'Slå opp kvar tingen skal sorterast',
          'Slå opp hvor tingen skal sorteres',
          'Look up how to sort a thing',
        ),
      },
    ],
    contact: [
      { id: 'selskap', role: 'renovasjon', about: say('Levering og pris', 'Levering og pris', 'Delivery and prices') },
    ],
    related: [
      { id: 'avfall', service: 'renovasjon' },
      { id: 'plan', service: 'tommeplan' },
    ],
  },
})
