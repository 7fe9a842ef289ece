import { service, text } from '../write.ts'

/** The kommune decides, also on complaints: Husbanken only lends the money on. FOR-2019-11-18-1546 chapter 5. */
export default service({
  key: 'startlan',
  title: { nn: 'Søk startlån', nb: 'Søk startlån', en: 'Apply for a start-up home loan (startlån)' },
  result: {
    nn: 'Lån til å kjøpe, behalde eller betre bustaden',
    nb: 'Lån til å kjøpe, beholde eller utbedre boligen',
    en: 'A loan to buy, keep or improve a home',
  },
  losWords: ['boligfinansiering'],
  themes: ['sosiale-tjenester', 'bygg-og-eiendom'],
  lifeEvents: ['flytte', 'fa-barn'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-21',
  reviewBy: '2027-09-21',
  searchWords: [
    'startlån',
    'startlaan',
    'start lån',
    'boliglån',
    'bustadlån',
    'husbanklån',
    'husbanken',
    'lån til hus',
    'førstegangskjøpar',
    'forhåndsgodkjenning',
    'mortgage',
  ],
  serviceKind: 'benefit',
  isStatutory: false,
  slotRules: { complaint: { rule: 'locked' }, legalBasis: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Får du ikkje stort nok bustadlån i banken, kan du søkje kommunen om startlån. Lånet er for deg som har hatt vanskar med å skaffe deg ein høveleg heim, og som kan betale lånet tilbake.`,
      nb: `Får du ikke stort nok boliglån i banken, kan du søke kommunen om startlån. Lånet er for deg som har hatt vansker med å skaffe deg et passende hjem, og som kan betale lånet tilbake.`,
      en: `If the bank will not lend you enough for a home, you can apply to the municipality for a start-up loan. It is for people who have struggled to find a suitable home and who can pay the loan back.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'startlan-skjema' },
        login: 'high',
        level: 3,
        minutes: 45,
        label: { nn: 'Søk om startlån', nb: 'Søk om startlån', en: 'Apply for a start-up loan' },
      },
    ],
    otherWays: text({
      nn: `Kjem du ikkje inn med BankID, kan du få søknaden på papir på servicekontoret. Ta gjerne med ein du stoler på. Vi kan gå gjennom skjemaet saman med deg.`,
      nb: `Kommer du ikke inn med BankID, kan du få søknaden på papir på servicekontoret. Ta gjerne med en du stoler på. Vi kan gå gjennom skjemaet sammen med deg.`,
      en: `If you cannot log in with BankID, you can get the application on paper at the service centre. Feel free to bring someone you trust. We can go through the form with you.`,
    }),
    whoCanGet: text({
      nn: `
        Startlån er for deg som har strevd lenge med å finne ein god stad å bu. Barnefamiliar og folk med nedsett funksjonsevne kjem ofte først. Dette ser kommunen etter:

        - Du bur i Noreg og har varig opphaldsløyve eller lov til å vere her lenge.
        - Du har spart det du kan, og bruker det banken vil låne deg.
        - Du har nok inntekt til å betale lånet og leve etterpå.
        - Bustaden passar for husstanden og er nøktern etter prisane her i kommunen.

        Betalingsmerknader hindrar deg ikkje alltid i å få lån.`,
      nb: `
        Startlån er for deg som har strevd lenge med å finne et godt sted å bo. Barnefamilier og folk med nedsatt funksjonsevne kommer ofte først. Dette ser kommunen etter:

        - Du bor i Norge og har varig oppholdstillatelse eller lov til å være her lenge.
        - Du har spart det du kan, og bruker det banken vil låne deg.
        - Du har nok inntekt til å betale lånet og leve etterpå.
        - Boligen passer for husstanden og er nøktern etter prisene her i kommunen.

        Betalingsanmerkninger hindrer deg ikke alltid i å få lån.`,
      en: `
        A start-up loan is for you if you have struggled for a long time to find a good place to live. Families with children and people with disabilities often come first. This is what the municipality looks for:

        - You live in Norway and have permission to stay permanently or for a long time.
        - You have saved what you can and use what the bank will lend you.
        - You earn enough to pay the loan and still have money to live on.
        - The home suits your household and is modest for this area.

        A record of unpaid debts does not always stop you from getting a loan.`,
    }),
    whatYouGet: text({
      nn: `
        Lånet kan dekkje heile kjøpet, eller det som manglar når banken har lånt deg så mykje han vil. Du kan også bruke det til å:

        - byggje om eller utbetre bustaden
        - byte ut dyre lån så du kan bli buande

        Kommunen vurderer kor mykje du kan låne ut frå inntekta og utgiftene dine. Får du ja, kan du gå på visning med ei førehandsgodkjenning i handa. Ho gjeld i {startlan-gyldig}. Å opprette lånet kostar {startlan-gebyr}.`,
      nb: `
        Lånet kan dekke hele kjøpet, eller det som mangler når banken har lånt deg så mye den vil. Du kan også bruke det til å:

        - bygge om eller utbedre boligen
        - bytte ut dyre lån så du kan bli boende

        Kommunen vurderer hvor mye du kan låne ut fra inntekten og utgiftene dine. Får du ja, kan du gå på visning med en forhåndsgodkjenning i hånden. Den gjelder i {startlan-gyldig}. Å opprette lånet koster {startlan-gebyr}.`,
      en: `
        The loan can cover the whole purchase, or what is missing when the bank has lent you as much as it will. You can also use it to:

        - rebuild or improve your home
        - replace expensive loans so that you can stay

        The municipality works out how much you can borrow from your income and expenses. If the answer is yes, you can go to viewings with a pre-approval in hand. It is valid for {startlan-gyldig}. Setting up the loan costs {startlan-gebyr}.`,
    }),
    howToApply: [
      {
        id: 'bank',
        text: {
          nn: 'Spør banken først kor mykje du kan låne der.',
          nb: 'Spør banken først hvor mye du kan låne der.',
          en: 'Ask the bank first how much you can borrow there.',
        },
      },
      {
        id: 'send',
        text: {
          nn: 'Send søknaden med vedlegg. Du treng ikkje ha funne ein bustad enno.',
          nb: 'Send søknaden med vedlegg. Du trenger ikke å ha funnet en bolig ennå.',
          en: 'Send the application with attachments. You do not need to have found a home yet.',
        },
      },
      {
        id: 'kjop',
        text: {
          nn: 'Finn ein bustad innanfor ramma, og vent med bindande bod til kommunen har sagt ja til bustaden.',
          nb: 'Finn en bolig innenfor rammen, og vent med bindende bud til kommunen har sagt ja til boligen.',
          en: 'Find a home within the limit, and do not make a binding bid until the municipality has approved the home.',
        },
      },
    ],
    documents: [
      {
        id: 'skatt',
        what: {
          nn: 'Siste skattemelding og skatteoppgjer',
          nb: 'Siste skattemelding og skatteoppgjør',
          en: 'Your latest tax return and tax settlement',
        },
      },
      {
        id: 'lon',
        what: {
          nn: 'Lønsslippar for dei tre siste månadene',
          nb: 'Lønnsslipper for de tre siste månedene',
          en: 'Payslips for the last three months',
        },
      },
      {
        id: 'gjeld',
        what: {
          nn: 'Oversikt over lån, kredittkort og avtalar om avdrag',
          nb: 'Oversikt over lån, kredittkort og avtaler om avdrag',
          en: 'An overview of loans, credit cards and repayment plans',
        },
      },
      {
        id: 'opphald',
        what: { nn: 'Opphaldsløyve', nb: 'Oppholdstillatelse', en: 'Residence permit' },
        when: {
          nn: 'Når du ikkje er nordisk statsborgar',
          nb: 'Når du ikke er nordisk statsborger',
          en: 'When you are not a Nordic citizen',
        },
      },
    ],
    deadlines: [
      {
        id: 'heile-aret',
        what: { nn: 'Søknad om startlån', nb: 'Søknad om startlån', en: 'Start-up loan application' },
        date: 'rolling',
      },
    ],
    price: [
      {
        id: 'soknad',
        what: { nn: 'Søknad og råd', nb: 'Søknad og råd', en: 'Application and advice' },
        amount: 'free',
      },
      {
        id: 'gebyr',
        what: {
          nn: 'Gebyr når lånet blir oppretta',
          nb: 'Gebyr når lånet blir opprettet',
          en: 'Fee when the loan is set up',
        },
        amount: { fact: 'startlan-gebyr' },
        decidedBy: { nn: 'Kommunen', nb: 'Kommunen', en: 'The municipality' },
      },
    ],
    processingTime: {
      usual: { fact: 'startlan-svartid' },
      text: {
        nn: 'Tida byrjar når alle vedlegga er komne. Manglar det noko, skriv vi til deg.',
        nb: 'Tiden begynner når alle vedleggene er kommet. Mangler det noe, skriver vi til deg.',
        en: 'The time starts when all attachments have arrived. If anything is missing, we write to you.',
      },
    },
    changes: text({
      nn: `Får du ny jobb, barn eller mindre inntekt før du har kjøpt, må kommunen rekne på nytt. Strever du med å betale terminane, ta kontakt tidleg. Då kan du få avdragsfri tid eller lengre nedbetaling.`,
      nb: `Får du ny jobb, barn eller mindre inntekt før du har kjøpt, må kommunen regne på nytt. Strever du med å betale terminene, ta kontakt tidlig. Da kan du få avdragsfri tid eller lengre nedbetaling.`,
      en: `If you get a new job, have a child or lose income before you have bought, the municipality must do the sums again. If you struggle to pay, get in touch early. You may be given a break from repayments or more time.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'kommunen, ikkje Husbanken',
        nb: 'kommunen, ikke Husbanken',
        en: 'the municipality, not Husbanken',
      },
      appealBody: { fact: 'klagenemnd' },
      text: {
        nn: 'Skriv kva i vedtaket du vil ha endra, og kvifor.',
        nb: 'Skriv hva i vedtaket du vil ha endret, og hvorfor.',
        en: 'Write what you want changed in the decision, and why.',
      },
    },
    legalBasis: [
      {
        id: 'startlan',
        law: 'FOR-2019-11-18-1546',
        section: 'kap. 5',
        name: {
          nn: 'Forskrift om lån frå Husbanken, startlån',
          nb: 'Forskrift om lån fra Husbanken, startlån',
          en: 'Regulations on loans from Husbanken, start-up loans',
        },
      },
      {
        id: 'klage',
        law: 'FOR-2019-11-18-1546',
        name: {
          nn: 'Forskrift om lån frå Husbanken, klage',
          nb: 'Forskrift om lån fra Husbanken, klage',
          en: 'Regulations on loans from Husbanken, complaints',
        },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    moreInfo: [
      {
        id: 'husbanken',
        label: {
          nn: 'Om startlån hos Husbanken',
          nb: 'Om startlån hos Husbanken',
          en: 'About start-up loans at Husbanken',
        },
        url: 'https://www.husbanken.no/',
        type: 'page',
      },
    ],
    contact: [
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: { nn: 'Søknad om startlån', nb: 'Søknad om startlån', en: 'Start-up loan applications' },
      },
    ],
    related: [
      { id: 'bustotte', service: 'bustotte' },
      { id: 'gjeld', service: 'gjeldsradgjeving' },
      { id: 'sosialhjelp', service: 'okonomisk-sosialhjelp' },
    ],
  },
})
