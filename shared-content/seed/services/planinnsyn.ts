import { say, service, tell } from '../write.ts'

/** Plans in force, plans out for comment (at least six weeks), and how to have a say. Plan- og bygningslova. */
export default service({
  key: 'planinnsyn',
  title: say(
    'Sjå arealplanar og sei kva du meiner',
    'Se arealplaner og si hva du mener',
    'See land-use plans and have your say',
  ),
  result: say(
    'Oversikt over planar, eller ein merknad i saka',
    'Oversikt over planer, eller en merknad i saken',
    'An overview of plans, or a comment in the case',
  ),
  losWords: ['reguleringsplan', 'kommuneplan', 'kommunedelplan', 'private-reguleringsplaner'],
  themes: ['bygg-og-eiendom', 'demokrati-og-innbyggerrettigheter'],
  lifeEvents: ['byggje'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'arealplan',
    'reguleringsplan',
    'kommuneplan',
    'planregister',
    'kart',
    'kommunekart',
    'høring',
    'høyring',
    'merknad til plan',
    'planforslag',
    'regulering',
    'strandsone',
    'hyttefelt',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slots: {
    summary: tell(
      `Arealplanane avgjer kva tomter, vegar og strender kan brukast til. I kartet ser du kva som gjeld der du bur. Når ein ny plan er på høyring, kan du seie kva du meiner.`,
      `Arealplanene avgjør hva tomter, veier og strender kan brukes til. I kartet ser du hva som gjelder der du bor. Når en ny plan er på høring, kan du si hva du mener.`,
      `Land-use plans decide what plots, roads and beaches can be used for. The map shows what applies where you live. When a new plan is open for comment, you can have your say.`,
    ),
    selfService: [
      {
        id: 'kart',
        url: { fact: 'kommunekart' },
        login: 'none',
        level: 1,
        label: say('Finn planen i kartet', 'Finn planen i kartet', 'Find the plan on the map'),
      },
      {
        id: 'hoyring',
        url: { fact: 'plan-liste' },
        login: 'none',
        level: 1,
        label: say('Sjå planar på høyring', 'Se planer på høring', 'See plans open for comment'),
      },
      {
        id: 'merknad',
        url: { fact: 'plan-merknad' },
        login: 'none',
        level: 2,
        minutes: 15,
        label: say('Send merknad til ein plan', 'Send merknad til en plan', 'Comment on a plan'),
      },
    ],
    otherWays: tell(
      `Du kan sjå plankarta på papir og få dei forklarte når du kjem innom. Merknaden kan du sende som brev. Skriv namnet på planen.`,
      `Du kan se plankartene på papir og få dem forklart når du kommer innom. Merknaden kan du sende som brev. Skriv navnet på planen.`,
      `You can see the plans on paper and have them explained when you come by. You can send your comment as a letter. Give the name of the plan.`,
    ),
    whoCanGet: tell(
      `Planane er opne for alle. Alle kan også sende merknad til ein plan på høyring, anten du er nabo, lag eller berre bryr deg. Grunneigarar og naboar får brev når planen gjeld dei direkte.`,
      `Planene er åpne for alle. Alle kan også sende merknad til en plan på høring, enten du er nabo, lag eller bare bryr deg. Grunneiere og naboer får brev når planen gjelder dem direkte.`,
      `Plans are open to all. Anyone can comment on a plan: neighbours, clubs or people who simply care. Landowners and neighbours get a letter when a plan affects them directly.`,
    ),
    whatYouGet: tell(
      `| Plan | Kva han avgjer |
| Kommuneplan | Hovudtrekka i heile kommunen |
| Kommunedelplan | Ein del av kommunen, eller eit tema |
| Reguleringsplan | Kva som kan byggjast på kvar tomt |

Eit planforslag ligg ute til høyring i minst {plan-hoyring}. Fristen står i kunngjeringa. Kommunen les alle merknadene og skriv kva dei har ført til, før kommunestyret avgjer.

Merknaden din er offentleg. Skriv kva som bør bli annleis, og kvifor.`,
      `| Plan | Hva den avgjør |
| Kommuneplan | Hovedtrekkene i hele kommunen |
| Kommunedelplan | En del av kommunen, eller et tema |
| Reguleringsplan | Hva som kan bygges på hver tomt |

Et planforslag ligger ute til høring i minst {plan-hoyring}. Fristen står i kunngjøringen. Kommunen leser alle merknadene og skriver hva de har ført til, før kommunestyret avgjør.

Merknaden din er offentlig. Skriv hva som bør bli annerledes, og hvorfor.`,
      `| Plan | What it decides |
| Municipal plan (kommuneplan) | The main lines for the whole municipality |
| Part plan (kommunedelplan) | A part of the municipality, or a theme |
| Zoning plan (reguleringsplan) | What can be built on each plot |

A proposed plan is open for comment for at least {plan-hoyring}. The notice gives the deadline. The municipality reads every comment and writes what came of it before the council decides.

Your comment is public. Say what should be different, and why.`,
    ),
    howToApply: [
      {
        id: 'sok',
        text: say(
          'Søk opp adressa i kartet og trykk på planen.',
          'Søk opp adressen i kartet og trykk på planen.',
          'Look up the address on the map and press the plan.',
        ),
      },
      {
        id: 'les',
        text: say(
          'Les føresegnene. Dei seier kor høgt og kor mykje du kan byggje.',
          'Les bestemmelsene. De sier hvor høyt og hvor mye du kan bygge.',
          'Read the provisions. They say how high and how much you can build.',
        ),
      },
      {
        id: 'sei',
        text: say(
          'Send merknad før fristen i kunngjeringa.',
          'Send merknad før fristen i kunngjøringen.',
          'Send your comment before the deadline in the notice.',
        ),
      },
    ],
    price: [
      {
        id: 'innsyn',
        amount: 'free',
        what: say('Innsyn og merknad', 'Innsyn og merknad', 'Seeing plans and commenting'),
      },
    ],
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: say('planavdelinga i kommunen', 'planavdelingen i kommunen', 'the planning office of the municipality'),
      appealBody: { fact: 'klageinstans' },
      text: say(
        'Er du eigar, nabo eller elles råka, kan du klage på ein vedteken reguleringsplan. Kommuneplanen kan du ikkje klage på.',
        'Er du eier, nabo eller på annen måte berørt, kan du klage på en vedtatt reguleringsplan. Kommuneplanen kan du ikke klage på.',
        'If you are an owner, a neighbour or otherwise affected, you can appeal against an adopted zoning plan. You cannot appeal against the municipal plan.',
      ),
    },
    legalBasis: [
      {
        id: 'hoyring',
        law: 'LOV-2008-06-27-71',
        section: '§§ 11-14 og 12-10',
        name: say(
          'Plan- og bygningslova, høyring av planar',
          'Plan- og bygningsloven, høring av planer',
          'Planning and Building Act, comments on plans',
        ),
      },
    ],
    contact: [{ id: 'plan', role: 'byggesak', about: say('Planar og kart', 'Planer og kart', 'Plans and maps') }],
    related: [
      { id: 'byggje', service: 'byggjesoknad' },
      { id: 'kart', service: 'situasjonskart' },
      { id: 'mote', service: 'politiske-mote' },
    ],
  },
})
