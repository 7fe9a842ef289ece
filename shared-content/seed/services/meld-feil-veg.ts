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
  result: { nn: 'Kommunen ser på feilen' },
  slots: {
    summary: text({
      nn: `Har du sett hol i vegen, mørke gatelys, eit skeivt skilt eller noko som er øydelagt på leikeplassen? Meld frå til oss, så kan vi få det retta.`,
      nb: `Har du sett hull i veien, mørke gatelys, et skjevt skilt eller noe som er ødelagt på lekeplassen? Meld fra til oss, så kan vi få det rettet.`,
      en: `Have you seen a hole in the road, dark street lights, a crooked sign or something broken in the playground? Tell us, and we can have it mended.`,
    }),
    urgent: [
      {
        id: 'vakt',
        label: { nn: 'Fare på kommunal veg akkurat no' },
        phone: { role: 'teknisk-vakt' },
        note: { nn: 'Ring ved ras, tre over vegen eller kumlok som manglar.' },
      },
      {
        id: 'vts',
        label: { nn: 'Fare på riksveg eller fylkesveg' },
        phone: '175',
        note: { nn: 'Du kjem til vegtrafikksentralen, heile døgnet.' },
      },
    ],
    selfService: [
      {
        id: 'meld',
        url: { fact: 'meld-feil-skjema' },
        login: 'none',
        level: 2,
        minutes: 3,
        label: { nn: 'Meld frå om ein feil' },
      },
    ],
    otherWays: text({
      nn: `Ring teknisk avdeling på dagtid, eller sei det til servicekontoret. Har lyktestolpen eit nummer, er det fint om du noterer det.`,
    }),
    whoCanGet: text({
      nn: `Alle som ser ein feil, kan melde frå. Du treng ikkje bu her, og du treng ikkje oppgi namn.

Kommunen har ansvar for kommunale vegar, gang- og sykkelvegar, kommunale gatelys og kommunale leikeplassar. Private vegar er det eigarane som tek seg av.`,
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
    }),
    howToApply: [
      { id: 'stad', text: { nn: 'Merk av staden i kartet, eller skriv vegnamn og næraste husnummer.' } },
      { id: 'kva', text: { nn: 'Fortel kort kva som er gale, og kor farleg det er.' } },
      { id: 'bilete', text: { nn: 'Legg gjerne ved eit bilete, men ta det berre når det er trygt.' } },
      { id: 'svar', text: { nn: 'Vil du ha svar, skriv e-postadressa eller telefonnummeret ditt.' } },
    ],
    price: [{ id: 'melding', amount: 'free', what: { nn: 'Å melde ein feil' } }],
    processingTime: {
      usual: { fact: 'meld-feil-svartid' },
      text: { nn: 'Gjeld meldinga ein veg som ikkje er vår, sender vi ho vidare til rett vegeigar.' },
    },
    legalBasis: [{ id: 'veg', law: 'LOV-1963-06-21-23', name: { nn: 'Veglova' } }],
    moreInfo: [
      {
        id: 'vegkart',
        url: 'https://vegkart.atlas.vegvesen.no/',
        type: 'guide',
        language: 'nb',
        label: { nn: 'Finn ut kven som eig vegen, i Vegkart' },
      },
    ],
    contact: [
      { id: 'teknisk', role: 'teknisk', about: { nn: 'Veg, gatelys, brøyting og leikeplassar' } },
      { id: 'vakt', role: 'teknisk-vakt', about: { nn: 'Farlege feil på kveld og i helg' } },
    ],
    related: [
      { id: 'vatn', service: 'vatn-og-avlop' },
      { id: 'beredskap', service: 'eigenberedskap' },
      { id: 'skuleskyss', service: 'skuleskyss' },
    ],
  },
})
