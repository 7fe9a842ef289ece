import { service, text } from '../write.ts'

export default service({
  key: 'skulestart',
  title: {
    nn: 'Skriv inn barnet i 1. klasse',
    nb: 'Skriv inn barnet i 1. klasse',
    en: 'Register your child for year 1',
  },
  result: { nn: 'Plass på nærskulen', nb: 'Plass på nærskolen', en: 'A place at the local school' },
  losWords: ['grunnskole', 'skoletilhorighet'],
  themes: ['skole-og-utdanning', 'familie-og-barn'],
  lifeEvents: ['flytte', 'ny-i-norge'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-02',
  reviewBy: '2027-11-02',
  searchWords: [
    'skolestart',
    'førsteklassing',
    'seksåring',
    'innskriving',
    'innmelding skole',
    'bytte skole',
    'utsatt skolestart',
    'skulekrins',
    'nærskole',
    'skulebyte',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slotRules: { whoCanGet: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Barn byrjar i 1. klasse det året dei fyller seks. Her skriv du inn barnet på nærskulen, ber om ein annan skule eller søkjer om å vente eitt år.`,
      nb: `Barn begynner i 1. klasse det året de fyller seks. Her skriver du inn barnet på nærskolen, ber om en annen skole eller søker om å vente ett år.`,
      en: `Children start in year 1 the year they turn six. Register your child at the local school here, ask for another school or apply to wait a year.`,
    }),
    selfService: [
      {
        id: 'innskriving',
        url: { fact: 'skulestart-skjema' },
        login: 'high',
        level: 3,
        minutes: 10,
        label: {
          nn: 'Skriv inn barnet på skulen',
          nb: 'Skriv inn barnet på skolen',
          en: 'Register your child at school',
        },
      },
    ],
    otherWays: text({
      nn: `Møt opp på nærskulen i kontortida, så hjelper dei tilsette deg med innskrivinga.`,
      nb: `Møt opp på nærskolen i kontortiden, så hjelper de ansatte deg med innskrivingen.`,
      en: `Come to the local school during office hours, and the staff will help you register.`,
    }),
    whoCanGet: text({
      nn: `Alle barn som skal bu i Noreg i meir enn tre månader, har rett til å gå på skule. Det gjeld same kva språk barna snakkar, og same kvifor dei er her.

        Barnet har rett til plass på nærskulen. Som regel er det skulen barnet høyrer til etter adressa.`,
      nb: `Alle barn som skal bo i Norge i mer enn tre måneder, har rett til å gå på skole. Det gjelder uansett hvilket språk barna snakker, og uansett hvorfor de er her.

        Barnet har rett til plass på nærskolen. Som regel er det skolen barnet hører til etter adressen.`,
      en: `All children who will live in Norway for more than three months have the right to go to school. It makes no difference what language they speak or why they are here.

        Your child has the right to a place at the local school. As a rule, this is the school your address belongs to.`,
    }),
    whatYouGet: text({
      nn: `Opplæringa er gratis, med bøker, digitale verktøy og turar i skuletida. Første skuledag er {skulestart-forste-skuledag}. Om våren er det besøksdag, der barnet møter læraren og dei andre i klassen.

        - Skulen får vite om barnet frå barnehagen berre når du seier ja til det.
        - Barn som treng meir norsk for å følgje undervisninga, har rett til forsterka norskopplæring.
        - Barnehageplassen sluttar ikkje av seg sjølv, så hugs å seie han opp.`,
      nb: `Opplæringen er gratis, med bøker, digitale verktøy og turer i skoletiden. Første skoledag er {skulestart-forste-skuledag}. Om våren er det besøksdag, der barnet møter læreren og de andre i klassen.

        - Skolen får vite om barnet fra barnehagen bare når du sier ja til det.
        - Barn som trenger mer norsk for å følge undervisningen, har rett til forsterket norskopplæring.
        - Barnehageplassen slutter ikke av seg selv, så husk å si den opp.`,
      en: `School is free, with books, digital tools and outings in school hours. The first school day is {skulestart-forste-skuledag}. In spring there is a visiting day, when your child meets the teacher and the others in the class.

        - The kindergarten tells the school about your child only if you agree.
        - Children who need more Norwegian to follow the lessons have the right to extra teaching in Norwegian.
        - The kindergarten place does not end by itself, so remember to cancel it.`,
    }),
    howToApply: [
      {
        id: 'brev',
        text: {
          nn: 'Vent på brevet frå kommunen. Det kjem i god tid før fristen, til alle barn som bur her.',
          nb: 'Vent på brevet fra kommunen. Det kommer i god tid før fristen, til alle barn som bor her.',
          en: 'Wait for the letter from the municipality. It comes well before the deadline, to every child who lives here.',
        },
      },
      {
        id: 'skriv-inn',
        text: {
          nn: 'Skriv inn barnet og svar på spørsmåla om språk, helse og kven som har foreldreansvar.',
          nb: 'Skriv inn barnet og svar på spørsmålene om språk, helse og hvem som har foreldreansvar.',
          en: 'Register your child and answer the questions about language, health and who has parental responsibility.',
        },
      },
      {
        id: 'annan-skule',
        text: {
          nn: 'Ønskjer du ein annan skule, skriv du kva skule og kvifor.',
          nb: 'Ønsker du en annen skole, skriver du hvilken skole og hvorfor.',
          en: 'If you want another school, say which one and why.',
        },
      },
      {
        id: 'sfo',
        text: {
          nn: 'Søk om SFO og skyss samtidig, dersom barnet treng det.',
          nb: 'Søk om SFO og skyss samtidig, hvis barnet trenger det.',
          en: 'Apply for after-school care and school transport at the same time, if your child needs it.',
        },
      },
    ],
    documents: [
      {
        id: 'fodselsnummer',
        what: {
          nn: 'Fødselsnummer eller d-nummer til barnet',
          nb: 'Fødselsnummer eller d-nummer til barnet',
          en: 'Your child’s national identity number or D number',
        },
      },
      {
        id: 'vurdering',
        what: {
          nn: 'Vurdering frå PPT',
          nb: 'Vurdering fra PPT',
          en: 'An assessment by PPT, the educational psychology service',
        },
        when: {
          nn: 'når barnet skal byrje eitt år før eller eitt år seinare',
          nb: 'når barnet skal begynne ett år før eller ett år senere',
          en: 'when your child will start a year early or a year late',
        },
      },
    ],
    deadlines: [
      {
        id: 'innskriving',
        action: 'innskriving',
        date: { fact: 'skulestart-innskrivingsfrist' },
        what: { nn: 'Innskriving til hausten', nb: 'Innskriving til høsten', en: 'Registration for the autumn' },
      },
      {
        id: 'nyflytta',
        date: 'rolling',
        what: {
          nn: 'Skuleplass for barn som flyttar hit',
          nb: 'Skoleplass for barn som flytter hit',
          en: 'A school place for children who move here',
        },
        note: {
          nn: 'Meld barnet inn så snart du veit kvar barnet skal bu',
          nb: 'Meld barnet inn så snart du vet hvor barnet skal bo',
          en: 'Register your child as soon as you know where you will live',
        },
      },
    ],
    price: [
      {
        id: 'skule',
        amount: 'free',
        what: { nn: 'Grunnskule', nb: 'Grunnskole', en: 'Primary and lower secondary school' },
      },
    ],
    processingTime: {
      usual: { fact: 'skulestart-svartid' },
      text: {
        nn: 'Du får vedtak om kva skule barnet skal gå på. Nokre veker seinare inviterer skulen til foreldremøte.',
        nb: 'Du får vedtak om hvilken skole barnet skal gå på. Noen uker senere inviterer skolen til foreldremøte.',
        en: 'You get a decision about which school your child will attend. Some weeks later the school invites you to a parents’ meeting.',
      },
    },
    changes: text({
      nn: `Flyttar du etter {skulestart-innskrivingsfrist}, ringjer du begge skulane. Den gamle skulen skriv barnet ut når den nye har stadfesta plassen.

        Vil du at barnet skal vente eitt år, må du søkje. Snakk med barnehagen først, og meld barnet til PPT tidleg på hausten.`,
      nb: `Flytter du etter {skulestart-innskrivingsfrist}, ringer du begge skolene. Den gamle skolen skriver barnet ut når den nye har bekreftet plassen.

        Vil du at barnet skal vente ett år, må du søke. Snakk med barnehagen først, og meld barnet til PPT tidlig på høsten.`,
      en: `If you move after {skulestart-innskrivingsfrist}, call both schools. The old school removes your child from its list when the new one has confirmed the place.

        If you want your child to wait a year, you must apply. Talk to the kindergarten first, and refer your child to PPT early in the autumn.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'skulen eller skulekontoret, slik det står i vedtaket',
        nb: 'skolen eller skolekontoret, slik det står i vedtaket',
        en: 'the school or the school office, as the decision says',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Du kan klage på skuleplassen og på avslag om å byrje tidlegare eller seinare. Barnet går på skulen det har fått, medan klaga blir vurdert.',
        nb: 'Du kan klage på skoleplassen og på avslag om å begynne tidligere eller senere. Barnet går på skolen det har fått, mens klagen blir vurdert.',
        en: 'You can appeal against the school place and against a refusal to start earlier or later. Your child goes to the school they were given while the appeal is considered.',
      },
    },
    places: [{ id: 'skular', unitKind: 'school', onlyOffering: true }],
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-2023-06-09-30',
        section: 'kapittel 2',
        name: {
          nn: 'Opplæringslova: rett og plikt til grunnskuleopplæring',
          nb: 'Opplæringsloven: rett og plikt til grunnskoleopplæring',
          en: 'Education Act: the right and duty to attend school',
        },
      },
    ],
    contact: [
      {
        id: 'skulekontor',
        role: 'skulekontor',
        about: {
          nn: 'Innskriving og skulebyte',
          nb: 'Innskriving og skolebytte',
          en: 'Registration and change of school',
        },
      },
    ],
    related: [
      { id: 'sfo', service: 'sfo' },
      { id: 'skuleskyss', service: 'skuleskyss' },
      { id: 'ppt', service: 'ppt' },
    ],
  },
})
