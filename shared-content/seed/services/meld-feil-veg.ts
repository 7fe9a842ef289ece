import { service, text } from '../write.ts'

/** Faults on municipal roads; roads of the state and the county have one number, 175. */
export default service({
  key: 'meld-feil-veg',
  title: {
    nn: 'Meld feil på veg, gatelys og leikeplass',
    nb: 'Meld feil på vei, gatelys og lekeplass',
    en: 'Report a fault on a road, street light or playground',
  },
  losWords: ['vegvedlikehold', 'gatelys', 'broyting', 'gangveg', 'lekeplass', 'feiing-og-stroing'],
  themes: ['trafikk-og-transport'],
  lifeEvents: [],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-10',
  reviewBy: '2027-11-10',
  searchWords: [
    'hull i veien',
    'hol i vegen',
    'lys som ikke virker',
    'gatelys',
    'brøyting',
    'strøing',
    'glatt',
    'skilt',
    'fiks gata mi',
    'vei',
    'grøft',
    'fortau',
  ],
  serviceKind: 'offer',
  result: { nn: 'Kommunen ser på feilen', nb: 'Kommunen ser på feilen', en: 'The municipality looks at the fault' },
  slots: {
    summary: text({
      nn: `Har du sett hol i vegen, mørke gatelys, eit skeivt skilt eller noko som er øydelagt på leikeplassen? Meld frå til oss, så kan vi få det retta.`,
      nb: `Har du sett hull i veien, mørke gatelys, et skjevt skilt eller noe som er ødelagt på lekeplassen? Meld fra til oss, så kan vi få det rettet.`,
      en: `Have you seen a hole in the road, dark street lights, a crooked sign or something broken in the playground? Tell us, and we can have it mended.`,
    }),
    urgent: [
      {
        id: 'vakt',
        label: {
          nn: 'Fare på kommunal veg akkurat no',
          nb: 'Fare på kommunal vei akkurat nå',
          en: 'Danger on a municipal road right now',
        },
        phone: { fact: 'teknisk-vakttelefon' },
        note: {
          nn: 'Ring ved ras, tre over vegen eller kumlok som manglar.',
          nb: 'Ring ved ras, tre over veien eller kumlokk som mangler.',
          en: 'Call about landslides, trees across the road or missing manhole covers.',
        },
      },
      {
        id: 'vts',
        label: {
          nn: 'Fare på riksveg eller fylkesveg',
          nb: 'Fare på riksvei eller fylkesvei',
          en: 'Danger on a national or county road',
        },
        phone: '175',
        note: {
          nn: 'Du kjem til vegtrafikksentralen, heile døgnet.',
          nb: 'Du kommer til vegtrafikksentralen, hele døgnet.',
          en: 'The Road Traffic Centre answers day and night.',
        },
      },
    ],
    selfService: [
      {
        id: 'meld',
        url: { fact: 'meld-feil-skjema' },
        login: 'none',
        level: 2,
        minutes: 3,
        label: { nn: 'Meld frå om ein feil', nb: 'Meld fra om en feil', en: 'Report a fault' },
      },
    ],
    otherWays: text({
      nn: `Ring teknisk avdeling på dagtid, eller sei det til servicekontoret. Har lyktestolpen eit nummer, er det fint om du noterer det.`,
      nb: `Ring teknisk avdeling på dagtid, eller si det til servicekontoret. Har lyktestolpen et nummer, er det fint om du noterer det.`,
      en: `Call technical services in the daytime, or tell the service centre. If the lamp post has a number, please note it.`,
    }),
    whoCanGet: text({
      nn: `Alle som ser ein feil, kan melde frå. Du treng ikkje bu her, og du treng ikkje oppgi namn.

Kommunen har ansvar for kommunale vegar, gang- og sykkelvegar, kommunale gatelys og kommunale leikeplassar. Private vegar er det eigarane som tek seg av.`,
      nb: `Alle som ser en feil, kan melde fra. Du trenger ikke bo her, og du trenger ikke oppgi navn.

Kommunen har ansvar for kommunale veier, gang- og sykkelveier, kommunale gatelys og kommunale lekeplasser. Private veier er det eierne som tar seg av.`,
      en: `Anyone who sees a fault can report it. You need not live here, and you need not give your name.

The municipality is responsible for municipal roads, footpaths and cycle paths, municipal street lights and municipal playgrounds. Private roads are the responsibility of their owners.`,
    }),
    whatYouGet: text({
      nn: `Vi ser på meldinga innan {meld-feil-svartid}. Det som er farleg, tek vi først. Resten blir lagt til neste runde med vedlikehald.

| Kva er gale? | Kven tek seg av det? |
| Kommunal veg, fortau og kommunalt gatelys | Kommunen |
| Riksveg og europaveg | Staten |
| Fylkesveg | Vestland fylkeskommune |
| Straum og leidningar som heng ned | Nettselskapet |

Ser du ein lekkasje i vegen, ring døgnvakta. Nummeret står øvst på sida.

Har bilen eller sykkelen din fått skade på grunn av vegen, kan du krevje erstatning. Ta bilete, skriv ned tid og stad, og send kravet til kommunen.`,
      nb: `Vi ser på meldingen innen {meld-feil-svartid}. Det som er farlig, tar vi først. Resten blir lagt til neste runde med vedlikehold.

| Hva er galt? | Hvem tar seg av det? |
| Kommunal vei, fortau og kommunalt gatelys | Kommunen |
| Riksvei og europavei | Staten |
| Fylkesvei | Vestland fylkeskommune |
| Strøm og ledninger som henger ned | Nettselskapet |

Ser du en lekkasje i veien, ring døgnvakten. Nummeret står øverst på siden.

Har bilen eller sykkelen din fått skade på grunn av veien, kan du kreve erstatning. Ta bilder, skriv ned tid og sted, og send kravet til kommunen.`,
      en: `We look at your report within {meld-feil-svartid}. What is dangerous comes first. The rest is left to the next round of maintenance.

| What is wrong? | Who deals with it? |
| Municipal road, pavement and street light | The municipality |
| National road and European road | The state |
| County road | Vestland county |
| Power lines hanging down | The grid company |

If you see a leak in the road, call the duty phone. The number is at the top of the page.

If the road has damaged your car or bicycle, you can claim compensation. Take photos, write down the time and place, and send the claim to the municipality.`,
    }),
    howToApply: [
      {
        id: 'stad',
        text: {
          nn: 'Merk av staden i kartet, eller skriv vegnamn og næraste husnummer.',
          nb: 'Merk av stedet i kartet, eller skriv veinavn og nærmeste husnummer.',
          en: 'Mark the place on the map, or write the road and nearest house number.',
        },
      },
      {
        id: 'kva',
        text: {
          nn: 'Fortel kort kva som er gale, og kor farleg det er.',
          nb: 'Fortell kort hva som er galt, og hvor farlig det er.',
          en: 'Say briefly what is wrong and how dangerous it is.',
        },
      },
      {
        id: 'bilete',
        text: {
          nn: 'Legg gjerne ved eit bilete, men ta det berre når det er trygt.',
          nb: 'Legg gjerne ved et bilde, men ta det bare når det er trygt.',
          en: 'Add a photo if you like, but take it only when it is safe.',
        },
      },
      {
        id: 'svar',
        text: {
          nn: 'Vil du ha svar, skriv e-postadressa eller telefonnummeret ditt.',
          nb: 'Vil du ha svar, skriv e-postadressen eller telefonnummeret ditt.',
          en: 'If you want an answer, give your e-mail address or phone number.',
        },
      },
    ],
    price: [
      {
        id: 'melding',
        amount: 'free',
        what: { nn: 'Å melde ein feil', nb: 'Å melde en feil', en: 'Reporting a fault' },
      },
    ],
    processingTime: {
      usual: { fact: 'meld-feil-svartid' },
      text: {
        nn: 'Gjeld meldinga ein veg som ikkje er vår, sender vi ho vidare til rett vegeigar.',
        nb: 'Gjelder meldingen en vei som ikke er vår, sender vi den videre til riktig veieier.',
        en: 'If the road is not ours, we pass your report on to its owner.',
      },
    },
    legalBasis: [{ id: 'veg', law: 'LOV-1963-06-21-23', name: { nn: 'Veglova', nb: 'Veglova', en: 'Roads Act' } }],
    moreInfo: [
      {
        id: 'vegkart',
        url: 'https://vegkart.atlas.vegvesen.no/',
        type: 'guide',
        language: 'nb',
        label: {
          nn: 'Finn ut kven som eig vegen, i Vegkart',
          nb: 'Finn ut hvem som eier veien, i Vegkart',
          en: 'Find out who owns the road, in Vegkart',
        },
      },
    ],
    contact: [
      {
        id: 'teknisk',
        role: 'teknisk',
        about: {
          nn: 'Veg, gatelys, brøyting og leikeplassar',
          nb: 'Vei, gatelys, brøyting og lekeplasser',
          en: 'Roads, street lights, snow clearing and playgrounds',
        },
      },
      {
        id: 'vakt',
        role: 'teknisk-vakt',
        about: {
          nn: 'Farlege feil på kveld og i helg',
          nb: 'Farlige feil på kveld og i helg',
          en: 'Dangerous faults in evenings and at weekends',
        },
      },
    ],
    related: [
      { id: 'vatn', service: 'vatn-og-avlop' },
      { id: 'beredskap', service: 'eigenberedskap' },
      { id: 'skuleskyss', service: 'skuleskyss' },
    ],
  },
})
