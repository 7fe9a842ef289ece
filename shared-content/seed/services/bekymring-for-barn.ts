import { service, text } from '../write.ts'

export default service({
  key: 'bekymring-for-barn',
  title: {
    nn: 'Meld frå når du er uroleg for eit barn',
    nb: 'Meld fra når du er bekymret for et barn',
    en: 'Tell us if you are worried about a child',
  },
  result: {
    nn: 'Barnevernet vurderer om barnet treng hjelp',
    nb: 'Barnevernet vurderer om barnet trenger hjelp',
    en: 'The child welfare service considers if the child needs help',
  },
  losWords: ['bekymringsmelding-til-barnevernet', 'barnevern'],
  themes: ['familie-og-barn', 'sosiale-tjenester'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-19',
  reviewBy: '2027-10-19',
  searchWords: [
    'bekymringsmelding',
    'barnevern',
    'barnevernsvakt',
    'barnevernvakt',
    'omsorgssvikt',
    'vold i hjemmet',
    'mishandling',
    'melde til barnevernet',
    'bekymra for barn',
    'overgrep',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slotRules: { urgent: { rule: 'addOnly' }, whoCanGet: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Trur du at eit barn har det vondt, eller treng familien din hjelp? Då kan du snakke med barnevernet. Du treng ikkje vere sikker for å ta kontakt.`,
      nb: `Tror du at et barn har det vondt, eller trenger familien din hjelp? Da kan du snakke med barnevernet. Du trenger ikke være sikker for å ta kontakt.`,
      en: `Do you think a child is suffering, or does your family need help? Then you can talk to the child welfare service. You do not need to be certain to get in touch.`,
    }),
    urgent: [
      {
        id: 'politi',
        phone: '112',
        label: { nn: 'Når barnet er i fare no', nb: 'Når barnet er i fare nå', en: 'When the child is in danger now' },
        note: { nn: 'Ring politiet', nb: 'Ring politiet', en: 'Call the police' },
      },
      {
        id: 'vakt',
        phone: { role: 'barnevernvakt' },
        label: { nn: 'Barnevernvakta', nb: 'Barnevernvakten', en: 'Child welfare emergency service' },
        note: { nn: 'Kveldar, netter og helger', nb: 'Kvelder, netter og helger', en: 'Evenings, nights and weekends' },
      },
      {
        id: 'alarm',
        phone: '116111',
        label: {
          nn: 'Alarmtelefonen for barn og unge',
          nb: 'Alarmtelefonen for barn og unge',
          en: 'Emergency helpline for children and young people',
        },
        note: { nn: 'Gratis, open heile døgnet', nb: 'Gratis, åpen hele døgnet', en: 'Free of charge, day and night' },
      },
    ],
    selfService: [
      {
        id: 'melding',
        url: { fact: 'bekymring-skjema' },
        login: 'high',
        level: 3,
        minutes: 15,
        label: {
          nn: 'Send bekymringsmelding til barnevernet',
          nb: 'Send bekymringsmelding til barnevernet',
          en: 'Report a concern to the child welfare service',
        },
      },
    ],
    otherWays: text({
      nn: `Du kan ringje, skrive brev eller kome innom. Då kan du også vere anonym. Ring barnevernet i kontortida, og barnevernvakta {bekymring-vakttid}.

        Ikkje send e-post med namn på barn eller opplysningar om helsa deira.`,
      nb: `Du kan ringe, skrive brev eller komme innom. Da kan du også være anonym. Ring barnevernet i kontortiden, og barnevernvakten {bekymring-vakttid}.

        Ikke send e-post med navn på barn eller opplysninger om helsen deres.`,
      en: `You can call, write a letter or come by. You can then be anonymous. Call the child welfare service in office hours, and the child welfare duty line {bekymring-vakttid}.

        Do not send e-mails with the names of children or details of their health.`,
    }),
    whoCanGet: text({
      nn: `Alle kan melde frå: naboar, vener, besteforeldre, foreldre og barnet sjølv. Det gjeld barn og unge under 18 år.

        Tilsette i barnehage, skule og helsetenesta har plikt til å melde når dei trur at eit barn blir mishandla eller lid under alvorleg omsorgssvikt.`,
      nb: `Alle kan melde fra: naboer, venner, besteforeldre, foreldre og barnet selv. Det gjelder barn og unge under 18 år.

        Ansatte i barnehage, skole og helsetjenesten har plikt til å melde når de tror at et barn blir mishandlet eller lider under alvorlig omsorgssvikt.`,
      en: `Anyone can report: neighbours, friends, grandparents, parents and the child. It is about children and young people under 18.

        Staff in kindergartens, schools and the health service have a duty to report when they believe that a child is being ill-treated or seriously neglected.`,
    }),
    whatYouGet: text({
      nn: `Vi lyttar til det du fortel, og kan gi deg råd utan at du seier kven det gjeld. Dei fleste familiane vi møter, får hjelp heime. Det kan vere rettleiing, avlasting eller støtte til ei fritidsinteresse.

        Dette kan vere teikn på at noko er gale:

        - Barnet er ofte redd, svolte eller aleine.
        - Det har skadar ingen kan forklare.
        - Vaksne i heimen drikk mykje, ruser seg eller slår.
        - Du ser store endringar i korleis barnet oppfører seg.`,
      nb: `Vi lytter til det du forteller, og kan gi deg råd uten at du sier hvem det gjelder. De fleste familiene vi møter, får hjelp hjemme. Det kan være veiledning, avlastning eller støtte til en fritidsinteresse.

        Dette kan være tegn på at noe er galt:

        - Barnet er ofte redd, sultent eller alene.
        - Det har skader ingen kan forklare.
        - Voksne i hjemmet drikker mye, ruser seg eller slår.
        - Du ser store endringer i hvordan barnet oppfører seg.`,
      en: `We listen to what you say, and can advise you without knowing who it is about. Most families we meet get help at home. It can be guidance, respite care or support for a hobby.

        These can be signs that something is wrong:

        - The child is often afraid, hungry or alone.
        - The child has injuries that nobody can explain.
        - Adults at home drink a lot, take drugs or hit.
        - You see great changes in how the child behaves.`,
    }),
    howToApply: [
      {
        id: 'fortel',
        text: {
          nn: 'Fortel kva du har sett og høyrt, og når det hende.',
          nb: 'Fortell hva du har sett og hørt, og når det hendte.',
          en: 'Say what you have seen and heard, and when it happened.',
        },
      },
      {
        id: 'kven',
        text: {
          nn: 'Skriv namn og adresse til barnet dersom du veit det.',
          nb: 'Skriv navn og adresse til barnet hvis du vet det.',
          en: 'Give the name and address of the child if you know them.',
        },
      },
      {
        id: 'deg',
        text: {
          nn: 'Sei frå om foreldra veit at du melder, og om vi kan nemne namnet ditt.',
          nb: 'Si fra om foreldrene vet at du melder, og om vi kan nevne navnet ditt.',
          en: 'Say if the parents know that you are reporting, and if we may mention your name.',
        },
      },
    ],
    price: [
      {
        id: 'rad',
        amount: 'free',
        what: {
          nn: 'Råd og hjelp frå barnevernet',
          nb: 'Råd og hjelp fra barnevernet',
          en: 'Advice and help from the child welfare service',
        },
      },
    ],
    processingTime: {
      text: {
        nn: 'Innan ei veke avgjer barnevernet om saka skal undersøkjast. Ei undersøking skal vere ferdig innan tre månader, i særlege tilfelle seks. Har du meldt med namn, får du vanlegvis vite at vi har fått meldinga.',
        nb: 'Innen en uke avgjør barnevernet om saken skal undersøkes. En undersøkelse skal være ferdig innen tre måneder, i særlige tilfeller seks. Har du meldt med navn, får du vanligvis vite at vi har fått meldingen.',
        en: 'Within a week the child welfare service decides whether to investigate. An investigation must be finished within three months, in special cases six. If you gave your name, you are usually told that we have your report.',
      },
    },
    legalBasis: [
      {
        id: 'melding',
        law: 'LOV-2021-06-18-97',
        section: '§ 2-1',
        name: {
          nn: 'Barnevernslova: gjennomgang av bekymringsmeldingar',
          nb: 'Barnevernsloven: gjennomgang av bekymringsmeldinger',
          en: 'Child Welfare Act: going through reports',
        },
      },
      {
        id: 'undersoking',
        law: 'LOV-2021-06-18-97',
        section: '§ 2-2',
        name: {
          nn: 'Barnevernslova: undersøking',
          nb: 'Barnevernsloven: undersøkelse',
          en: 'Child Welfare Act: investigation',
        },
      },
    ],
    moreInfo: [
      {
        id: 'bufdir',
        url: 'https://www.bufdir.no/',
        type: 'guide',
        label: {
          nn: 'Slik arbeider barnevernet, frå Bufdir',
          nb: 'Slik arbeider barnevernet, fra Bufdir',
          en: 'How the child welfare service works, from Bufdir',
        },
      },
      {
        id: 'alarm',
        url: 'https://www.116111.no/',
        type: 'page',
        label: {
          nn: 'Chat med Alarmtelefonen for barn og unge',
          nb: 'Chat med Alarmtelefonen for barn og unge',
          en: 'Chat with the helpline for children and young people',
        },
      },
    ],
    contact: [
      {
        id: 'barnevern',
        role: 'barnevern',
        about: {
          nn: 'Råd og meldingar i kontortida',
          nb: 'Råd og meldinger i kontortiden',
          en: 'Advice and reports in office hours',
        },
      },
    ],
    related: [
      { id: 'helsestasjon', service: 'helsestasjon' },
      { id: 'ppt', service: 'ppt' },
      { id: 'psykisk-helsehjelp', service: 'psykisk-helsehjelp' },
    ],
  },
})
