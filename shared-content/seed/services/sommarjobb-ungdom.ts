import { service, text } from '../write.ts'

export default service({
  key: 'sommarjobb-ungdom',
  title: {
    nn: 'Søk sommarjobb for ungdom',
    nb: 'Søk sommerjobb for ungdom',
    en: 'Apply for a summer job for young people',
  },
  result: { nn: 'Arbeidsavtale for sommaren', nb: 'Arbeidsavtale for sommeren', en: 'A contract for the summer' },
  losWords: ['cv', 'arbeidsavtale', 'ungdomsmidler'],
  themes: ['arbeid', 'familie-og-barn'],
  lifeEvents: ['miste-og-finne-jobb'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-09',
  reviewBy: '2027-11-09',
  searchWords: [
    'sommerjobb',
    'sumarjobb',
    'ferievikar',
    'feriejobb',
    'jobb for ungdom',
    'deltidsjobb',
    'første jobb',
    'jobb 15 år',
    'jobb 16 år',
  ],
  serviceKind: 'offer',
  slots: {
    summary: text({
      nn: `Kommunen har sommarjobbar for ungdom som vil prøve arbeidslivet og tene eigne pengar. Du treng ingen erfaring, berre lyst til å gjere ein innsats.`,
      nb: `Kommunen har sommerjobber for ungdom som vil prøve arbeidslivet og tjene egne penger. Du trenger ingen erfaring, bare lyst til å gjøre en innsats.`,
      en: `The municipality has summer jobs for young people who want to try working life and earn their own money. You need no experience, only the will to make an effort.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'sommarjobb-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 15,
        label: {
          nn: 'Søk på sommarjobb i kommunen',
          nb: 'Søk på sommerjobb i kommunen',
          en: 'Apply for a summer job in the municipality',
        },
      },
    ],
    otherWays: text({
      nn: `Har du ikkje elektronisk ID enno? Kom til servicekontoret etter skuletid, så legg vi inn søknaden din.`,
    }),
    whoCanGet: text({
      nn: `Jobbane er for {sommarjobb-fodselsar}. Du må bu i kommunen eller gå på skule her.

        Går du framleis på grunnskulen, må foreldra dine seie ja. Det er reglar for kor lenge og kor seint du kan arbeide, og kva slags maskiner du kan bruke.`,
    }),
    whatYouGet: text({
      nn: `Jobben varer i {sommarjobb-lengd}, og du får løn, feriepengar og attest. Timeløna er {sommarjobb-timelon}. Ein vaksen på arbeidsplassen lærer deg opp og er der når du lurer på noko.

        Du kan til dømes

        - klippe gras, måle gjerde og rydde turstiar
        - lese, spele og gå tur med eldre på sjukeheimen
        - hjelpe til på sommar-SFO, i barnehagen eller på biblioteket
        - lage film og nyhende for kommunen`,
    }),
    howToApply: [
      { id: 'onske', text: { nn: 'Vel inntil tre jobbar du kunne tenkje deg, og kva veker du kan.' } },
      { id: 'om-deg', text: { nn: 'Skriv nokre linjer om deg sjølv. Fortel gjerne kva du er god til.' } },
      { id: 'svar', text: { nn: 'Svar på SMS-en frå oss. Du har ei veke på deg til å seie ja.' } },
    ],
    documents: [
      { id: 'samtykke', what: { nn: 'Samtykke frå foreldra' }, when: { nn: 'når du går på grunnskulen' } },
      { id: 'skattekort', what: { nn: 'Skattekort eller frikort' }, when: { nn: 'når du har fått jobben' } },
      {
        id: 'politiattest',
        what: { nn: 'Politiattest' },
        when: { nn: 'når du skal arbeide med barn, eldre eller sjuke' },
      },
    ],
    deadlines: [
      {
        id: 'frist',
        action: 'soknad',
        date: { fact: 'sommarjobb-soknadsfrist' },
        what: { nn: 'Jobb i skuleferien', nb: 'Jobb i skoleferien', en: 'A job in the school holidays' },
      },
    ],
    processingTime: {
      usual: { fact: 'sommarjobb-svartid' },
      text: {
        nn: 'Dei fleste år er det fleire søkjarar enn jobbar. Då trekkjer vi lodd, og ungdom som ikkje har hatt sommarjobb hos oss før, går føre.',
      },
    },
    changes: text({
      nn: `Fått noko anna å gjere? Gi oss beskjed så tidleg du kan, så ringjer vi den neste på lista. Blir du sjuk i jobben, ringjer du leiaren din før arbeidsdagen byrjar.`,
    }),
    complaint: { hasRight: false, text: { nn: 'Lurer du på korleis vi valde, kan du spørje oss.' } },
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-2005-06-17-62',
        section: 'kapittel 11',
        name: { nn: 'Arbeidsmiljølova: arbeid av barn og ungdom' },
      },
    ],
    moreInfo: [
      {
        id: 'arbeidstilsynet',
        url: 'https://www.arbeidstilsynet.no/',
        type: 'guide',
        label: { nn: 'Reglar for unge i arbeid hos Arbeidstilsynet' },
      },
    ],
    contact: [
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: { nn: 'Spørsmål om sommarjobb', nb: 'Spørsmål om sommerjobb', en: 'Questions about summer jobs' },
      },
    ],
    related: [
      { id: 'ledige-stillingar', service: 'ledige-stillingar' },
      { id: 'kulturskule', service: 'kulturskule' },
    ],
  },
})
