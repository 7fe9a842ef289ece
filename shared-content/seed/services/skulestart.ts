import { service, text } from '../write.ts'

export default service({
  key: 'skulestart',
  title: {
    nn: 'Skriv inn barnet i 1. klasse',
    nb: 'Skriv inn barnet i 1. klasse',
    en: 'Register your child for year 1',
  },
  result: { nn: 'Plass på nærskulen' },
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
        label: { nn: 'Skriv inn barnet på skulen' },
      },
    ],
    otherWays: text({ nn: `Møt opp på nærskulen i kontortida, så hjelper dei tilsette dykk med innskrivinga.` }),
    whoCanGet: text({
      nn: `Alle barn som skal bu i Noreg i meir enn tre månader, har rett til å gå på skule. Det gjeld same kva språk de snakkar, og same kva grunn de har til å vere her.

        Barnet har rett til plass på nærskulen. Som regel er det skulen de høyrer til etter adressa.`,
    }),
    whatYouGet: text({
      nn: `Opplæringa er gratis, med bøker, digitale verktøy og turar i skuletida. Første skuledag er {skulestart-forste-skuledag}. Om våren er det besøksdag, der barnet møter læraren og dei andre i klassen.

        - Skulen får vite om barnet frå barnehagen berre når du seier ja til det.
        - Barn som treng meir norsk for å følgje undervisninga, får særskild språkopplæring.
        - Barnehageplassen sluttar ikkje av seg sjølv, så hugs å seie han opp.`,
    }),
    howToApply: [
      {
        id: 'brev',
        text: { nn: 'Vent på brevet frå kommunen. Det kjem i god tid før fristen, til alle barn som bur her.' },
      },
      {
        id: 'skriv-inn',
        text: { nn: 'Skriv inn barnet og svar på spørsmåla om språk, helse og kven som har foreldreansvar.' },
      },
      { id: 'annan-skule', text: { nn: 'Ønskjer de ein annan skule, skriv du kva skule og kvifor.' } },
      { id: 'sfo', text: { nn: 'Søk om SFO og skyss samtidig, dersom de treng det.' } },
    ],
    documents: [
      { id: 'fodselsnummer', what: { nn: 'Fødselsnummer eller d-nummer til barnet' } },
      {
        id: 'vurdering',
        what: { nn: 'Vurdering frå PPT' },
        when: { nn: 'når barnet skal byrje eitt år før eller eitt år seinare' },
      },
    ],
    deadlines: [
      {
        id: 'innskriving',
        action: 'innskriving',
        date: { fact: 'skulestart-innskrivingsfrist' },
        what: { nn: 'Innskriving til hausten' },
      },
      {
        id: 'nyflytta',
        date: 'rolling',
        what: { nn: 'Skuleplass for barn som flyttar hit' },
        note: { nn: 'Meld barnet inn så snart de veit kvar de skal bu' },
      },
    ],
    price: [{ id: 'skule', amount: 'free', what: { nn: 'Grunnskule' } }],
    processingTime: {
      usual: { fact: 'skulestart-svartid' },
      text: {
        nn: 'Du får vedtak om kva skule barnet skal gå på. Nokre veker seinare inviterer skulen til foreldremøte.',
      },
    },
    changes: text({
      nn: `Flyttar de etter {skulestart-innskrivingsfrist}, ringjer du begge skulane. Den gamle skulen skriv barnet ut når den nye har stadfesta plassen.

        Vil du at barnet skal vente eitt år, må du søkje. Snakk med barnehagen først, og meld barnet til PPT tidleg på hausten.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: { nn: 'skulen eller skulekontoret, slik det står i vedtaket' },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Du kan klage på skuleplassen og på avslag om å byrje tidlegare eller seinare. Barnet går på skulen det har fått, medan klaga blir vurdert.',
      },
    },
    places: [{ id: 'skular', unitKind: 'school', onlyOffering: true }],
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-2023-06-09-30',
        section: 'kapittel 2',
        name: { nn: 'Opplæringslova: rett og plikt til grunnskuleopplæring' },
      },
    ],
    contact: [{ id: 'skulekontor', role: 'skulekontor', about: { nn: 'Innskriving og skulebyte' } }],
    related: [
      { id: 'sfo', service: 'sfo' },
      { id: 'skuleskyss', service: 'skuleskyss' },
      { id: 'ppt', service: 'ppt' },
    ],
  },
})
