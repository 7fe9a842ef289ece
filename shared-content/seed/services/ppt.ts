import { service, text } from '../write.ts'

export default service({
  key: 'ppt',
  title: { nn: 'Få hjelp frå PPT', nb: 'Få hjelp fra PPT', en: 'Get help from the educational psychology service' },
  result: {
    nn: 'Råd eller ei sakkunnig vurdering',
    nb: 'Råd eller en sakkyndig vurdering',
    en: 'Advice or an expert assessment',
  },
  losWords: ['pedagogisk-psykologisk-tjeneste', 'tilpasset-opplaring', 'spesialundervisning'],
  themes: ['skole-og-utdanning', 'familie-og-barn'],
  lifeEvents: ['alvorlig-sykt-barn'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-07',
  reviewBy: '2027-09-07',
  searchWords: [
    'pedagogisk psykologisk tjeneste',
    'pp-tjenesten',
    'pedagogisk-psykologisk',
    'logoped',
    'spesialundervisning',
    'dysleksi',
    'lesevansker',
    'utredning',
    'skulevegring',
    'adhd',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slots: {
    summary: text({
      nn: `Pedagogisk-psykologisk teneste (PPT) hjelper barn, unge og vaksne som treng noko ekstra for å lære og trivast. Vi gir råd til heimen, barnehagen og skulen, og vurderer kva støtte som trengst.`,
      nb: `Pedagogisk-psykologisk tjeneste (PPT) hjelper barn, unge og voksne som trenger noe ekstra for å lære og trives. Vi gir råd til hjemmet, barnehagen og skolen, og vurderer hvilken støtte som trengs.`,
      en: `The educational psychology service (PPT) helps children, young people and adults who need something extra to learn and thrive. We advise the home, the kindergarten and the school, and assess what support is needed.`,
    }),
    selfService: [
      {
        id: 'tilvising',
        url: { fact: 'ppt-skjema' },
        login: 'high',
        level: 3,
        minutes: 20,
        label: { nn: 'Meld barnet til PPT', nb: 'Meld barnet til PPT', en: 'Refer your child to PPT' },
      },
    ],
    otherWays: text({
      nn: `Skjemaet finst også på papir i barnehagen og på skulen. Du kan ringje oss for å drøfte saka før du bestemmer deg.`,
    }),
    whoCanGet: text({
      nn: `PPT er for

        - barn som ikkje har byrja på skulen
        - elevar i grunnskulen
        - vaksne som tek grunnskulen på nytt eller har mista språket etter sjukdom

        Elevar i vidaregåande skule får hjelp av PPT i fylkeskommunen. Har barnet fylt 15 år, bestemmer det sjølv om saka skal meldast.`,
    }),
    whatYouGet: text({
      nn: `Kanskje strevar barnet med språk, lesing, konsentrasjon eller det å finne seg til rette saman med andre. Vi snakkar med barnet og foreldra, og er gjerne med ein dag i barnehagen eller klasserommet.

        Treng barnet meir enn det vanlege tilbodet, skriv vi ei sakkunnig vurdering. Der står det kva hjelp vi rår til, og kor mykje. Kommunen eller skulen gjer så eit vedtak.

        ! Ver ikkje redd for å ta kontakt tidleg. Ofte held det med nokre gode råd.`,
    }),
    howToApply: [
      { id: 'snakk', text: { nn: 'Snakk først med barnehagen eller læraren om det du ser heime.' } },
      {
        id: 'skjema',
        text: { nn: 'Fyll ut meldinga saman. Foreldra, eller barnet sjølv frå 15 år, må skrive under.' },
      },
      { id: 'samtale', text: { nn: 'Kom til den første samtalen. Barnet kan vere med om det vil.' } },
    ],
    documents: [
      { id: 'rapport', what: { nn: 'Rapport frå barnehagen eller skulen om kva dei har prøvd' } },
      {
        id: 'syn-horsel',
        what: { nn: 'Svar på prøver av syn og høyrsel' },
        when: { nn: 'når det gjeld språk eller lesing' },
      },
    ],
    price: [
      {
        id: 'hjelp',
        amount: 'free',
        what: { nn: 'Råd og vurdering frå PPT', nb: 'Råd og vurdering fra PPT', en: 'Advice and assessment by PPT' },
      },
    ],
    processingTime: {
      usual: { fact: 'ppt-vurderingstid' },
      text: { nn: 'Saker som hastar for barnet, går føre i køen. Vi fortel deg undervegs kvar saka står.' },
    },
    changes: text({
      nn: `Du ventar vanlegvis {ppt-forste-samtale} på den første samtalen, og ei ferdig vurdering tek om lag {ppt-vurderingstid}. Endrar noko seg medan du ventar, ringjer du oss.

        Du kan når som helst trekkje saka. Sei frå til oss eller til skulen, så stansar vi arbeidet.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'skulen eller barnehagekontoret som gjorde vedtaket',
        nb: 'skolen eller barnehagekontoret som gjorde vedtaket',
        en: 'the school or kindergarten office that made the decision',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Vurderinga frå PPT er eit råd, og det kan du ikkje klage på. Du kan klage på vedtaket som kjem etterpå.',
      },
    },
    legalBasis: [
      {
        id: 'skule',
        law: 'LOV-2023-06-09-30',
        section: '§ 11-13',
        name: { nn: 'Opplæringslova: pedagogisk-psykologisk teneste' },
      },
      {
        id: 'barnehage',
        law: 'LOV-2005-06-17-64',
        section: '§ 33',
        name: { nn: 'Barnehagelova: pedagogisk-psykologisk teneste' },
      },
    ],
    contact: [
      {
        id: 'ppt',
        role: 'ppt',
        about: {
          nn: 'Råd før du melder, og spørsmål om saka di',
          nb: 'Råd før du melder, og spørsmål om saken din',
          en: 'Advice before you refer, and questions about your case',
        },
      },
    ],
    related: [
      { id: 'barnehageplass', service: 'barnehageplass' },
      { id: 'skulestart', service: 'skulestart' },
      { id: 'helsestasjon', service: 'helsestasjon' },
    ],
  },
})
