import { say, service, tell } from '../write.ts'

/** Who has been elected and how to reach them. Names stand in the kommune's own list, never in shared text. */
export default service({
  key: 'folkevalde',
  title: say('Kontakt dei folkevalde', 'Kontakt de folkevalgte', 'Contact your elected representatives'),
  result: say('Kontakt med ein politikar', 'Kontakt med en politiker', 'Contact with a politician'),
  losWords: ['politiske-partier'],
  themes: ['demokrati-og-innbyggerrettigheter'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'politikar',
    'politiker',
    'ordførar',
    'ordfører',
    'varaordførar',
    'kommunestyremedlem',
    'formannskap',
    'utval',
    'folkevalgte',
    'parti',
    'mayor',
    'councillor',
  ],
  serviceKind: 'information',
  isStatutory: true,
  slots: {
    summary: tell(
      `Dei folkevalde avgjer kva kommunen skal bruke pengane på, og kva som kan byggjast kvar. Her finn du ut kven dei er, og korleis du når dei.`,
      `De folkevalgte avgjør hva kommunen skal bruke pengene på, og hva som kan bygges hvor. Her finner du ut hvem de er, og hvordan du når dem.`,
      `Your elected representatives decide how the municipality spends its money and what may be built where. Find out who they are and how to reach them.`,
    ),
    selfService: [
      {
        id: 'liste',
        url: { fact: 'folkevalde-liste' },
        login: 'none',
        level: 1,
        label: say('Sjå kven som er vald', 'Se hvem som er valgt', 'See who has been elected'),
      },
    ],
    otherWays: tell(
      `Ring sekretariatet, så set dei deg i kontakt med ordføraren eller ein annan folkevald.`,
      `Ring sekretariatet, så setter de deg i kontakt med ordføreren eller en annen folkevalgt.`,
      `Call the secretariat, and they put you in touch with the mayor or another representative.`,
    ),
    whoCanGet: tell(
      `Alle kan ta kontakt med ein folkevald, både innbyggjarar, lag og bedrifter. Du treng ikkje vere medlem i partiet eller ha røysta på det.`,
      `Alle kan ta kontakt med en folkevalgt, både innbyggere, lag og bedrifter. Du trenger ikke være medlem i partiet eller ha stemt på det.`,
      `Anyone can contact a representative: inhabitants, clubs and businesses. You need not be a member of the party or have voted for it.`,
    ),
    whatYouGet: tell(
      `Kommunestyret har {kommunestyre-plassar} medlemer og er valt for fire år. Det er øvste organ i kommunen.

| Kven | Kva gjer dei? |
| Kommunestyret | Vedtek budsjett, planar og gebyr |
| Formannskapet | Førebur økonomien og saker som hastar |
| Utvala | Arbeider med skule, helse, plan og anna |
| Ordføraren | Leier møta og taler for kommunen |
| Kommunedirektøren | Leier dei tilsette. Er ikkje vald av folket |

Det du skriv til ein politikar om ei sak, kan bli offentleg. Skriv ikkje om helsa di eller andre private forhold i e-post. Gjeld det ei sak du har hos kommunen, svarer saksbehandlaren raskast.`,
      `Kommunestyret har {kommunestyre-plassar} medlemmer og er valgt for fire år. Det er øverste organ i kommunen.

| Hvem | Hva gjør de? |
| Kommunestyret | Vedtar budsjett, planer og gebyrer |
| Formannskapet | Forbereder økonomien og saker som haster |
| Utvalgene | Arbeider med skole, helse, plan og annet |
| Ordføreren | Leder møtene og taler for kommunen |
| Kommunedirektøren | Leder de ansatte. Er ikke valgt av folket |

Det du skriver til en politiker om en sak, kan bli offentlig. Skriv ikke om helsen din eller andre private forhold i e-post. Gjelder det en sak du har hos kommunen, svarer saksbehandleren raskest.`,
      `The municipal council has {kommunestyre-plassar} members, elected for four years. It is the highest body of the municipality.

| Who | What do they do? |
| The municipal council | Decides budgets, plans and charges |
| The executive committee | Prepares the finances and urgent cases |
| The committees | Work with schools, health, plans and more |
| The mayor (ordførar) | Leads the meetings and speaks for the municipality |
| The chief executive | Leads the staff, and is not elected |

What you write to a politician about a case can become public. Do not write about your health or other private matters by e-mail. If it is about your own case, the case officer answers soonest.`,
    ),
    howToApply: [
      {
        id: 'finn',
        text: say(
          'Finn ein frå bygda di eller frå utvalet som steller med saka.',
          'Finn en fra bygda di eller fra utvalget som steller med saken.',
          'Find someone from your area, or from the committee that deals with the matter.',
        ),
      },
      {
        id: 'skriv',
        text: say(
          'Skriv kort kva du meiner, og kva du vil at politikaren skal gjere.',
          'Skriv kort hva du mener, og hva du vil at politikeren skal gjøre.',
          'Say briefly what you think and what you want the politician to do.',
        ),
      },
    ],
    price: [
      {
        id: 'kontakt',
        amount: 'free',
        what: say('Kontakt med folkevalde', 'Kontakt med folkevalgte', 'Contacting representatives'),
      },
    ],
    legalBasis: [
      {
        id: 'kommunelova',
        law: 'LOV-2018-06-22-83',
        section: 'kap. 5',
        name: say(
          'Kommunelova, kommunale organ',
          'Kommuneloven, kommunale organer',
          'Local Government Act, municipal bodies',
        ),
      },
    ],
    contact: [
      {
        id: 'sekretariat',
        role: 'politisk-sekretariat',
        about: say(
          'Ordføraren og andre folkevalde',
          'Ordføreren og andre folkevalgte',
          'The mayor and other representatives',
        ),
      },
    ],
    related: [
      { id: 'mote', service: 'politiske-mote' },
      { id: 'val', service: 'val' },
    ],
  },
})
