import { service, text } from '../write.ts'

export default service({
  key: 'barnehageplass',
  title: { nn: 'Søk barnehageplass', nb: 'Søk barnehageplass', en: 'Apply for a kindergarten place' },
  result: { nn: 'Plass i barnehage', nb: 'Plass i barnehage', en: 'A place in kindergarten' },
  losWords: ['barnehageplass', 'barnehage-innhold-og-kvalitet'],
  themes: ['familie-og-barn', 'skole-og-utdanning'],
  lifeEvents: ['fa-barn', 'flytte', 'ny-i-norge'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-10',
  reviewBy: '2027-11-10',
  searchWords: [
    'barnehageopptak',
    'barnehagesøknad',
    'barnehage pris',
    'foreldrebetaling',
    'barnehave',
    'bytte barnehage',
    'si opp barnehageplass',
    'søskenmoderasjon',
    'barnehageplas',
    'kindergarten',
    'daycare',
    'przedszkole',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slotRules: { whoCanGet: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Her søkjer du plass i kommunal eller privat barnehage for barn under skulealder. Éin søknad gjeld alle barnehagane i kommunen, og du kan søkje heile året.`,
      nb: `Her søker du plass i kommunal eller privat barnehage for barn under skolealder. Én søknad gjelder alle barnehagene i kommunen, og du kan søke hele året.`,
      en: `Apply here for a place in a municipal or private kindergarten for a child below school age. One application covers every kindergarten in the municipality, and you can apply all year.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'barnehage-skjema' },
        login: 'high',
        level: 3,
        minutes: 10,
        label: { nn: 'Søk om barnehageplass', nb: 'Søk om barnehageplass', en: 'Apply for a kindergarten place' },
      },
      {
        id: 'lagare-pris',
        url: { fact: 'barnehage-redusert-skjema' },
        login: 'high',
        level: 3,
        minutes: 15,
        label: {
          nn: 'Søk om lågare foreldrebetaling',
          nb: 'Søk om lavere foreldrebetaling',
          en: 'Apply for a lower fee',
        },
      },
    ],
    otherWays: text({
      nn: `Ring barnehagekontoret eller kom innom servicekontoret, så fyller vi ut søknaden saman med deg. Ta med legitimasjon. Du kan også få skjemaet på papir i posten.`,
      nb: `Ring barnehagekontoret eller kom innom servicekontoret, så fyller vi ut søknaden sammen med deg. Ta med legitimasjon. Du kan også få skjemaet på papir i posten.`,
      en: `Call the kindergarten office or visit the service centre, and we will fill in the application with you. Please bring identification. We can also post you a paper form.`,
    }),
    whoCanGet: text({
      nn: `Barnet ditt har rett til plass når det har fylt eitt år og du har søkt innan {barnehage-soknadsfrist}. Fødselsdagen avgjer når plassen seinast skal vere klar.

        | Barnet fyller eitt år | Plassen er klar |
        | seinast i august | innan utgangen av august |
        | i september, oktober eller november | innan utgangen av den månaden |
        | i desember eller seinare | ved neste hovudopptak, eller før om det er ledig |

        Retten gjeld i kommunen der barnet bur. Flyttar du hit, kan du søkje før flyttinga.

        Barn med nedsett funksjonsevne går først i køen. Det same gjer barn med visse vedtak frå barnevernet.`,
      nb: `Barnet ditt har rett til plass når det har fylt ett år og du har søkt innen {barnehage-soknadsfrist}. Fødselsdagen avgjør når plassen senest skal være klar.

        | Barnet fyller ett år | Plassen er klar |
        | senest i august | innen utgangen av august |
        | i september, oktober eller november | innen utgangen av den måneden |
        | i desember eller senere | ved neste hovedopptak, eller før hvis det er ledig |

        Retten gjelder i kommunen der barnet bor. Flytter du hit, kan du søke før flyttingen.

        Barn med nedsatt funksjonsevne går først i køen. Det samme gjør barn med visse vedtak fra barnevernet.`,
      en: `Your child has a right to a place from the age of one if you have applied by {barnehage-soknadsfrist}. The birthday decides when the place must be ready.

        | Your child turns one | The place is ready |
        | in August or earlier | by the end of August |
        | in September, October or November | by the end of that month |
        | in December or later | at the next main intake, or sooner if there is room |

        The right applies in the municipality where the child lives. If you are moving here, you can apply before you move.

        Children with disabilities come first in the queue. So do children with certain decisions from the child welfare service.`,
    }),
    whatYouGet: text({
      nn: `I barnehagen får barnet leike, lære og finne vener saman med trygge vaksne. Dagane er fulle av turar, song, forteljingar og kvile, tilpassa alderen til barnet. Du vel sjølv mellom kommunale og private barnehagar. Ein heil plass er 41 timar eller meir i veka, og nokre barnehagar har også delte plassar.

        Før barnet byrjar, inviterer barnehagen deg til ein samtale. Dei første dagane er du der saman med barnet.

        Mange har rett til å betale mindre. Det ser du under «Kva kostar det?».`,
      nb: `I barnehagen får barnet leke, lære og finne venner sammen med trygge voksne. Dagene er fulle av turer, sang, fortellinger og hvile, tilpasset barnets alder. Du velger selv mellom kommunale og private barnehager. En hel plass er 41 timer eller mer i uken, og noen barnehager har også delte plasser.

        Før barnet begynner, inviterer barnehagen deg til en samtale. De første dagene er du der sammen med barnet.

        Mange har rett til å betale mindre. Det ser du under «Hva koster det?».`,
      en: `In kindergarten your child plays, learns and makes friends together with caring adults. The days are filled with walks, songs, stories and rest, to suit the child’s age. You choose freely between municipal and private kindergartens. A full-time place is 41 hours or more a week, and some kindergartens also offer part-time places.

        Before your child starts, the kindergarten invites you to a talk. You stay with your child for the first few days.

        Many families have a right to pay less. See “What does it cost?”.`,
    }),
    howToApply: [
      {
        id: 'vel',
        text: {
          nn: 'Vel dei barnehagane du helst vil ha, i den rekkjefølgja du ønskjer.',
          nb: 'Velg de barnehagene du helst vil ha, i den rekkefølgen du ønsker.',
          en: 'Choose the kindergartens you prefer, in order.',
        },
      },
      {
        id: 'nar',
        text: {
          nn: 'Skriv når barnet skal byrje, og om du treng heil eller delt plass.',
          nb: 'Skriv når barnet skal begynne, og om du trenger hel eller delt plass.',
          en: 'Say when your child will start, and whether you need a full-time or part-time place.',
        },
      },
      {
        id: 'prioritet',
        text: {
          nn: 'Legg ved dokumentasjon dersom barnet har rett til å gå først i køen.',
          nb: 'Legg ved dokumentasjon hvis barnet har rett til å gå først i køen.',
          en: 'Attach documentation if your child has a right to priority.',
        },
      },
      {
        id: 'svar',
        text: {
          nn: 'Svar ja eller nei når du får tilbod. Svarfristen står i brevet.',
          nb: 'Svar ja eller nei når du får tilbud. Svarfristen står i brevet.',
          en: 'Accept or decline the offer you get. The deadline is in the letter.',
        },
      },
    ],
    documents: [
      {
        id: 'fodselsnummer',
        what: {
          nn: 'Fødselsnummeret til barnet',
          nb: 'Fødselsnummeret til barnet',
          en: 'The child’s national identity number',
        },
      },
      {
        id: 'fagleg',
        what: {
          nn: 'Fråsegn frå lege, helsestasjon eller PPT',
          nb: 'Uttalelse fra lege, helsestasjon eller PPT',
          en: 'A statement from a doctor, the health centre or PPT (the educational psychology service)',
        },
        when: {
          nn: 'når barnet har rett til prioritet',
          nb: 'når barnet har rett til prioritet',
          en: 'when your child has a right to priority',
        },
      },
      {
        id: 'inntekt',
        what: {
          nn: 'Den siste skattemeldinga til alle vaksne i hushaldet',
          nb: 'Den siste skattemeldingen til alle voksne i husholdningen',
          en: 'The latest tax return of every adult in the household',
        },
        when: {
          nn: 'når du søkjer om lågare pris',
          nb: 'når du søker om lavere pris',
          en: 'when you apply for a lower fee',
        },
      },
    ],
    deadlines: [
      {
        id: 'hovudopptak',
        action: 'soknad',
        date: { fact: 'barnehage-soknadsfrist' },
        what: { nn: 'Hovudopptak', nb: 'Hovedopptak', en: 'Main intake' },
        note: {
          nn: 'For plass frå august og utover hausten',
          nb: 'For plass fra august og utover høsten',
          en: 'For places from August and through the autumn',
        },
      },
      {
        id: 'gjennom-aret',
        date: 'rolling',
        what: {
          nn: 'Ledige plassar gjennom året',
          nb: 'Ledige plasser gjennom året',
          en: 'Vacant places during the year',
        },
        note: {
          nn: 'Vi fyller dei når nokon sluttar',
          nb: 'Vi fyller dem når noen slutter',
          en: 'We fill them when someone leaves',
        },
      },
    ],
    price: [
      {
        id: 'heil',
        amount: { fact: 'barnehage-pris' },
        what: { nn: 'Heil plass', nb: 'Hel plass', en: 'Full-time place' },
        unit: {
          nn: 'per månad, elleve månader i året',
          nb: 'per måned, elleve måneder i året',
          en: 'per month, eleven months a year',
        },
        decidedBy: {
          nn: 'kommunestyret, innanfor maksprisen frå Stortinget',
          nb: 'kommunestyret, innenfor maksprisen fra Stortinget',
          en: 'the municipal council, within the maximum fee set by the Storting',
        },
      },
      {
        id: 'delt',
        amount: { fact: 'barnehage-pris-delt' },
        what: { nn: 'Halv plass', nb: 'Halv plass', en: 'Half place' },
        unit: {
          nn: 'per månad, elleve månader i året',
          nb: 'per måned, elleve måneder i året',
          en: 'per month, eleven months a year',
        },
        decidedBy: { nn: 'kommunestyret', nb: 'kommunestyret', en: 'the municipal council' },
      },
      {
        id: 'kost',
        amount: { fact: 'barnehage-kostpengar' },
        what: { nn: 'Mat', nb: 'Mat', en: 'Meals' },
        unit: { nn: 'per månad', nb: 'per måned', en: 'per month' },
        decidedBy: { nn: 'Kvar barnehage', nb: 'Hver barnehage', en: 'Each kindergarten' },
      },
      {
        id: 'andre',
        locked: true,
        amount: { fact: 'barnehage-syskenmoderasjon' },
        what: { nn: 'Barn nummer to', nb: 'Barn nummer to', en: 'Second child' },
        unit: {
          nn: 'lågare pris enn for det første barnet',
          nb: 'lavere pris enn for det første barnet',
          en: 'off the fee for the first child',
        },
        condition: {
          nn: 'når syskena bur saman og har plass i same kommune',
          nb: 'når søsknene bor sammen og har plass i samme kommune',
          en: 'when the siblings live together and have places in the same municipality',
        },
      },
      {
        id: 'tredje',
        locked: true,
        amount: 'free',
        what: { nn: 'Barn nummer tre og oppover', nb: 'Barn nummer tre og oppover', en: 'Third child and onwards' },
        condition: {
          nn: 'når syskena bur saman og har plass i same kommune',
          nb: 'når søsknene bor sammen og har plass i samme kommune',
          en: 'when the siblings live together and have places in the same municipality',
        },
      },
      {
        id: 'inntekt',
        locked: true,
        amount: { fact: 'barnehage-inntektsdel' },
        what: {
          nn: 'Høgaste pris når inntekta er låg',
          nb: 'Høyeste pris når inntekten er lav',
          en: 'The most you pay when your income is low',
        },
        unit: { nn: 'av inntekta i hushaldet', nb: 'av inntekten i husholdningen', en: 'of the household’s income' },
        condition: {
          nn: 'Du må søkje om det kvart år',
          nb: 'Du må søke om det hvert år',
          en: 'You must apply every year',
        },
      },
      {
        id: 'kjernetid',
        locked: true,
        amount: { fact: 'barnehage-gratis-kjernetid' },
        what: {
          nn: 'Gratis kjernetid når inntekta er låg',
          nb: 'Gratis kjernetid når inntekten er lav',
          en: 'Free core hours when your income is low',
        },
        unit: { nn: 'gratis i veka', nb: 'gratis i uken', en: 'free a week' },
        condition: {
          nn: 'Frå august det året barnet fyller to. Du må søkje om det kvart år',
          nb: 'Fra august det året barnet fyller to. Du må søke om det hvert år',
          en: 'From August of the year the child turns two. You must apply every year',
        },
      },
    ],
    processingTime: {
      usual: { fact: 'barnehage-svartid' },
      text: {
        nn: 'Alle som søkjer til hovudopptaket, får svar samtidig. Søkjer du seinare, svarer vi så snart vi veit om det er ledig plass. Får du ikkje førstevalet ditt, kan du stå på venteliste.',
        nb: 'Alle som søker til hovedopptaket, får svar samtidig. Søker du senere, svarer vi så snart vi vet om det er ledig plass. Får du ikke førstevalget ditt, kan du stå på venteliste.',
        en: 'Everyone in the main intake gets an answer at the same time. If you apply later, we answer as soon as we know whether there is room. If you do not get your first choice, you can stay on the waiting list.',
      },
    },
    changes: text({
      nn: `Oppseiinga må vere skriftleg. Oppseiingstida er {barnehage-oppseiingstid}, og du betaler så lenge ho varer.

        Vil du byte barnehage, sender du ein ny søknad. Barnet beheld plassen det har, heilt til det får ein ny.`,
      nb: `Oppsigelsen må være skriftlig. Oppsigelsestiden er {barnehage-oppseiingstid}, og du betaler så lenge den varer.

        Vil du bytte barnehage, sender du en ny søknad. Barnet beholder plassen det har, helt til det får en ny.`,
      en: `You must give notice in writing. The notice period is {barnehage-oppseiingstid}, and you pay until it ends.

        To change kindergarten, send a new application. Your child keeps the present place until you get a new one.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'barnehagekontoret i kommunen',
        nb: 'barnehagekontoret i kommunen',
        en: 'the kindergarten office in the municipality',
      },
      appealBody: { fact: 'klagenemnd' },
      text: {
        nn: 'Etter hovudopptaket kan du klage dersom barnet ikkje fekk plass. Du kan også klage når du verken fekk første- eller andrevalet ditt. Skriv kvifor du er usamd. Vi hjelper deg gjerne med klaga.',
        nb: 'Etter hovedopptaket kan du klage hvis barnet ikke fikk plass. Du kan også klage når du verken fikk første- eller andrevalget ditt. Skriv hvorfor du er uenig. Vi hjelper deg gjerne med klagen.',
        en: 'After the main intake you can appeal if your child did not get a place. You can also appeal if you got neither your first nor your second choice. Tell us why you disagree. We are happy to help you write the appeal.',
      },
    },
    places: [{ id: 'barnehagar', unitKind: 'kindergarten' }],
    legalBasis: [
      {
        id: 'rett',
        law: 'LOV-2005-06-17-64',
        section: '§ 16',
        name: {
          nn: 'Barnehagelova: rett til plass',
          nb: 'Barnehageloven: rett til plass',
          en: 'Kindergarten Act: right to a place',
        },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
      {
        id: 'prioritet',
        law: 'LOV-2005-06-17-64',
        section: '§ 18',
        name: {
          nn: 'Barnehagelova: prioritet ved opptak',
          nb: 'Barnehageloven: prioritet ved opptak',
          en: 'Kindergarten Act: priority at intake',
        },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
      {
        id: 'opptak',
        law: 'FOR-2005-12-16-1477',
        name: {
          nn: 'Forskrift om saksbehandlingsreglar ved opptak i barnehage',
          nb: 'Forskrift om saksbehandlingsregler ved opptak i barnehage',
          en: 'Regulation on intake procedure in kindergartens',
        },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
      {
        id: 'betaling',
        law: 'FOR-2005-12-16-1478',
        name: {
          nn: 'Forskrift om foreldrebetaling i barnehagar',
          nb: 'Forskrift om foreldrebetaling i barnehager',
          en: 'Regulation on parents’ fees in kindergartens',
        },
      },
    ],
    moreInfo: [
      {
        id: 'udir',
        url: 'https://www.udir.no/',
        type: 'page',
        label: {
          nn: 'Reglar for barnehage hos Utdanningsdirektoratet',
          nb: 'Regler for barnehage hos Utdanningsdirektoratet',
          en: 'Kindergarten rules from the Directorate for Education (in Norwegian)',
        },
      },
    ],
    contact: [
      {
        id: 'barnehagekontor',
        role: 'barnehagekontor',
        about: { nn: 'Opptak, pris og oppseiing', nb: 'Opptak, pris og oppsigelse', en: 'Intake, fees and notice' },
      },
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: {
          nn: 'Hjelp til å fylle ut søknaden',
          nb: 'Hjelp til å fylle ut søknaden',
          en: 'Help with the application',
        },
      },
    ],
    related: [
      { id: 'sfo', service: 'sfo' },
      { id: 'helsestasjon', service: 'helsestasjon' },
      { id: 'skulestart', service: 'skulestart' },
      { id: 'ppt', service: 'ppt' },
    ],
  },
})
