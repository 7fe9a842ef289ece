import { say, service, tell } from '../write.ts'

/** When school is open and closed. Weeks stand as facts, so that a new school year is a new value, not a new text. */
export default service({
  key: 'skulerute',
  title: say('Sjå skuleruta', 'Se skoleruta', 'See the school calendar'),
  result: say('Skuledagar og feriar', 'Skoledager og ferier', 'School days and holidays'),
  losWords: ['grunnskole', 'permisjon-og-fritak'],
  themes: ['skole-og-utdanning', 'familie-og-barn'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'skolerute',
    'skuleferie',
    'skoleferie',
    'haustferie',
    'høstferie',
    'vinterferie',
    'juleferie',
    'påskeferie',
    'fridag skule',
    'planleggingsdag',
    'første skuledag',
    'siste skuledag',
    'fri frå skulen',
  ],
  serviceKind: 'information',
  isStatutory: true,
  slots: {
    summary: tell(
      `Skuleruta viser når elevane i grunnskulen går på skule, og når dei har fri. Ho gjeld alle dei kommunale skulane og SFO. No gjeld ruta for {skulerute-ar}.`,
      `Skoleruta viser når elevene i grunnskolen går på skole, og når de har fri. Den gjelder alle de kommunale skolene og SFO. Nå gjelder ruta for {skulerute-ar}.`,
      `The school calendar shows when pupils up to year 10 are at school and when they are off. It covers all municipal schools and SFO. The current one is for {skulerute-ar}.`,
    ),
    selfService: [
      {
        id: 'rute',
        url: { fact: 'skulerute-side' },
        login: 'none',
        level: 1,
        label: say('Opne heile skuleruta', 'Åpne hele skoleruta', 'Open the whole school calendar'),
      },
    ],
    otherWays: tell(
      `Skulen gir deg ruta på papir. Du kan også få ho inn i kalenderen på mobilen.`,
      `Skolen gir deg ruta på papir. Du kan også få den inn i kalenderen på mobilen.`,
      `The school gives you the calendar on paper. You can also add it to the calendar on your phone.`,
    ),
    whoCanGet: tell(
      `Ruta gjeld elevar i 1. til 10. klasse. Dei vidaregåande skulane har si eiga rute, som fylkeskommunen bestemmer. Private skular kan ha andre fridagar.`,
      `Ruta gjelder elever i 1. til 10. klasse. De videregående skolene har sin egen rute, som fylkeskommunen bestemmer. Private skoler kan ha andre fridager.`,
      `The calendar is for pupils in years 1 to 10. Upper secondary schools have their own, decided by the county. Private schools may have other days off.`,
    ),
    whatYouGet: tell(
      `| Fri | Når |
| Haustferie | {skulerute-haust} |
| Juleferie | {skulerute-jul} |
| Vinterferie | {skulerute-vinter} |
| Påskeferie | {skulerute-paske} |
| Siste skuledag før sommaren | {skulerute-siste-dag} |

Etter sommaren byrjar skulen midt i august. Skulen held stengt på alle raude dagar. Lærarane har fem planleggingsdagar, og då har elevane fri: {skulerute-planlegging}. [SFO](service:sfo) har ope når skulen har fri, utanom dei faste ferievekene.

### Fri utanom feriane

Skal familien reise bort, søkjer du skulen om fri. Skulen kan gi inntil to veker når det er forsvarleg.`,
      `| Fri | Når |
| Høstferie | {skulerute-haust} |
| Juleferie | {skulerute-jul} |
| Vinterferie | {skulerute-vinter} |
| Påskeferie | {skulerute-paske} |
| Siste skoledag før sommeren | {skulerute-siste-dag} |

Etter sommeren begynner skolen midt i august. Skolen holder stengt på alle røde dager. Lærerne har fem planleggingsdager, og da har elevene fri: {skulerute-planlegging}. [SFO](service:sfo) har åpent når skolen har fri, utenom de faste ferieukene.

### Fri utenom feriene

Skal familien reise bort, søker du skolen om fri. Skolen kan gi inntil to uker når det er forsvarlig.`,
      `| Holiday | When |
| Autumn | {skulerute-haust} |
| Christmas | {skulerute-jul} |
| Winter | {skulerute-vinter} |
| Easter | {skulerute-paske} |
| Last school day before summer | {skulerute-siste-dag} |

After the summer, school starts in mid-August. Schools are closed on all public holidays. Teachers have five planning days, when pupils are off: {skulerute-planlegging}. [SFO](service:sfo) is open when school is closed, except for the fixed holiday weeks.

### Time off outside the holidays

If your family is going away, apply to the school for leave. The school can give up to two weeks when that does not harm the pupil’s education.`,
    ),
    howToApply: [
      {
        id: 'opne',
        text: say(
          'Opne ruta og vel skuleåret.',
          'Åpne ruta og velg skoleåret.',
          'Open the calendar and choose the school year.',
        ),
      },
      {
        id: 'lagre',
        text: say('Legg ho inn i kalenderen din.', 'Legg den inn i kalenderen din.', 'Add it to your own calendar.'),
      },
    ],
    price: [{ id: 'rute', amount: 'free', what: say('Skuleruta', 'Skoleruta', 'The school calendar') }],
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-2023-06-09-30',
        name: say('Opplæringslova, skuleåret', 'Opplæringsloven, skoleåret', 'Education Act, the school year'),
      },
    ],
    contact: [
      {
        id: 'skulekontor',
        role: 'skulekontor',
        about: say('Skuleruta og fri frå skulen', 'Skoleruta og fri fra skolen', 'The calendar and leave from school'),
      },
    ],
    related: [
      { id: 'sfo', service: 'sfo' },
      { id: 'skulestart', service: 'skulestart' },
      { id: 'skyss', service: 'skuleskyss' },
    ],
  },
})
