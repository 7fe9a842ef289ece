import { say, service, tell } from '../write.ts'

/** Meetings are open (kommunelova § 11-5) and the papers too; a proposal from inhabitants must be taken up (§ 12-1). */
export default service({
  key: 'politiske-mote',
  title: say('Følg politiske møte', 'Følg politiske møter', 'Follow political meetings'),
  result: say(
    'Innsyn i det politikarane avgjer',
    'Innsyn i det politikerne avgjør',
    'Insight into what politicians decide',
  ),
  losWords: ['innbyggerforslag', 'innsynsrett'],
  themes: ['demokrati-og-innbyggerrettigheter'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'kommunestyremøte',
    'kommunestyret',
    'formannskap',
    'møteplan',
    'møtekalender',
    'sakspapir',
    'saksliste',
    'møtebok',
    'protokoll',
    'kommune-tv',
    'innbyggarforslag',
    'politiske saker',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slots: {
    summary: tell(
      `Møta i kommunestyret, formannskapet og utvala er opne. Du kan lese sakene på førehand, møte opp eller sjå sendinga på nett.`,
      `Møtene i kommunestyret, formannskapet og utvalgene er åpne. Du kan lese sakene på forhånd, møte opp eller se sendingen på nett.`,
      `The meetings of the municipal council, the executive committee and other committees are open. You can read the papers beforehand, attend or watch online.`,
    ),
    selfService: [
      {
        id: 'kalender',
        url: { fact: 'mote-kalender' },
        login: 'none',
        level: 1,
        label: say(
          'Sjå møtekalender og sakspapir',
          'Se møtekalender og sakspapirer',
          'See the meeting calendar and papers',
        ),
      },
      {
        id: 'sending',
        url: { fact: 'mote-sending' },
        login: 'none',
        level: 1,
        label: say('Sjå møte på nett', 'Se møter på nett', 'Watch meetings online'),
      },
    ],
    otherWays: tell(
      `Sekretariatet skriv ut sakspapir for deg. Dei ligg også framme på servicekontoret før møta.`,
      `Sekretariatet skriver ut sakspapirer for deg. De ligger også fremme på servicekontoret før møtene.`,
      `The secretariat prints papers for you. They are also at the service centre before meetings.`,
    ),
    whoCanGet: tell(
      `Alle kan kome og høyre på, også du som ikkje bur her. Du treng ikkje melde deg på. Eit møte blir berre lukka når lova krev det eller opnar for det, til dømes når ei sak gjeld private forhold.`,
      `Alle kan komme og høre på, også du som ikke bor her. Du trenger ikke melde deg på. Et møte blir bare lukket når loven krever det eller åpner for det, for eksempel når en sak gjelder private forhold.`,
      `Anyone can come and listen, also if you do not live here. You need not sign up. A meeting is closed only when the law requires or allows it, for example when a case is about someone’s private affairs.`,
    ),
    whatYouGet: tell(
      `Kommunestyret møtest i {mote-stad}. Saklista er offentleg før møtet, og møteboka etterpå.

### Ta opp ei sak

- Skriv til ein [folkevald](service:folkevalde) og be om at saka blir teken opp.
- Samle minst {innbyggarforslag} underskrifter frå folk som bur i kommunen, eller to prosent av innbyggjarane. Då må kommunestyret ta stilling til forslaget innan eit halvt år.
- Ta kontakt med ungdomsrådet, eldrerådet eller rådet for personar med funksjonsnedsetjing.`,
      `Kommunestyret møtes i {mote-stad}. Sakslisten er offentlig før møtet, og møteboken etterpå.

### Ta opp en sak

- Skriv til en [folkevalgt](service:folkevalde) og be om at saken blir tatt opp.
- Samle minst {innbyggarforslag} underskrifter fra folk som bor i kommunen, eller to prosent av innbyggerne. Da må kommunestyret ta stilling til forslaget innen et halvt år.
- Ta kontakt med ungdomsrådet, eldrerådet eller rådet for personer med funksjonsnedsettelse.`,
      `The council meets in {mote-stad}. The agenda is public before the meeting, and the minutes afterwards.

### Raise a matter

- Write to a [representative](service:folkevalde) and ask them to raise it.
- Collect at least {innbyggarforslag} signatures from people who live here, or from two per cent of the inhabitants. The council must then consider the proposal within six months.
- Contact the youth council, the council for the elderly or the council for people with disabilities.`,
    ),
    howToApply: [
      {
        id: 'finn',
        text: say(
          'Finn møtet i kalenderen og opne saklista.',
          'Finn møtet i kalenderen og åpne sakslisten.',
          'Find the meeting in the calendar and open the agenda.',
        ),
      },
      {
        id: 'kom',
        text: say(
          'Kom til møtet, eller slå på sendinga.',
          'Kom til møtet, eller slå på sendingen.',
          'Come to the meeting, or turn on the broadcast.',
        ),
      },
      {
        id: 'les',
        text: say(
          'Les vedtaket i møteboka nokre dagar seinare.',
          'Les vedtaket i møteboken noen dager senere.',
          'Read the decision in the minutes some days later.',
        ),
      },
    ],
    price: [{ id: 'mote', amount: 'free', what: say('Å følgje møte', 'Å følge møter', 'Following meetings') }],
    legalBasis: [
      {
        id: 'opne',
        law: 'LOV-2018-06-22-83',
        section: '§ 11-5',
        name: say('Kommunelova, opne møte', 'Kommuneloven, åpne møter', 'Local Government Act, open meetings'),
      },
      {
        id: 'forslag',
        law: 'LOV-2018-06-22-83',
        section: '§ 12-1',
        name: say(
          'Kommunelova, innbyggarforslag',
          'Kommuneloven, innbyggerforslag',
          'Local Government Act, proposals from inhabitants',
        ),
      },
    ],
    contact: [
      {
        id: 'sekretariat',
        role: 'politisk-sekretariat',
        about: say('Møte og sakspapir', 'Møter og sakspapirer', 'Meetings and papers'),
      },
    ],
    related: [
      { id: 'folkevalde', service: 'folkevalde' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
      { id: 'plan', service: 'planinnsyn' },
      { id: 'val', service: 'val' },
    ],
  },
})
