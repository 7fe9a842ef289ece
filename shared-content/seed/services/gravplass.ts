import { say, service, tell } from '../write.ts'

/** Graves are the joint parish council's (gravplasslova), not the kommune's own. */
export default service({
  key: 'gravplass',
  title: say('Få og stell ei grav', 'Få og stell en grav', 'Get a grave and look after it'),
  result: say('Gravplass', 'Gravplass', 'A grave'),
  losWords: ['gravplass', 'gravferd'],
  themes: ['familie-og-barn'],
  lifeEvents: ['dodsfall-og-arv'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'gravlund',
    'gravplass',
    'kyrkjegard',
    'kirkegård',
    'gravsted',
    'gravstein',
    'gravferd',
    'begravelse',
    'bisettelse',
    'urne',
    'askespreiing',
    'feste av grav',
    'festeavgift',
    'minnelund',
  ],
  serviceKind: 'right',
  isStatutory: true,
  responsible: {
    who: 'body',
    body: { name: say('Kyrkjeleg fellesråd', 'Kirkelig fellesråd', 'The joint parish council') },
  },
  slots: {
    summary: tell(
      `Når nokon døyr, har dei som budde i kommunen rett til ei fri grav her, same kva tru eller livssyn dei hadde. Gravferdsbyrået eller du sjølv tek kontakt med fellesrådet.`,
      `Når noen dør, har de som bodde i kommunen rett til en fri grav her, uansett tro eller livssyn. Begravelsesbyrået eller du selv tar kontakt med fellesrådet.`,
      `When someone dies, those who lived in the municipality have the right to a free grave here, whatever their faith or view of life. The funeral director or you yourself contact the parish council.`,
    ),
    selfService: [
      {
        id: 'skjema',
        url: { fact: 'grav-skjema' },
        login: 'substantial',
        level: 2,
        minutes: 10,
        label: say(
          'Søk om grav, feste eller gravminne',
          'Søk om grav, feste eller gravminne',
          'Apply for a grave, a lease or a gravestone',
        ),
      },
    ],
    otherWays: tell(
      `Ring eller kom innom kyrkjekontoret. Gravferdsbyrået kan ordne alt for deg.`,
      `Ring eller kom innom kirkekontoret. Begravelsesbyrået kan ordne alt for deg.`,
      `Call or visit the parish office. A funeral director can arrange everything for you.`,
    ),
    whoCanGet: tell(
      `Alle som var busette i kommunen då dei døydde, har rett til grav her utan å betale for ho. Budde den døde ein annan stad, kan du søkje, og då må du betale det grava kostar. Den som tek på seg gravferda, bestemmer kvar grava skal vere.`,
      `Alle som var bosatt i kommunen da de døde, har rett til grav her uten å betale for den. Bodde den døde et annet sted, kan du søke, og da må du betale det graven koster. Den som tar på seg gravferden, bestemmer hvor graven skal være.`,
      `Anyone who lived in the municipality when they died has the right to a grave here without paying for it. If the dead person lived elsewhere, you can apply and must then pay what the grave costs. Whoever takes charge of the funeral decides where the grave will be.`,
    ),
    whatYouGet: tell(
      `Du kan velje kistegrav, urnegrav eller namna minnelund der det finst. Grava er freda i {grav-fredingstid}. Så lenge kan ho ikkje slettast.

Vil familien behalde grava etter fredingstida, eller sikre ei grav ved sida av, må nokon feste ho. Festaren får brev i god tid før festet går ut.

Gravminnet må godkjennast før det blir sett opp. Den som har ansvar for grava, skal sjå til at steinen står støtt. Du kan plante sjølv eller avtale stell.

Vil du spreie oska i naturen, søkjer du Statsforvaltaren.`,
      `Du kan velge kistegrav, urnegrav eller navnet minnelund der det finnes. Graven er fredet i {grav-fredingstid}. Så lenge kan den ikke slettes.

Vil familien beholde graven etter fredningstiden, eller sikre en grav ved siden av, må noen feste den. Festeren får brev i god tid før festet går ut.

Gravminnet må godkjennes før det blir satt opp. Den som har ansvar for graven, skal se til at steinen står støtt. Du kan plante selv eller avtale stell.

Vil du spre asken i naturen, søker du Statsforvalteren.`,
      `You can choose a coffin grave, an urn grave or, where there is one, a memorial grove with names. The grave is protected for {grav-fredingstid} and cannot be cleared before then.

If the family wants to keep the grave after that, or secure one beside it, someone must lease it. The holder gets a letter well before the lease ends.

A gravestone must be approved before it is put up. Whoever is responsible for the grave must see that the stone stands firmly. You can plant the grave yourself or pay for care.

If you wish to scatter the ashes in nature, apply to the County Governor.`,
    ),
    howToApply: [
      {
        id: 'avtal',
        text: say(
          'Avtal gravferda med byrået, presten eller fellesrådet.',
          'Avtal gravferden med byrået, presten eller fellesrådet.',
          'Arrange the funeral with the funeral director, the priest or the parish council.',
        ),
      },
      {
        id: 'vel',
        text: say(
          'Vel gravplass og type grav.',
          'Velg gravplass og type grav.',
          'Choose a cemetery and a kind of grave.',
        ),
      },
      {
        id: 'stein',
        text: say(
          'Send søknad om gravminne før du bestiller steinen.',
          'Send søknad om gravminne før du bestiller steinen.',
          'Apply for approval before you order the stone.',
        ),
      },
    ],
    price: [
      {
        id: 'fri',
        amount: 'free',
        what: say(
          'Grav for den som budde i kommunen',
          'Grav for den som bodde i kommunen',
          'A grave for those who lived here',
        ),
      },
      {
        id: 'feste',
        amount: { fact: 'grav-feste' },
        what: say('Feste av grav', 'Feste av grav', 'Lease of a grave'),
        unit: say('per år', 'per år', 'per year'),
        decidedBy: say(
          'Kommunestyret, etter framlegg frå fellesrådet',
          'Kommunestyret, etter forslag fra fellesrådet',
          'The municipal council, proposed by the parish council',
        ),
      },
    ],
    changes: tell(
      `Flyttar festaren eller døyr, må familien melde frå om kven som tek over. Vil du ikkje feste lenger, kan grava slettast når fredingstida er ute. Då får du tilbod om å ta vare på steinen.`,
      `Flytter festeren eller dør, må familien melde fra om hvem som tar over. Vil du ikke feste lenger, kan graven slettes når fredningstiden er ute. Da får du tilbud om å ta vare på steinen.`,
      `If the holder moves or dies, the family must say who takes over. If you no longer wish to lease the grave, it can be cleared when the protected time is over. You are then offered the stone.`,
    ),
    legalBasis: [
      {
        id: 'rett',
        law: 'LOV-1996-06-07-32',
        section: '§ 6',
        name: say(
          'Gravplasslova, rett til fri grav',
          'Gravplassloven, rett til fri grav',
          'Burial Act, the right to a free grave',
        ),
      },
      {
        id: 'freding',
        law: 'LOV-1996-06-07-32',
        section: '§ 8',
        name: say(
          'Gravplasslova, fredingstid',
          'Gravplassloven, fredningstid',
          'Burial Act, how long a grave is protected',
        ),
      },
    ],
    contact: [
      {
        id: 'fellesrad',
        role: 'gravplass',
        about: say('Grav, feste og gravminne', 'Grav, feste og gravminne', 'Graves, leases and gravestones'),
      },
    ],
    related: [
      { id: 'avgifter', service: 'kommunale-avgifter' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
    ],
  },
})
