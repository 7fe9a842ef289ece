import { service, text } from '../write.ts'

/** Civil marriage by the kommune: ekteskapslova. The right to marry is tested by Folkeregisteret, not by the kommune. */
export default service({
  key: 'borgarleg-vigsel',
  title: { nn: 'Gift dykk borgarleg', nb: 'Gift dere borgerlig', en: 'Get married in a civil ceremony' },
  losWords: ['vielse', 'gift'],
  themes: ['familie-og-barn'],
  lifeEvents: [],
  audience: ['citizen'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-08-28',
  reviewBy: '2027-08-28',
  searchWords: [
    'vielse',
    'bryllup',
    'gifte seg',
    'gifte oss',
    'rådhus',
    'ordfører',
    'prøvingsattest',
    'forlover',
    'borgerlig vielse',
    'giftermål',
  ],
  serviceKind: 'right',
  isStatutory: true,
  result: { nn: 'Vigsel og melding til Folkeregisteret' },
  slots: {
    summary: text({
      nn: `Vil de gifte dykk utan religiøs eller livssynsbasert seremoni, kan kommunen vie dykk. Seremonien er kort og høgtidleg, og de kan ha med familie og vener.`,
      nb: `Vil dere gifte dere uten religiøs eller livssynsbasert seremoni, kan kommunen vie dere. Seremonien er kort og høytidelig, og dere kan ha med familie og venner.`,
      en: `If you want to marry without a religious or belief-based ceremony, the municipality can marry you. The ceremony is short and dignified, and you can bring family and friends.`,
    }),
    selfService: [
      {
        id: 'bestill',
        url: { fact: 'vigsel-skjema' },
        login: 'substantial',
        level: 2,
        minutes: 10,
        label: { nn: 'Bestill tid for vigsel' },
      },
      {
        id: 'proving',
        url: 'https://www.skatteetaten.no/gift',
        login: 'high',
        level: 3,
        language: 'nb',
        label: { nn: 'Søk om prøvingsattest hos Skatteetaten' },
      },
    ],
    otherWays: text({
      nn: `Ring servicekontoret og finn ein dag saman med dei. Prøvingsattest kan de søkje om på papir hos Skatteetaten.`,
    }),
    whoCanGet: text({
      nn: `Alle par som fyller vilkåra i ekteskapslova, kan bli vigde her. De må begge ha fylt 18 år, og de må ha lov til å vere i landet.

De treng ikkje bu i kommunen, og det spelar inga rolle kva kjønn de har.`,
    }),
    whatYouGet: text({
      nn: `Ordføraren, varaordføraren eller ein annan som kommunestyret har valt, les vigselsteksten. De svarer ja, og to vitne ser på. Det tek om lag eit kvarter.

Vigsla er i {vigsel-stad}. Vanlege tider er {vigsel-tider}. Vil de heller gifte dykk på ein fjelltopp eller i naustet, spør oss. Då kan det hende at de må dekkje reisa for den som vier dykk.

Etterpå får de ei førebels melding om at de er gifte. Vigselsattesten kjem frå Folkeregisteret.`,
    }),
    howToApply: [
      {
        id: 'attest',
        text: {
          nn: 'Begge søkjer om prøving av ekteskapsvilkåra. Kvar av dykk treng ein forlovar som stadfester opplysningane.',
        },
      },
      { id: 'tid', text: { nn: 'Bestill dag og klokkeslett hos kommunen.' } },
      { id: 'send', text: { nn: 'Send prøvingsattesten til oss når de har fått han.' } },
      {
        id: 'vitne',
        text: { nn: 'Be to personar over 18 år om å vere vitne. Har de ingen, kan vi stille med nokon.' },
      },
      {
        id: 'tolk',
        text: { nn: 'Treng de tolk, sei det når de bestiller. Det er viktig at begge forstår det som blir sagt.' },
      },
    ],
    documents: [
      { id: 'attest', what: { nn: 'Gyldig prøvingsattest' } },
      { id: 'legitimasjon', what: { nn: 'Pass eller anna gyldig legitimasjon for begge' } },
      { id: 'vitne', what: { nn: 'Namn og fødselsdato på vitna' } },
    ],
    deadlines: [
      {
        id: 'bestille',
        what: { nn: 'Bestilling av vigsel' },
        date: 'rolling',
        note: { nn: 'Fredagane om sommaren blir fort fulle.' },
      },
    ],
    price: [
      {
        id: 'innbyggjarar',
        amount: 'free',
        what: { nn: 'Vigsel i vanleg lokale og vanleg tid' },
        condition: { nn: 'Når minst éin av dykk bur i kommunen' },
      },
      { id: 'utanfor', amount: { fact: 'vigsel-pris' }, what: { nn: 'Vigsel for par som bur andre stader' } },
    ],
    processingTime: {
      text: {
        nn: 'Vi stadfestar tida skriftleg. Etter vigsla melder vi frå til Folkeregisteret, som også registrerer nye namn dersom de har søkt om det.',
      },
    },
    changes: text({
      nn: `Må de flytte eller avlyse, ring oss så snart de kan. Ein ny dag må bestillast minst {vigsel-frist} før. Hugs at prøvingsattesten berre gjeld i {vigsel-attest}.`,
    }),
    legalBasis: [{ id: 'ekteskap', law: 'LOV-1991-07-04-47', name: { nn: 'Ekteskapslova' } }],
    contact: [{ id: 'servicekontor', role: 'servicekontor', about: { nn: 'Ledige tider og spørsmål om vigsla' } }],
    related: [
      { id: 'lokale', service: 'leige-lokale' },
      { id: 'ambulerande', service: 'ambulerande-skjenkeloyve' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
    ],
  },
})
