import { say, service, tell } from '../write.ts'

/** Elections: run by the kommune under vallova of 2023. No day stands here that can pass: the next one is a fact. */
export default service({
  key: 'val',
  title: say('Røyst ved val', 'Stem ved valg', 'Vote in elections'),
  result: say('Røysta di er gitt', 'Stemmen din er avgitt', 'Your vote is cast'),
  losWords: ['valg', 'politiske-partier'],
  themes: ['demokrati-og-innbyggerrettigheter'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'valg',
    'stemme',
    'røyste',
    'førehandsrøysting',
    'forhåndsstemming',
    'vallokale',
    'valglokale',
    'kommuneval',
    'stortingsval',
    'manntal',
    'valkort',
    'valresultat',
    'election',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slots: {
    summary: tell(
      `Kommunen held val for alle som bur her. Du kan røyste på førehand eller på valdagen. Neste gong er det {val-neste}.`,
      `Kommunen holder valg for alle som bor her. Du kan stemme på forhånd eller på valgdagen. Neste gang er det {val-neste}.`,
      `The municipality holds elections for everyone who lives here. You can vote early or on election day. Next up: {val-neste}.`,
    ),
    whoCanGet: tell(
      `Du må stå i manntalet og ha fylt 18 år innan utgangen av valåret.

- Ved stortingsval må du vere norsk statsborgar.
- Ved kommunestyre- og fylkestingsval kan du også røyste når du er nordisk borgar og er busett her seinast 30. juni i valåret.
- Er du borgar av eit anna land, må du ha vore busett i Noreg dei tre siste åra før valdagen.`,
      `Du må stå i manntallet og ha fylt 18 år innen utgangen av valgåret.

- Ved stortingsvalg må du være norsk statsborger.
- Ved kommunestyre- og fylkestingsvalg kan du også stemme når du er nordisk borger og er bosatt her senest 30. juni i valgåret.
- Er du borger av et annet land, må du ha vært bosatt i Norge de tre siste årene før valgdagen.`,
      `You must be on the electoral roll and turn 18 by the end of the election year.

- In national elections you must be a Norwegian citizen.
- In municipal and county elections you can also vote if you are a Nordic citizen and live here by 30 June in the election year.
- If you are a citizen of another country, you must have lived in Norway for the last three years before election day.`,
    ),
    whatYouGet: tell(
      `Valkortet kjem i den digitale postkassa eller på papir. Der står det kvar og når du kan røyste. På valdagen kan du bruke {val-lokale}.

Alle lokala er lagde til rette for rullestol. Kan du ikkje kome deg inn, tek valmedarbeidarane imot røysta utanfor. Du kan be om hjelp inne i avlukket. Er du sjuk eller ufør, kan du be kommunen om å få røyste heime.

Meiner du at det er gjort feil, kan du klage til valstyret. Fristen er kort, så spør sekretariatet med ein gong.`,
      `Valgkortet kommer i den digitale postkassen eller på papir. Der står det hvor og når du kan stemme. På valgdagen kan du bruke {val-lokale}.

Alle lokalene er lagt til rette for rullestol. Kan du ikke komme deg inn, tar valgmedarbeiderne imot stemmen utenfor. Du kan be om hjelp inne i avlukket. Er du syk eller ufør, kan du be kommunen om å få stemme hjemme.

Mener du at det er gjort feil, kan du klage til valgstyret. Fristen er kort, så spør sekretariatet med en gang.`,
      `Your polling card comes digitally or by post. It says where and when you can vote. On election day you can use {val-lokale}.

All polling stations have room for wheelchairs. If you cannot get in, the staff take your vote outside. You can ask for help in the booth. If you are ill or disabled, you can ask the municipality to let you vote at home.

If you think a mistake was made, you can appeal to the electoral committee. There is little time, so ask the secretariat at once.`,
    ),
    howToApply: [
      {
        id: 'legitimasjon',
        text: say(
          'Ta med legitimasjon. Valkortet er ikkje nødvendig.',
          'Ta med legitimasjon. Valgkortet er ikke nødvendig.',
          'Bring identification. You do not need the polling card.',
        ),
      },
      {
        id: 'avlukke',
        text: say(
          'Gå inn i avlukket, vel ei liste og brett setelen saman.',
          'Gå inn i avlukket, velg en liste og brett seddelen sammen.',
          'Go into the booth, choose a list and fold the ballot paper.',
        ),
      },
      {
        id: 'stempel',
        text: say(
          'Få setelen stempla, og legg han i urna.',
          'Få seddelen stemplet, og legg den i urnen.',
          'Have the paper stamped, and put it in the box.',
        ),
      },
    ],
    documents: [
      {
        id: 'id',
        what: say(
          'Pass, førarkort, bankkort med bilete eller anna legitimasjon',
          'Pass, førerkort, bankkort med bilde eller annen legitimasjon',
          'Passport, driving licence, bank card with photo or other identification',
        ),
      },
    ],
    price: [{ id: 'royst', amount: 'free', what: say('Å røyste', 'Å stemme', 'Voting') }],
    legalBasis: [{ id: 'vallova', law: 'LOV-2023-06-16-62', name: say('Vallova', 'Valgloven', 'Election Act') }],
    moreInfo: [
      {
        id: 'valg-no',
        url: 'https://www.valg.no/',
        type: 'page',
        label: say(
          'Om val hos Valdirektoratet',
          'Om valg hos Valgdirektoratet',
          'About elections at the Directorate of Elections',
        ),
      },
    ],
    contact: [
      {
        id: 'sekretariat',
        role: 'politisk-sekretariat',
        about: say('Val og manntal', 'Valg og manntall', 'Elections and the electoral roll'),
      },
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: say('Røysting på førehand', 'Stemming på forhånd', 'Early voting'),
      },
    ],
    related: [
      { id: 'mote', service: 'politiske-mote' },
      { id: 'folkevalde', service: 'folkevalde' },
    ],
  },
})
