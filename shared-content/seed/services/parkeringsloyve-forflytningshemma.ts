import { service, text } from '../write.ts'

/** The need for parking counts as much as the trouble walking. Complaints go to the kommune's own board. */
export default service({
  key: 'parkeringsloyve-forflytningshemma',
  title: {
    nn: 'Søk parkeringsløyve for forflytningshemma',
    nb: 'Søk parkeringstillatelse for forflytningshemmede',
    en: 'Apply for a disabled parking permit',
  },
  result: {
    nn: 'Parkeringskort for forflytningshemma',
    nb: 'Parkeringskort for forflytningshemmede',
    en: 'A parking card for people with reduced mobility',
  },
  losWords: ['parkering-og-hvileplasser', 'tilrettelagt-transport'],
  themes: ['trafikk-og-transport', 'helse-og-omsorg'],
  lifeEvents: ['bli-eldre'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-07',
  reviewBy: '2027-09-07',
  searchWords: [
    'hc-kort',
    'hc kort',
    'hckort',
    'handikapparkering',
    'handicap parkering',
    'handikapkort',
    'parkeringskort',
    'parkeringsbevis',
    'parkeringstillatelse',
    'forflytningshemmet',
    'rørslehemma',
    'blue badge',
  ],
  serviceKind: 'permit',
  isStatutory: true,
  slotRules: { whoCanGet: { rule: 'locked' }, complaint: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Har du store vanskar med å gå, kan du få eit kort som lèt deg parkere på reserverte plassar. Kortet er for deg som køyrer sjølv, og for deg som må ha hjelp når du er passasjer.`,
      nb: `Har du store vansker med å gå, kan du få et kort som lar deg parkere på reserverte plasser. Kortet er for deg som kjører selv, og for deg som må ha hjelp når du er passasjer.`,
      en: `If you have great difficulty walking, you can get a card that lets you use reserved parking spaces. It is for drivers, and for passengers who need help when they leave the car.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'parkeringsloyve-skjema' },
        login: 'high',
        level: 2,
        minutes: 20,
        label: { nn: 'Søk om parkeringsløyve', nb: 'Søk om parkeringstillatelse', en: 'Apply for a parking permit' },
      },
    ],
    otherWays: text({
      nn: `Du kan hente søknaden og legeskjemaet på servicekontoret og levere dei same stad. Andre kan levere for deg. Ring oss om du vil ha skjemaa tilsende.`,
      nb: `Du kan hente søknaden og legeskjemaet på servicekontoret og levere dem samme sted. Andre kan levere for deg. Ring oss hvis du vil ha skjemaene tilsendt.`,
      en: `You can get the application and the doctor’s form at the service centre and hand them in there. Others can hand them in for you. Call us if you want the forms sent by post.`,
    }),
    whoCanGet: text({
      nn: `
        Du må ha vanskar med å gå, og i tillegg trenge å parkere nær ein bestemt stad. Det kan vere heimen, jobben, behandlinga eller noko anna du ofte gjer.

        - **Førar:** Du køyrer bilen sjølv.
        - **Passasjer:** Du blir ofte køyrd og klarer deg ikkje utan hjelp utanfor bilen.

        Vanskar med å bere eller finne fram er ikkje nok aleine. Du søkjer i kommunen der du er folkeregistrert.`,
      nb: `
        Du må ha vansker med å gå, og i tillegg trenge å parkere nær et bestemt sted. Det kan være hjemmet, jobben, behandlingen eller noe annet du ofte gjør.

        - **Fører:** Du kjører bilen selv.
        - **Passasjer:** Du blir ofte kjørt og klarer deg ikke uten hjelp utenfor bilen.

        Vansker med å bære eller finne fram er ikke nok alene. Du søker i kommunen der du er folkeregistrert.`,
      en: `
        You must have difficulty walking, and also need to park close to a certain place. It can be your home, your work, treatment or something else you often do.

        - **Driver:** You drive the car yourself.
        - **Passenger:** You are often driven and cannot manage without help outside the car.

        Trouble carrying things or finding your way is not enough on its own. Apply in the municipality where you are registered as living.`,
    }),
    whatYouGet: text({
      nn: `
        Kortet er ditt og kan brukast i alle bilar du køyrer eller blir køyrd i. Det gjeld i heile Noreg og i dei andre EØS-landa. Legg det godt synleg bak frontruta. Med kortet kan du

        - bruke plassar som er merkte for forflytningshemma
        - stå på mange kommunale plassar utan å betale

        Les alltid skiltet på staden. Kortet gjeld vanlegvis i {parkeringsloyve-gyldig}.

        ! Andre kan ikkje bruke kortet når du ikkje er med. Då kan kommunen ta det tilbake.`,
      nb: `
        Kortet er ditt og kan brukes i alle biler du kjører eller blir kjørt i. Det gjelder i hele Norge og i de andre EØS-landene. Legg det godt synlig bak frontruten. Med kortet kan du

        - bruke plasser som er merket for forflytningshemmede
        - stå på mange kommunale plasser uten å betale

        Les alltid skiltet på stedet. Kortet gjelder vanligvis i {parkeringsloyve-gyldig}.

        ! Andre kan ikke bruke kortet når du ikke er med. Da kan kommunen ta det tilbake.`,
      en: `
        The card is yours and can be used in every car you drive or are driven in. It is valid all over Norway and in the other EEA countries. Place it where it is easily seen behind the windscreen. With the card you can

        - use spaces marked for people with reduced mobility
        - park without paying in many of the municipality’s spaces

        Always read the sign at the place. The card is usually valid for {parkeringsloyve-gyldig}.

        ! Others cannot use the card when you are not there. If they do, the municipality can take it back.`,
    }),
    howToApply: [
      {
        id: 'lege',
        text: {
          nn: 'Be fastlegen om å fylle ut legeerklæringa.',
          nb: 'Be fastlegen om å fylle ut legeerklæringen.',
          en: 'Ask your GP to fill in the doctor’s statement.',
        },
      },
      {
        id: 'behov',
        text: {
          nn: 'Skriv kvar du treng å parkere, kor ofte, og kvifor vanlege plassar ikkje går.',
          nb: 'Skriv hvor du trenger å parkere, hvor ofte, og hvorfor vanlige plasser ikke går.',
          en: 'Write where you need to park, how often, and why ordinary spaces do not work.',
        },
      },
      {
        id: 'send',
        text: {
          nn: 'Send søknaden med vedlegga.',
          nb: 'Send søknaden med vedleggene.',
          en: 'Send the application with the attachments.',
        },
      },
    ],
    documents: [
      { id: 'lege', what: { nn: 'Legeerklæring', nb: 'Legeerklæring', en: 'A statement from your doctor' } },
      { id: 'foto', what: { nn: 'Nytt passfoto', nb: 'Nytt passfoto', en: 'A recent passport photo' } },
      {
        id: 'forarkort',
        what: { nn: 'Kopi av førarkortet', nb: 'Kopi av førerkortet', en: 'A copy of your driving licence' },
        when: { nn: 'Når du søkjer som førar', nb: 'Når du søker som fører', en: 'When you apply as a driver' },
      },
    ],
    deadlines: [
      {
        id: 'fornying',
        what: { nn: 'Fornye kortet', nb: 'Fornye kortet', en: 'Renew the card' },
        date: 'rolling',
        note: {
          nn: 'Søk i god tid før kortet går ut.',
          nb: 'Søk i god tid før kortet går ut.',
          en: 'Apply well before the card expires.',
        },
      },
    ],
    price: [{ id: 'kort', what: { nn: 'Parkeringskort', nb: 'Parkeringskort', en: 'Parking card' }, amount: 'free' }],
    processingTime: {
      usual: { fact: 'parkeringsloyve-svartid' },
      text: {
        nn: 'Blir svaret ja, kjem kortet i posten. Blir det nei, får du vite kvifor.',
        nb: 'Blir svaret ja, kommer kortet i posten. Blir det nei, får du vite hvorfor.',
        en: 'If the answer is yes, the card comes by post. If it is no, you are told why.',
      },
    },
    changes: text({
      nn: `Har du mista kortet, seier du frå til oss. Eit nytt er klart om {parkeringsloyve-svartid}. Lever kortet tilbake når du ikkje treng det meir. Flyttar du, kan du bruke det til det går ut.`,
      nb: `Har du mistet kortet, sier du fra til oss. Et nytt er klart om {parkeringsloyve-svartid}. Lever kortet tilbake når du ikke trenger det mer. Flytter du, kan du bruke det til det går ut.`,
      en: `If you have lost the card, tell us. A new one is ready in {parkeringsloyve-svartid}. Hand the card in when you no longer need it. If you move, you can use it until it expires.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'kommunen som gav avslaget',
        nb: 'kommunen som ga avslaget',
        en: 'the municipality that turned you down',
      },
      appealBody: { fact: 'klagenemnd' },
      text: {
        nn: 'Legg ved nye opplysningar frå legen om du har det.',
        nb: 'Legg ved nye opplysninger fra legen hvis du har det.',
        en: 'Add new information from your doctor if you have any.',
      },
    },
    legalBasis: [
      {
        id: 'forskrift',
        law: 'FOR-2016-03-18-264',
        name: {
          nn: 'Forskrift om parkeringsløyve for forflytningshemma',
          nb: 'Forskrift om parkeringstillatelse for forflytningshemmede',
          en: 'Regulations on parking permits for people with reduced mobility',
        },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    contact: [
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: { nn: 'Søknad og tapt kort', nb: 'Søknad og mistet kort', en: 'Applications and lost cards' },
      },
    ],
    related: [
      { id: 'ledsagar', service: 'ledsagarbevis' },
      { id: 'hjelpemiddel', service: 'hjelpemiddel' },
      { id: 'veg', service: 'meld-feil-veg' },
    ],
  },
})
