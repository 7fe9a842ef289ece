import { service, text } from '../write.ts'

/** Low threshold: no referral. What a kommune offers besides is added to the shared text, never put in its place. */
export default service({
  key: 'psykisk-helsehjelp',
  title: { nn: 'Få hjelp til psykisk helse', nb: 'Få hjelp til psykisk helse', en: 'Get help with your mental health' },
  result: { nn: 'Samtalar og oppfølging nær der du bur' },
  losWords: ['psykisk-helse', 'hjelp-ved-rusavhengighet'],
  themes: ['helse-og-omsorg'],
  lifeEvents: ['dodsfall-og-arv'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-09',
  reviewBy: '2027-11-09',
  searchWords: [
    'psykisk helse',
    'psykisk hjelp',
    'psykolog',
    'psykiatrisk sjukepleiar',
    'angst',
    'depresjon',
    'deprimert',
    'sliten',
    'sjølvmordstankar',
    'selvmordstanker',
    'rask psykisk helsehjelp',
    'rus',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slotRules: { urgent: { rule: 'addOnly' }, whatYouGet: { rule: 'addOnly' } },
  slots: {
    summary: text({
      nn: `Er livet tungt for tida? Vaksne som strevar med angst, uro, sorg, rus eller mørke tankar, kan få nokon å snakke med i kommunen. Du treng ingen diagnose og inga tilvising.`,
      nb: `Er livet tungt for tiden? Voksne som strever med angst, uro, sorg, rus eller mørke tanker, kan få noen å snakke med i kommunen. Du trenger ingen diagnose og ingen henvisning.`,
      en: `Is life hard at the moment? Adults who struggle with anxiety, unrest, grief, drugs or alcohol, or dark thoughts can find someone to talk to. You need no diagnosis and no referral.`,
    }),
    urgent: [
      {
        id: 'liv',
        label: { nn: 'Du eller nokon andre er i fare' },
        phone: '113',
        note: { nn: 'Ring straks når nokon har planar om å ta livet sitt.' },
      },
      { id: 'legevakt', label: { nn: 'Du treng hjelp i natt eller i helga' }, phone: '116117' },
      {
        id: 'samtale',
        label: { nn: 'Du treng nokon å snakke med no' },
        phone: '116123',
        note: { nn: 'Hjelpetelefonen til Mental Helse er open heile døgnet, og du kan vere anonym.' },
      },
    ],
    selfService: [
      {
        id: 'time',
        label: { nn: 'Be om ein samtale' },
        url: { fact: 'psykisk-helse-skjema' },
        login: 'high',
        level: 2,
        minutes: 5,
      },
    ],
    otherWays: text({
      nn: `Ring oss på dagtid. Nummeret står under «Kontakt». Du kan også be fastlegen eller ein du stoler på om å ta kontakt for deg. Vi tek gjerne den første praten på ein tur ute.`,
    }),
    whoCanGet: text({
      nn: `Tilbodet er for alle over 18 år som bur i kommunen. Du avgjer sjølv om plagene er store nok til å ta kontakt. Pårørande er også velkomne, både for eiga del og for å få råd. Er du under 18 år, hjelper helsestasjonen og skulehelsetenesta deg.`,
    }),
    whatYouGet: text({
      nn: `
      Først møter du ein fagperson som høyrer på deg. Så finn de saman ut kva som kan hjelpe. Det kan vere

      - nokre få samtalar om det som er vanskeleg
      - kurs i å meistre uro, søvn eller nedstemtheit
      - oppfølging over lengre tid, også heime hos deg
      - støtte til arbeid, bustad, økonomi og fritid
      - hjelp til å slutte med eller bruke mindre rusmiddel

      Treng du behandling hos spesialist, kan fastlegen eller psykologen tilvise deg vidare. Dei som hjelper deg, har teieplikt.`,
    }),
    howToApply: [
      { id: 'kontakt', text: { nn: 'Ta kontakt slik det fell lettast: skjema, telefon eller oppmøte.' } },
      { id: 'samtale', text: { nn: 'Kom til den første samtalen. Ta gjerne med nokon.' } },
      { id: 'plan', text: { nn: 'Lag ein plan saman med oss, og sei frå når noko ikkje passar.' } },
    ],
    price: [{ id: 'samtale', what: { nn: 'Samtalar, kurs og oppfølging' }, amount: 'free' }],
    processingTime: {
      usual: { fact: 'psykisk-helse-ventetid' },
      text: { nn: 'Har du det svært vanskeleg, kjem du raskare til.' },
    },
    changes: text({
      nn: `Du kan ta pause, byte behandlar eller avslutte når du sjølv vil. Blir du friskare, oppsummerer vi saman kva som hjelpte. Kjem plagene tilbake, er det berre å ringje på nytt, og ventetida er vanlegvis {psykisk-helse-ventetid}.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist-helse' },
      sendTo: { nn: 'tenesta du har fått svar frå' },
      appealBody: { fact: 'klageinstans' },
      text: { nn: 'Snakk gjerne med oss først. Mykje let seg løyse utan klage.' },
    },
    legalBasis: [
      {
        id: 'plikt',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-1',
        name: { nn: 'Helse- og omsorgstenestelova, ansvaret for alle pasientgrupper' },
      },
      {
        id: 'rett',
        law: 'LOV-1999-07-02-63',
        section: '§ 2-1 a',
        name: { nn: 'Pasient- og brukarrettslova, rett til hjelp frå kommunen' },
      },
      {
        id: 'klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-5',
        name: { nn: 'Pasient- og brukarrettslova, kor lenge du kan vente med å klage' },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    moreInfo: [
      {
        id: 'helsenorge',
        label: { nn: 'Sjølvhjelp for psykisk helse på Helsenorge' },
        url: 'https://www.helsenorge.no/',
        type: 'guide',
      },
      {
        id: 'mental-helse',
        label: { nn: 'Hjelpetelefonen og chatten til Mental Helse' },
        url: 'https://mentalhelse.no/',
        type: 'page',
      },
    ],
    contact: [
      { id: 'tildeling', role: 'tildelingskontor', about: { nn: 'Vaksne over 18 år' } },
      { id: 'helsestasjon', role: 'helsestasjon', about: { nn: 'Barn og unge' } },
    ],
    related: [
      { id: 'legevakt', service: 'legevakt' },
      { id: 'helsestasjon', service: 'helsestasjon' },
      { id: 'gjeld', service: 'gjeldsradgjeving' },
    ],
  },
})
