import { service, text } from '../write.ts'

/** Low threshold: no referral. What a kommune offers besides is added to the shared text, never put in its place. */
export default service({
  key: 'psykisk-helsehjelp',
  title: { nn: 'Få hjelp til psykisk helse', nb: 'Få hjelp til psykisk helse', en: 'Get help with your mental health' },
  result: {
    nn: 'Samtalar og oppfølging nær der du bur',
    nb: 'Samtaler og oppfølging nær der du bor',
    en: 'Talks and follow-up near your home',
  },
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
        label: {
          nn: 'Du eller nokon andre er i fare',
          nb: 'Du eller noen andre er i fare',
          en: 'You or someone else is in danger',
        },
        phone: '113',
        note: {
          nn: 'Ring straks når nokon har planar om å ta livet sitt.',
          nb: 'Ring straks når noen har planer om å ta livet sitt.',
          en: 'Call at once if someone plans to take their life.',
        },
      },
      {
        id: 'legevakt',
        label: {
          nn: 'Du treng hjelp i natt eller i helga',
          nb: 'Du trenger hjelp i natt eller i helgen',
          en: 'You need help tonight or at the weekend',
        },
        phone: '116117',
      },
      {
        id: 'samtale',
        label: {
          nn: 'Du treng nokon å snakke med no',
          nb: 'Du trenger noen å snakke med nå',
          en: 'You need someone to talk to now',
        },
        phone: '116123',
        note: {
          nn: 'Hjelpetelefonen til Mental Helse er open heile døgnet, og du kan vere anonym.',
          nb: 'Hjelpetelefonen til Mental Helse er åpen hele døgnet, og du kan være anonym.',
          en: 'The helpline of Mental Helse is open day and night, and you need not give your name.',
        },
      },
    ],
    selfService: [
      {
        id: 'time',
        label: { nn: 'Be om ein samtale', nb: 'Be om en samtale', en: 'Ask for a talk' },
        url: { fact: 'psykisk-helse-skjema' },
        login: 'high',
        level: 2,
        minutes: 5,
      },
    ],
    otherWays: text({
      nn: `Ring oss på dagtid. Nummeret står under «Kontakt». Du kan også be fastlegen eller ein du stoler på om å ta kontakt for deg. Vi tek gjerne den første praten på ein tur ute.`,
      nb: `Ring oss på dagtid. Nummeret står under «Kontakt». Du kan også be fastlegen eller en du stoler på om å ta kontakt for deg. Vi tar gjerne den første praten på en tur ute.`,
      en: `Call us in the daytime. The number is under “Contact”. You can also ask your GP or someone you trust to contact us for you. We are happy to have the first talk on a walk outdoors.`,
    }),
    whoCanGet: text({
      nn: `Tilbodet er for alle over 18 år som bur i kommunen. Du avgjer sjølv om plagene er store nok til å ta kontakt. Pårørande er også velkomne, både for eiga del og for å få råd. Er du under 18 år, hjelper helsestasjonen og skulehelsetenesta deg.`,
      nb: `Tilbudet er for alle over 18 år som bor i kommunen. Du avgjør selv om plagene er store nok til å ta kontakt. Pårørende er også velkomne, både for egen del og for å få råd. Er du under 18 år, hjelper helsestasjonen og skolehelsetjenesten deg.`,
      en: `The service is for everyone over 18 who lives in the municipality. You decide yourself if things are bad enough to get in touch. Relatives are welcome too, for their own sake and for advice. If you are under 18, the child health centre and the school health service help you.`,
    }),
    whatYouGet: text({
      nn: `
      Først møter du ein fagperson som høyrer på deg. Så finn du ut kva som kan hjelpe, saman med fagpersonen. Det kan vere

      - nokre få samtalar om det som er vanskeleg
      - kurs i å meistre uro, søvn eller nedstemtheit
      - oppfølging over lengre tid, også heime hos deg
      - støtte til arbeid, bustad, økonomi og fritid
      - hjelp til å slutte med eller bruke mindre rusmiddel

      Treng du behandling hos spesialist, kan fastlegen eller psykologen tilvise deg vidare. Dei som hjelper deg, har teieplikt.`,
      nb: `
      Først møter du en fagperson som hører på deg. Så finner du ut hva som kan hjelpe, sammen med fagpersonen. Det kan være

      - noen få samtaler om det som er vanskelig
      - kurs i å mestre uro, søvn eller nedstemthet
      - oppfølging over lengre tid, også hjemme hos deg
      - støtte til arbeid, bolig, økonomi og fritid
      - hjelp til å slutte med eller bruke mindre rusmidler

      Trenger du behandling hos spesialist, kan fastlegen eller psykologen henvise deg videre. De som hjelper deg, har taushetsplikt.`,
      en: `
      First you meet a professional who listens to you. Together you find out what can help. It can be

      - a few talks about what is difficult
      - courses in coping with anxiety, sleep or low mood
      - follow-up over a longer time, also at your home
      - support with work, housing, money and leisure
      - help to quit drugs or alcohol, or use less

      If you need treatment by a specialist, your GP or the psychologist can refer you. Those who help you have a duty of confidentiality.`,
    }),
    howToApply: [
      {
        id: 'kontakt',
        text: {
          nn: 'Ta kontakt slik det fell lettast: skjema, telefon eller oppmøte.',
          nb: 'Ta kontakt slik det faller lettest: skjema, telefon eller oppmøte.',
          en: 'Get in touch in the way that is easiest: the form, the phone or in person.',
        },
      },
      {
        id: 'samtale',
        text: {
          nn: 'Kom til den første samtalen. Ta gjerne med nokon.',
          nb: 'Kom til den første samtalen. Ta gjerne med noen.',
          en: 'Come to the first talk. You are welcome to bring someone.',
        },
      },
      {
        id: 'plan',
        text: {
          nn: 'Lag ein plan saman med oss, og sei frå når noko ikkje passar.',
          nb: 'Lag en plan sammen med oss, og si fra når noe ikke passer.',
          en: 'Make a plan with us, and tell us when something does not suit you.',
        },
      },
    ],
    price: [
      {
        id: 'samtale',
        what: {
          nn: 'Samtalar, kurs og oppfølging',
          nb: 'Samtaler, kurs og oppfølging',
          en: 'Talks, courses and follow-up',
        },
        amount: 'free',
      },
    ],
    processingTime: {
      usual: { fact: 'psykisk-helse-ventetid' },
      text: {
        nn: 'Har du det svært vanskeleg, kjem du raskare til.',
        nb: 'Har du det svært vanskelig, kommer du raskere til.',
        en: 'If things are very hard, you get help sooner.',
      },
    },
    changes: text({
      nn: `Du kan ta pause, byte behandlar eller avslutte når du sjølv vil. Blir du friskare, oppsummerer vi saman kva som hjelpte. Kjem plagene tilbake, er det berre å ringje på nytt, og ventetida er vanlegvis {psykisk-helse-ventetid}.`,
      nb: `Du kan ta pause, bytte behandler eller avslutte når du selv vil. Blir du friskere, oppsummerer vi sammen hva som hjalp. Kommer plagene tilbake, er det bare å ringe på nytt, og ventetiden er vanligvis {psykisk-helse-ventetid}.`,
      en: `You can take a break, change therapist or stop when you want. When you are better, we sum up what helped. If the trouble comes back, just call again. The usual wait is {psykisk-helse-ventetid}.`,
    }),
    complaint: {
      hasRight: true,
      kind: 'care',
      period: { fact: 'klagefrist-helse' },
      sendTo: {
        nn: 'tenesta som hjelper deg, eller som sa nei',
        nb: 'tjenesten som hjelper deg, eller som sa nei',
        en: 'the service that helps you, or that said no',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Snakk gjerne med oss først. Mykje let seg løyse utan klage.',
        nb: 'Snakk gjerne med oss først. Mye lar seg løse uten klage.',
        en: 'Feel free to talk to us first. Much can be solved without a complaint.',
      },
    },
    legalBasis: [
      {
        id: 'plikt',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-1',
        name: {
          nn: 'Helse- og omsorgstenestelova, ansvaret for alle pasientgrupper',
          nb: 'Helse- og omsorgstjenesteloven, ansvaret for alle pasientgrupper',
          en: 'Health and Care Services Act, the duty towards all patients',
        },
      },
      {
        id: 'rett',
        law: 'LOV-1999-07-02-63',
        section: '§ 2-1 a',
        name: {
          nn: 'Pasient- og brukarrettslova, rett til hjelp frå kommunen',
          nb: 'Pasient- og brukerrettighetsloven, rett til hjelp fra kommunen',
          en: 'Patients’ and Users’ Rights Act, the right to help from the municipality',
        },
      },
      {
        id: 'klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-5',
        name: {
          nn: 'Pasient- og brukarrettslova, kor lenge du kan vente med å klage',
          nb: 'Pasient- og brukerrettighetsloven, hvor lenge du kan vente med å klage',
          en: 'Patients’ and Users’ Rights Act, how long you can wait to complain',
        },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    moreInfo: [
      {
        id: 'helsenorge',
        label: {
          nn: 'Sjølvhjelp for psykisk helse på Helsenorge',
          nb: 'Selvhjelp for psykisk helse på Helsenorge',
          en: 'Self-help for mental health at Helsenorge',
        },
        url: 'https://www.helsenorge.no/',
        type: 'guide',
      },
      {
        id: 'mental-helse',
        label: {
          nn: 'Hjelpetelefonen og chatten til Mental Helse',
          nb: 'Hjelpetelefonen og chatten til Mental Helse',
          en: 'The helpline and chat of Mental Helse',
        },
        url: 'https://mentalhelse.no/',
        type: 'page',
      },
    ],
    contact: [
      {
        id: 'tildeling',
        role: 'tildelingskontor',
        about: { nn: 'Vaksne over 18 år', nb: 'Voksne over 18 år', en: 'Adults over 18' },
      },
      {
        id: 'helsestasjon',
        role: 'helsestasjon',
        about: { nn: 'Barn og unge', nb: 'Barn og unge', en: 'Children and young people' },
      },
    ],
    related: [
      { id: 'legevakt', service: 'legevakt' },
      { id: 'helsestasjon', service: 'helsestasjon' },
      { id: 'gjeld', service: 'gjeldsradgjeving' },
    ],
  },
})
