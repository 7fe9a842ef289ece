import { say, service, tell } from '../write.ts'

/** No water, brown water, a leak: whom to ring and what to do meanwhile. */
export default service({
  key: 'vatnet-er-borte',
  title: say(
    'Meld lekkasje eller at vatnet er borte',
    'Meld lekkasje eller at vannet er borte',
    'Report a leak or no water',
  ),
  result: say('Feilen blir funnen og retta', 'Feilen blir funnet og rettet', 'The fault is found and mended'),
  losWords: ['vann-og-avlop'],
  themes: ['bygg-og-eiendom', 'samfunnssikkerhet-og-beredskap'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'vannet er borte',
    'ikke vann',
    'ikkje vatn i krana',
    'vannlekkasje',
    'vasslekkasje',
    'lekkasje',
    'brunt vatn',
    'kokevarsel',
    'koke vannet',
    'lågt trykk',
    'frosne røyr',
    'tett kloakk',
    'vakttelefon',
    'no water',
  ],
  serviceKind: 'information',
  isStatutory: true,
  slots: {
    summary: tell(
      `Er krana tom, er vatnet brunt, eller ser du vatn som kjem opp av vegen? Sjå først om vi veit om feilen, og ring vakttelefonen om du ikkje finn han der.`,
      `Er kranen tom, er vannet brunt, eller ser du vann som kommer opp av veien? Se først om vi vet om feilen, og ring vakttelefonen hvis du ikke finner den der.`,
      `Is the tap dry, is the water brown, or is water coming up through the road? First see if we know about the fault. If it is not listed, call the duty phone.`,
    ),
    urgent: [
      {
        id: 'vakt',
        phone: { role: 'teknisk-vakt' },
        label: say(
          'Vatnet er borte, eller ein hovudleidning lek',
          'Vannet er borte, eller en hovedledning lekker',
          'No water, or a main is leaking',
        ),
        note: say(
          'Vakta svarer heile døgnet, også i helgar og på raude dagar.',
          'Vakten svarer hele døgnet, også i helger og på røde dager.',
          'Answered day and night, weekends and holidays too.',
        ),
      },
    ],
    selfService: [
      {
        id: 'drift',
        url: { fact: 'drift-side' },
        login: 'none',
        level: 1,
        label: say('Sjå driftsmeldingar om vatn', 'Se driftsmeldinger om vann', 'See notices about the water supply'),
      },
      {
        id: 'meld',
        url: { fact: 'lekkasje-skjema' },
        login: 'none',
        level: 2,
        minutes: 3,
        label: say(
          'Meld ein lekkasje som ikkje hastar',
          'Meld en lekkasje som ikke haster',
          'Report a leak that is not urgent',
        ),
      },
    ],
    whoCanGet: tell(
      `Alle kan melde frå om feil på det kommunale leidningsnettet. Får du vatn frå eit privat vassverk eller eigen brønn, ringjer du vassverket eller ein røyrleggjar.`,
      `Alle kan melde fra om feil på det kommunale ledningsnettet. Får du vann fra et privat vannverk eller egen brønn, ringer du vannverket eller en rørlegger.`,
      `Anyone can report a fault in the municipal pipes. If your water comes from a private waterworks or your own well, call the waterworks or a plumber.`,
    ),
    whatYouGet: tell(
      `| Kva har hendt? | Kva gjer du? |
| Heile grenda er utan vatn | Ring vakttelefonen |
| Berre du er utan vatn | Sjå om stoppekrana er open og røyra frosne. Ring så røyrleggjar |
| Vatnet er brunt | La kaldt vatn renne til det er klart. Vent med klesvasken |
| Lekkasje inne | Steng stoppekrana og ring røyrleggjar |
| Vatn i vegen eller grøfta | Ring vakttelefonen |
| Avløpet går tett i fleire hus | Ring vakttelefonen og slutt å tappe |

Du eig røyra frå hovudleidningen og inn. Er det lekkasje på dei, må du få dei reparerte sjølv.

!! Har kommunen sendt kokevarsel, koker du vatnet før du drikk det, lagar mat eller pussar tennene. Dusje kan du gjere som vanleg.`,
      `| Hva har hendt? | Hva gjør du? |
| Hele grenda er uten vann | Ring vakttelefonen |
| Bare du er uten vann | Se om stoppekranen er åpen og rørene frosne. Ring så rørlegger |
| Vannet er brunt | La kaldt vann renne til det er klart. Vent med klesvasken |
| Lekkasje inne | Steng stoppekranen og ring rørlegger |
| Vann i veien eller grøften | Ring vakttelefonen |
| Avløpet går tett i flere hus | Ring vakttelefonen og slutt å tappe |

Du eier rørene fra hovedledningen og inn. Er det lekkasje på dem, må du få dem reparert selv.

!! Har kommunen sendt kokevarsel, koker du vannet før du drikker det, lager mat eller pusser tennene. Dusje kan du gjøre som vanlig.`,
      `| What has happened? | What to do |
| The whole neighbourhood has no water | Call the duty phone |
| Only you have no water | See if the stopcock is open and the pipes are frozen. Then call a plumber |
| The water is brown | Run cold water until it is clear. Do not wash clothes yet |
| A leak indoors | Close the stopcock and call a plumber |
| Water in the road or ditch | Call the duty phone |
| Drains are blocked in several houses | Call the duty phone and stop running water |

The pipes from the main to your house are yours. If they leak, you must have them repaired.

!! If the municipality has sent a boil-water notice, boil water before you drink it, cook with it or brush your teeth. You can shower as usual.`,
    ),
    howToApply: [
      {
        id: 'spor',
        text: say(
          'Spør naboen om han har vatn.',
          'Spør naboen om han har vann.',
          'Ask your neighbour if they have water.',
        ),
      },
      {
        id: 'ring',
        text: say(
          'Ring, og sei adressa, kva du ser, og når det byrja.',
          'Ring, og si adressen, hva du ser, og når det begynte.',
          'Call and say the address, what you see and when it started.',
        ),
      },
      {
        id: 'tapp',
        text: say(
          'La krana renne litt når vatnet er tilbake, og skru av silen først.',
          'La kranen renne litt når vannet er tilbake, og skru av silen først.',
          'When the water is back, unscrew the tap filter and let the water run for a while.',
        ),
      },
    ],
    price: [
      {
        id: 'melding',
        amount: 'free',
        what: say(
          'Å melde feil på kommunale leidningar',
          'Å melde feil på kommunale ledninger',
          'Reporting faults in municipal pipes',
        ),
      },
    ],
    legalBasis: [
      {
        id: 'drikkevatn',
        law: 'FOR-2016-12-22-1868',
        name: say('Drikkevassforskrifta', 'Drikkevannsforskriften', 'Drinking Water Regulations'),
      },
    ],
    contact: [
      {
        id: 'vakt',
        role: 'teknisk-vakt',
        about: say('Det som ikkje kan vente', 'Det som ikke kan vente', 'What cannot wait'),
      },
      {
        id: 'teknisk',
        role: 'teknisk',
        about: say('Andre feil, på dagtid', 'Andre feil, på dagtid', 'Other faults, in office hours'),
      },
    ],
    related: [
      { id: 'vatn', service: 'vatn-og-avlop' },
      { id: 'malar', service: 'vassmalar' },
      { id: 'beredskap', service: 'eigenberedskap' },
    ],
  },
})
