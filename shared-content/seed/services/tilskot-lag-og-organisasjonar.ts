import { service, text } from '../write.ts'

export default service({
  key: 'tilskot-lag-og-organisasjonar',
  title: {
    nn: 'Søk tilskot til lag og organisasjonar',
    nb: 'Søk tilskudd til lag og organisasjoner',
    en: 'Apply for grants for clubs and organisations',
  },
  result: {
    nn: 'Tilskot til drift eller tiltak',
    nb: 'Tilskudd til drift eller tiltak',
    en: 'A grant for running costs or projects',
  },
  losWords: ['kulturmidler', 'lag-og-foreninger', 'ungdomsmidler', 'idrettsmidler'],
  themes: ['kultur-idrett-og-fritid'],
  lifeEvents: ['starte-og-drive-frivillig-organisasjon'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-26',
  reviewBy: '2027-10-26',
  searchWords: [
    'tilskudd',
    'tilskot',
    'kulturmidlar',
    'kulturmidler',
    'støtte til lag',
    'driftstilskudd',
    'idrettslag støtte',
    'frivilligmidlar',
    'velforening',
    'grendelag',
    'søke om penger',
  ],
  serviceKind: 'benefit',
  slotRules: { whoCanGet: { rule: 'addOnly' } },
  slots: {
    summary: text({
      nn: `Idrettslag, kor, korps, grendelag og andre frivillige kan søkje om pengar til drift, arrangement og utstyr. Tiltak for barn og unge kjem først.`,
      nb: `Idrettslag, kor, korps, grendelag og andre frivillige kan søke om penger til drift, arrangementer og utstyr. Tiltak for barn og unge kommer først.`,
      en: `Sports clubs, choirs, bands, village associations and other volunteers can apply for money for running costs, events and equipment. Activities for children and young people come first.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'tilskot-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 30,
        label: { nn: 'Søk om tilskot', nb: 'Søk om tilskudd', en: 'Apply for a grant' },
      },
    ],
    otherWays: text({
      nn: `Har ingen i laget elektronisk ID, kan du levere søknaden på papir til kulturkontoret. Skriv «tilskot» utanpå konvolutten.`,
    }),
    whoCanGet: text({
      nn: `Laget må halde til i kommunen, vere ope for alle og ha eit styre som er valt på årsmøte. Det må også stå i Frivilligregisteret.

        Enkeltpersonar, bedrifter og politiske parti kan ikkje få pengar frå denne ordninga. Grupper utan styre som vil få til noko i grenda, kan søkje saman med eit lag.`,
    }),
    whatYouGet: text({
      nn: `Det finst tre slags tilskot:

        | Type | Til kva | Når |
        | Driftstilskot | leige, forsikring, instruktørar | éin gong i året |
        | Tiltaksmidlar | festival, kurs, dugnad, jubileum | heile året |
        | Utstyr | instrument, mål, lydanlegg | éin gong i året |

        Kommunestyret set av ein sum kvart år. Er søknadene fleire enn pengane rekk til, får lag med mange unge medlemer mest.`,
    }),
    howToApply: [
      { id: 'type', text: { nn: 'Vel kva slags tilskot det gjeld. Du kan søkje om fleire samtidig.' } },
      { id: 'plan', text: { nn: 'Skriv kort kva laget vil gjere, kven det er for, og kva det kostar.' } },
      { id: 'konto', text: { nn: 'Skriv kontonummeret til laget, ikkje ditt eige.' } },
    ],
    documents: [
      { id: 'arsmelding', what: { nn: 'Årsmelding og rekneskap for fjoråret' } },
      { id: 'medlemer', what: { nn: 'Tal på medlemer, og kor mange som er under 20 år' } },
      { id: 'budsjett', what: { nn: 'Budsjett' }, when: { nn: 'når du søkjer om tiltak eller utstyr' } },
    ],
    deadlines: [
      {
        id: 'drift',
        action: 'soknad',
        date: { fact: 'tilskot-soknadsfrist' },
        what: { nn: 'Drift og utstyr', nb: 'Drift og utstyr', en: 'Running costs and equipment' },
      },
      {
        id: 'tiltak',
        date: 'rolling',
        what: { nn: 'Tiltaksmidlar', nb: 'Tiltaksmidler', en: 'Grants for projects' },
        note: {
          nn: 'Send søknaden før tiltaket er i gang',
          nb: 'Send søknaden før tiltaket er i gang',
          en: 'Apply before the project starts',
        },
      },
      {
        id: 'rapport',
        date: { fact: 'tilskot-rapportfrist' },
        what: { nn: 'Rapport om fjoråret', nb: 'Rapport om fjoråret', en: 'Report on last year' },
      },
    ],
    price: [
      {
        id: 'soknad',
        amount: 'free',
        what: { nn: 'Å søkje om tilskot', nb: 'Å søke om tilskudd', en: 'Applying for a grant' },
      },
    ],
    processingTime: {
      usual: { fact: 'tilskot-svartid' },
      text: { nn: 'Svaret går til leiaren og kasseraren. Pengane kjem på konto når klagefristen er ute.' },
    },
    changes: text({
      nn: `Blir tiltaket avlyst eller billegare enn planlagt, må du melde frå. Pengar laget ikkje har brukt, kan vi krevje tilbake.

        Fortel innan {tilskot-rapportfrist} kva tilskotet gjekk til. Utan rapport kan laget ikkje få pengar ved neste søknadsfrist, som er {tilskot-soknadsfrist}.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'kulturkontoret i kommunen',
        nb: 'kulturkontoret i kommunen',
        en: 'the culture office of the municipality',
      },
      appealBody: { fact: 'klagenemnd' },
      text: { nn: 'Eit styremedlem må skrive under på klaga. Peik på kva del av retningslinjene vi ikkje har følgt.' },
    },
    legalBasis: [
      { id: 'kultur', law: 'LOV-2007-06-29-89', section: '§ 4', name: { nn: 'Kulturlova: oppgåvene til kommunen' } },
    ],
    moreInfo: [
      {
        id: 'register',
        url: 'https://www.brreg.no/',
        type: 'page',
        label: { nn: 'Registrering i Frivilligregisteret hos Brønnøysundregistra' },
      },
    ],
    contact: [
      {
        id: 'kultur',
        role: 'kultur',
        about: { nn: 'Rettleiing før du søkjer', nb: 'Veiledning før du søker', en: 'Advice before you apply' },
      },
    ],
    related: [
      { id: 'leige-lokale', service: 'leige-lokale' },
      { id: 'kulturskule', service: 'kulturskule' },
    ],
  },
})
