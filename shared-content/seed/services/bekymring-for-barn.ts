import { service, text } from '../write.ts'

export default service({
  key: 'bekymring-for-barn',
  title: {
    nn: 'Meld frå når du er uroleg for eit barn',
    nb: 'Meld fra når du er urolig for et barn',
    en: 'Tell us if you are worried about a child',
  },
  result: { nn: 'Barnevernet vurderer om barnet treng hjelp' },
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
      { id: 'politi', phone: '112', label: { nn: 'Når barnet er i fare no' }, note: { nn: 'Ring politiet' } },
      {
        id: 'vakt',
        phone: { role: 'barnevernvakt' },
        label: { nn: 'Barnevernvakta' },
        note: { nn: 'Kveldar, netter og helger' },
      },
      {
        id: 'alarm',
        phone: '116111',
        label: { nn: 'Alarmtelefonen for barn og unge' },
        note: { nn: 'Gratis, open heile døgnet' },
      },
    ],
    selfService: [
      {
        id: 'melding',
        url: { fact: 'bekymring-skjema' },
        login: 'high',
        level: 3,
        minutes: 15,
        label: { nn: 'Send bekymringsmelding til barnevernet' },
      },
    ],
    otherWays: text({
      nn: `Du kan ringje, skrive brev eller kome innom. Då kan du også vere anonym. Ring barnevernet i kontortida, og barnevernvakta {bekymring-vakttid}.

        Ikkje send e-post med namn på barn eller opplysningar om helsa deira.`,
    }),
    whoCanGet: text({
      nn: `Alle kan melde frå: naboar, vener, besteforeldre, foreldre og barnet sjølv. Det gjeld barn og unge under 18 år.

        Tilsette i barnehage, skule og helsetenesta har plikt til å melde når dei trur at eit barn blir mishandla eller lid under alvorleg omsorgssvikt.`,
    }),
    whatYouGet: text({
      nn: `Vi lyttar til det du fortel, og kan gi deg råd utan at du seier kven det gjeld. Dei fleste familiane vi møter, får hjelp heime. Det kan vere rettleiing, avlasting eller støtte til ei fritidsinteresse.

        Dette kan vere teikn på at noko er gale:

        - Barnet er ofte redd, svolte eller aleine.
        - Det har skadar ingen kan forklare.
        - Vaksne i heimen drikk mykje, ruser seg eller slår.
        - Du ser store endringar i korleis barnet oppfører seg.`,
    }),
    howToApply: [
      { id: 'fortel', text: { nn: 'Fortel kva du har sett og høyrt, og når det hende.' } },
      { id: 'kven', text: { nn: 'Skriv namn og adresse til barnet dersom du veit det.' } },
      { id: 'deg', text: { nn: 'Sei frå om foreldra veit at du melder, og om vi kan nemne namnet ditt.' } },
    ],
    price: [{ id: 'rad', amount: 'free', what: { nn: 'Råd og hjelp frå barnevernet' } }],
    processingTime: {
      text: {
        nn: 'Innan ei veke avgjer barnevernet om saka skal undersøkjast. Ei undersøking skal vere ferdig innan tre månader, i særlege tilfelle seks. Har du meldt med namn, får du vanlegvis vite at vi har fått meldinga.',
      },
    },
    legalBasis: [
      {
        id: 'melding',
        law: 'LOV-2021-06-18-97',
        section: '§ 2-1',
        name: { nn: 'Barnevernslova: gjennomgang av bekymringsmeldingar' },
      },
      { id: 'undersoking', law: 'LOV-2021-06-18-97', section: '§ 2-2', name: { nn: 'Barnevernslova: undersøking' } },
    ],
    moreInfo: [
      {
        id: 'bufdir',
        url: 'https://www.bufdir.no/',
        type: 'guide',
        label: { nn: 'Slik arbeider barnevernet, frå Bufdir' },
      },
      {
        id: 'alarm',
        url: 'https://www.116111.no/',
        type: 'page',
        label: { nn: 'Chat med Alarmtelefonen for barn og unge' },
      },
    ],
    contact: [{ id: 'barnevern', role: 'barnevern', about: { nn: 'Råd og meldingar i kontortida' } }],
    related: [
      { id: 'helsestasjon', service: 'helsestasjon' },
      { id: 'ppt', service: 'ppt' },
      { id: 'psykisk-helsehjelp', service: 'psykisk-helsehjelp' },
    ],
  },
})
