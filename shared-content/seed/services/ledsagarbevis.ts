import { service, text } from '../write.ts'

/** A voluntary scheme. Los calls it «følgjebevis» in nynorsk, people say «ledsagarbevis». */
export default service({
  key: 'ledsagarbevis',
  title: { nn: 'Søk ledsagarbevis', nb: 'Søk ledsagerbevis', en: 'Apply for a companion card' },
  result: {
    nn: 'Kort som gir følgjet ditt gratis inngang',
    nb: 'Kort som gir følget ditt gratis inngang',
    en: 'A card that lets your companion in free',
  },
  losWords: ['ledsagerbevis', 'tilrettelagt-fritid'],
  themes: ['helse-og-omsorg', 'kultur-idrett-og-fritid'],
  lifeEvents: ['alvorlig-sykt-barn'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-08-17',
  reviewBy: '2027-08-17',
  searchWords: [
    'ledsagerbevis',
    'ledsagarbevis',
    'følgjebevis',
    'folgjebevis',
    'følgebevis',
    'ledsagerkort',
    'ledsagar',
    'følgje gratis',
    'støttekontakt',
  ],
  serviceKind: 'offer',
  isStatutory: false,
  slots: {
    summary: text({
      nn: `Treng du å ha nokon med deg på kino, kamp eller buss på grunn av ei funksjonsnedsetjing? Med ledsagarbevis kjem følgjet ditt inn gratis eller til lågare pris.`,
      nb: `Trenger du å ha noen med deg på kino, kamp eller buss på grunn av en funksjonsnedsettelse? Med ledsagerbevis kommer følget ditt inn gratis eller til lavere pris.`,
      en: `Do you need someone with you at the cinema, a match or on the bus because of a disability? With a companion card they get in free or at a lower price.`,
    }),
    selfService: [
      {
        id: 'soknad',
        label: { nn: 'Søk om ledsagarbevis', nb: 'Søk om ledsagerbevis', en: 'Apply for a companion card' },
        url: { fact: 'ledsagarbevis-skjema' },
        login: 'substantial',
        level: 2,
        minutes: 10,
      },
    ],
    otherWays: text({
      nn: `Servicekontoret har søknaden på papir. Du kan også få ein tilsett til å skrive for deg over disken. Ta med bilete og legeerklæring, så er alt gjort på éin gong.`,
    }),
    whoCanGet: text({
      nn: `Beviset er for deg som ikkje kan delta på kultur og fritid utan at nokon er med. Grunnen må vere ei varig funksjonsnedsetjing, som dårleg syn, utviklingshemming, psykisk sjukdom eller vanskar med å bevege deg. Du må ha fylt {ledsagarbevis-alder} år, fordi alle mindre barn treng følgje. Føresette kan søkje for barnet sitt.`,
    }),
    whatYouGet: text({
      nn: `
      Ledsagarbevis, også kalla følgjebevis, er eit kort med bilete av deg. Du vel sjølv kven du tek med, og det kan vere ein ny kvar gong. Du betaler vanleg pris, og den du har med, slepp ofte å betale.

      Mange kinoar, museum, symjehallar og arrangement tek imot kortet. Ferjer og bussar har eigne reglar. Sjå etter merket ved inngangen, eller spør før du kjøper billett.

      Kortet gjeld i {ledsagarbevis-gyldig} og kan brukast i heile landet der arrangøren er med på ordninga.`,
    }),
    howToApply: [
      { id: 'stadfesting', text: { nn: 'Få lege eller ein annan fagperson til å stadfeste at du treng følgje.' } },
      { id: 'bilete', text: { nn: 'Ta eit bilete av deg sjølv mot ein lys vegg.' } },
      { id: 'send', text: { nn: 'Send begge delar saman med søknaden.' } },
    ],
    documents: [
      { id: 'stadfesting', what: { nn: 'Stadfesting frå fagperson' }, when: { nn: 'Første gongen du søkjer' } },
      { id: 'foto', what: { nn: 'Bilete i passformat' } },
      { id: 'verje', what: { nn: 'Verjefullmakt' }, when: { nn: 'Når verja søkjer' } },
    ],
    price: [
      { id: 'kort', what: { nn: 'Første kort', nb: 'Første kort', en: 'First card' }, amount: 'free' },
      {
        id: 'nytt',
        what: {
          nn: 'Nytt kort når det gamle er borte',
          nb: 'Nytt kort når det gamle er borte',
          en: 'A new card when the old one is lost',
        },
        amount: { fact: 'ledsagarbevis-nytt-kort' },
      },
    ],
    processingTime: { usual: { fact: 'ledsagarbevis-svartid' }, text: { nn: 'Kortet blir sendt heim til deg.' } },
    changes: text({
      nn: `Søk på nytt om lag ein månad før kortet går ut. Ser du ikkje lenger ut som på biletet, kan du be om å få byte det. Mistar du kortet, kostar eit nytt {ledsagarbevis-nytt-kort}.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: { nn: 'servicekontoret', nb: 'servicekontoret', en: 'the service centre' },
      appealBody: { fact: 'klagenemnd' },
      text: { nn: 'Be gjerne om eit møte dersom avslaget er vanskeleg å forstå.' },
    },
    legalBasis: [
      {
        id: 'likestilling',
        law: 'LOV-2017-06-16-51',
        section: '§ 1',
        name: {
          nn: 'Likestillings- og diskrimineringslova, formålet om lik deltaking. Ordninga er frivillig for kommunen',
        },
      },
    ],
    contact: [
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: { nn: 'Søknad og fornying', nb: 'Søknad og fornying', en: 'Applications and renewal' },
      },
      {
        id: 'kultur',
        role: 'kultur',
        about: {
          nn: 'Stader som tek imot kortet',
          nb: 'Steder som tar imot kortet',
          en: 'Places that accept the card',
        },
      },
    ],
    related: [
      { id: 'parkering', service: 'parkeringsloyve-forflytningshemma' },
      { id: 'praktisk', service: 'praktisk-hjelp' },
      { id: 'lokale', service: 'leige-lokale' },
    ],
  },
})
