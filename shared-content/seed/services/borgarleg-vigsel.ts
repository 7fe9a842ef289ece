import { service, text } from '../write.ts'

/** Civil marriage by the kommune: ekteskapslova. The right to marry is tested by Folkeregisteret, not by the kommune. */
export default service({
  key: 'borgarleg-vigsel',
  title: { nn: 'Gift deg borgarleg', nb: 'Gift deg borgerlig', en: 'Get married in a civil ceremony' },
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
  result: {
    nn: 'Vigsel og melding til Folkeregisteret',
    nb: 'Vigsel og melding til Folkeregisteret',
    en: 'A ceremony, reported to the National Population Register',
  },
  slots: {
    summary: text({
      nn: `Vil du gifte deg utan religiøs eller livssynsbasert seremoni, kan kommunen vie deg og den du skal gifte deg med. Seremonien er kort og høgtidleg. Familie og vener kan vere med.`,
      nb: `Vil du gifte deg uten religiøs eller livssynsbasert seremoni, kan kommunen vie deg og den du skal gifte deg med. Seremonien er kort og høytidelig. Familie og venner kan være med.`,
      en: `If you want to marry without a religious or belief-based ceremony, the municipality can marry you. The ceremony is short and dignified, and you can bring family and friends.`,
    }),
    selfService: [
      {
        id: 'bestill',
        url: { fact: 'vigsel-skjema' },
        login: 'substantial',
        level: 2,
        minutes: 10,
        label: { nn: 'Bestill tid for vigsel', nb: 'Bestill tid for vigsel', en: 'Book a time for the ceremony' },
      },
      {
        id: 'proving',
        url: 'https://www.skatteetaten.no/gift',
        login: 'high',
        level: 3,
        language: 'nb',
        label: {
          nn: 'Søk om prøvingsattest hos Skatteetaten',
          nb: 'Søk om prøvingsattest hos Skatteetaten',
          en: 'Apply to the Tax Administration for a certificate of marital status',
        },
      },
    ],
    otherWays: text({
      nn: `Ring servicekontoret og finn ein dag saman med dei. Prøvingsattest kan du søkje om på papir hos Skatteetaten.`,
    }),
    whoCanGet: text({
      nn: `Alle par som fyller vilkåra i ekteskapslova, kan bli vigde her. Begge må ha fylt 18 år, og begge må ha lov til å vere i landet.

Du treng ikkje bu i kommunen. Par av same kjønn har den same retten som andre.`,
    }),
    whatYouGet: text({
      nn: `Ordføraren, varaordføraren eller ein annan som kommunestyret har valt, les vigselsteksten. Brudeparet svarer ja, og to vitne ser på. Det tek om lag eit kvarter.

Vigsla er i {vigsel-stad}. Vanlege tider er {vigsel-tider}. Vil du heller gifte deg på ein fjelltopp eller i naustet, spør oss. Då kan det hende at du må dekkje reisa for den som står for vigsla.

Etterpå får du ei førebels melding om at vigsla er gjord. Vigselsattesten kjem frå Folkeregisteret.`,
    }),
    howToApply: [
      {
        id: 'attest',
        text: {
          nn: 'Begge søkjer om prøving av ekteskapsvilkåra. Begge treng ein forlovar, som stadfestar opplysningane.',
        },
      },
      { id: 'tid', text: { nn: 'Bestill dag og klokkeslett hos kommunen.' } },
      { id: 'send', text: { nn: 'Send prøvingsattesten til oss når du har fått han.' } },
      {
        id: 'vitne',
        text: { nn: 'Be to personar over 18 år om å vere vitne. Har du ingen å spørje, kan vi stille med nokon.' },
      },
      {
        id: 'tolk',
        text: { nn: 'Treng ein av partane tolk, sei det når du bestiller. Begge må forstå det som blir sagt.' },
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
        what: { nn: 'Bestilling av vigsel', nb: 'Bestilling av vigsel', en: 'Booking a ceremony' },
        date: 'rolling',
        note: {
          nn: 'Dagane om sommaren blir fort fulle.',
          nb: 'Dagene om sommeren blir fort fulle.',
          en: 'Summer days fill up fast.',
        },
      },
    ],
    price: [
      {
        id: 'innbyggjarar',
        amount: 'free',
        what: {
          nn: 'Vigsel i vanleg lokale og vanleg tid',
          nb: 'Vigsel i vanlig lokale og vanlig tid',
          en: 'A ceremony at the usual place and time',
        },
        condition: {
          nn: 'Når minst éin i brudeparet bur i kommunen',
          nb: 'Når minst én i brudeparet bor i kommunen',
          en: 'When at least one of the couple lives in the municipality',
        },
      },
      {
        id: 'utanfor',
        amount: { fact: 'vigsel-pris' },
        what: {
          nn: 'Vigsel for par som bur andre stader',
          nb: 'Vigsel for par som bor andre steder',
          en: 'A ceremony for couples who live elsewhere',
        },
      },
    ],
    processingTime: {
      text: {
        nn: 'Vi stadfestar tida skriftleg. Etter vigsla melder vi frå til Folkeregisteret, som også registrerer nytt namn dersom du har søkt om det.',
      },
    },
    changes: text({
      nn: `Må du flytte eller avlyse, ring oss så snart du kan. Ein ny dag må du bestille minst {vigsel-frist} før. Hugs at prøvingsattesten berre gjeld i {vigsel-attest}.`,
    }),
    legalBasis: [{ id: 'ekteskap', law: 'LOV-1991-07-04-47', name: { nn: 'Ekteskapslova' } }],
    contact: [
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: {
          nn: 'Ledige tider og spørsmål om vigsla',
          nb: 'Ledige tider og spørsmål om vigselen',
          en: 'Available times and questions about the ceremony',
        },
      },
    ],
    related: [
      { id: 'lokale', service: 'leige-lokale' },
      { id: 'ambulerande', service: 'ambulerande-skjenkeloyve' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
    ],
  },
})
