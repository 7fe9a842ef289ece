import { service, text } from '../write.ts'

/** Serving alcohol once, at an event open to all: alkohollova § 1-6. A closed party is another service, § 4-5. */
export default service({
  key: 'skjenkeloyve-einskildhove',
  title: {
    nn: 'Søk skjenkeløyve for eitt ope arrangement',
    nb: 'Søk skjenkebevilling for ett åpent arrangement',
    en: 'Apply to serve alcohol at one public event',
  },
  losWords: ['bevilling-og-tillatelser', 'festival', 'kulturtilbud'],
  themes: ['naring', 'kultur-idrett-og-fritid'],
  lifeEvents: ['starte-og-drive-frivillig-organisasjon'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-05',
  reviewBy: '2027-10-05',
  searchWords: [
    'enkeltbevilling',
    'enkelt anledning',
    'eitt enkelt høve',
    'festival',
    'konsert',
    'bygdefest',
    'ølsalg',
    'øltelt',
    'arrangement',
    'skjenkebevilling',
  ],
  serviceKind: 'permit',
  result: {
    nn: 'Skjenkeløyve for eit enkelt høve',
    nb: 'Skjenkebevilling for en enkelt anledning',
    en: 'A licence for a single event',
  },
  slots: {
    summary: text({
      nn: `Skal laget eller verksemda di skjenke øl eller vin på konsert, festival, bygdedag eller eit anna arrangement som er ope for alle? Då søkjer du om løyve for dette eine høvet.`,
      nb: `Skal laget eller virksomheten din skjenke øl eller vin på konsert, festival, bygdedag eller et annet arrangement som er åpent for alle? Da søker du om bevilling for denne ene anledningen.`,
      en: `Will your club or business serve beer or wine at a concert, a festival, a village day or another event open to all? Then you apply for a licence for that one event.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'einskildhove-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 20,
        label: {
          nn: 'Søk om skjenkeløyve for arrangementet',
          nb: 'Søk om skjenkebevilling for arrangementet',
          en: 'Apply for a licence for the event',
        },
      },
    ],
    otherWays: text({ nn: `Får du det ikkje til på nett, kan du hente søknadspapira på næringskontoret.` }),
    whoCanGet: text({
      nn: `Lag, foreiningar og verksemder kan søkje. Du treng løyvet når:

- alle kan kjøpe billett eller kome inn
- du annonserer ope for publikum
- du tek betalt for alkohol, anten i baren eller gjennom billetten

Er festen berre for inviterte som kjenner kvarandre, er det [ambulerande skjenkeløyve](service:ambulerande-skjenkeloyve) du skal ha.`,
    }),
    whatYouGet: text({
      nn: `Du kan skjenke på den staden og til dei tidene som står i løyvet, og ingen andre dagar. Søk minst {einskildhove-frist} før arrangementet.

Med løyvet følgjer eit ansvar. Éin namngitt person skal vere til stades og edru heile tida. Ungdom under 18 år får ikkje kjøpe, og skjenkeområdet må vere tydeleg avgrensa.

Held du til utandørs, eller ventar du mykje folk, skal politiet ha melding, og grunneigaren må ha sagt ja. Pris for ein kveld: {einskildhove-pris}.`,
    }),
    howToApply: [
      { id: 'stad', text: { nn: 'Avtal bruk av lokalet eller plassen.' } },
      { id: 'ansvarleg', text: { nn: 'Vel kven som skal vere ansvarleg for skjenkinga, og ein som kan ta over.' } },
      { id: 'kart', text: { nn: 'Teikn eit enkelt kart over bar, gjerde, inngang og naudutgangar.' } },
      { id: 'send', text: { nn: 'Send inn søknaden, og vent på svar før du annonserer skjenking.' } },
      { id: 'vakter', text: { nn: 'Skaff nok vakter, og gå gjennom reglane med alle som skal stå i baren.' } },
    ],
    documents: [
      { id: 'plan', what: { nn: 'Program med klokkeslett og venta tal på gjester' } },
      { id: 'samtykke', what: { nn: 'Samtykke frå grunneigar eller utleigar' } },
      {
        id: 'politi',
        what: { nn: 'Kopi av meldinga til politiet' },
        when: { nn: 'For store arrangement og arrangement utandørs' },
      },
    ],
    deadlines: [
      {
        id: 'soknad',
        what: {
          nn: 'Søknad om løyve for eit høve',
          nb: 'Søknad om bevilling for én anledning',
          en: 'Application for a single licence',
        },
        date: 'rolling',
        note: {
          nn: 'Sommaren er høgsesong. Ver tidleg ute då.',
          nb: 'Sommeren er høysesong. Vær tidlig ute da.',
          en: 'Summer is the busy season, so apply early.',
        },
      },
    ],
    price: [
      {
        id: 'gebyr',
        amount: { fact: 'einskildhove-pris' },
        what: {
          nn: 'Løyve for eit enkelt høve',
          nb: 'Bevilling for en enkelt anledning',
          en: 'Licence for a single event',
        },
        unit: { nn: 'per arrangement', nb: 'per arrangement', en: 'per event' },
      },
    ],
    processingTime: {
      text: { nn: 'Vi sender kopi av løyvet til politiet. Skjenkekontrollen kan kome utan å seie frå først.' },
    },
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'næringskontoret i kommunen',
        nb: 'næringskontoret i kommunen',
        en: 'the business office of the municipality',
      },
      appealBody: { fact: 'klageinstans' },
      text: { nn: 'Hastar det, bør du ringje i tillegg til å skrive.' },
    },
    legalBasis: [
      {
        id: 'hove',
        law: 'LOV-1989-06-02-27',
        section: '§ 1-6',
        name: { nn: 'Alkohollova, løyve for eit enkelt høve' },
      },
    ],
    contact: [
      {
        id: 'naering',
        role: 'naering',
        about: { nn: 'Skjenking på arrangement', nb: 'Skjenking på arrangementer', en: 'Alcohol at events' },
      },
    ],
    related: [
      { id: 'ambulerande', service: 'ambulerande-skjenkeloyve' },
      { id: 'fast', service: 'skjenkeloyve' },
      { id: 'lokale', service: 'leige-lokale' },
      { id: 'tilskot', service: 'tilskot-lag-og-organisasjonar' },
    ],
  },
})
