import { service, text } from '../write.ts'

/** Access to public documents: offentleglova § 3 (the right), § 29 (without undue delay), § 32 (appeal, silence as refusal). */
export default service({
  key: 'innsyn-i-dokument',
  title: { nn: 'Be om innsyn i dokument', nb: 'Be om innsyn i dokumenter', en: 'Ask to see public documents' },
  losWords: ['innsynsrett', 'arkiv', 'personvern'],
  themes: ['demokrati-og-innbyggerrettigheter'],
  lifeEvents: [],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-30',
  reviewBy: '2027-10-30',
  searchWords: [
    'postliste',
    'offentlig journal',
    'dokumentinnsyn',
    'partsinnsyn',
    'offentlighetsloven',
    'offentleglova',
    'arkiv',
    'byggjesaksarkiv',
    'saksdokument',
    'insyn',
    'journalpost',
  ],
  serviceKind: 'right',
  isStatutory: true,
  result: { nn: 'Kopi av dokumentet', nb: 'Kopi av dokumentet', en: 'A copy of the document' },
  slotRules: { whoCanGet: { rule: 'locked' }, price: { rule: 'addOnly' } },
  slots: {
    summary: text({
      nn: `Brev, e-post og saker hos kommunen er som hovudregel opne for alle. Du kan be om å få lese dei utan å seie kven du er eller kva du skal bruke dei til.`,
      nb: `Brev, e-post og saker hos kommunen er som hovedregel åpne for alle. Du kan be om å få lese dem uten å si hvem du er eller hva du skal bruke dem til.`,
      en: `Letters, emails and case files held by the municipality are as a rule open to everyone. You can ask to read them without saying who you are or why.`,
    }),
    selfService: [
      {
        id: 'postliste',
        url: { fact: 'innsyn-postliste' },
        login: 'none',
        level: 2,
        label: {
          nn: 'Søk i postlista og be om innsyn',
          nb: 'Søk i postlisten og be om innsyn',
          en: 'Search the public records and ask for access',
        },
      },
      {
        id: 'eiga-sak',
        url: { fact: 'innsyn-eiga-sak' },
        login: 'high',
        level: 3,
        label: { nn: 'Be om å få sjå di eiga sak', nb: 'Be om å få se din egen sak', en: 'Ask to see your own case' },
      },
    ],
    otherWays: text({
      nn: `Kravet treng ikkje vere skriftleg. Du kan ringje arkivet eller møte opp på servicekontoret og lese dokumentet der. Vi kan også sende deg kopi i posten.`,
      nb: `Kravet trenger ikke være skriftlig. Du kan ringe arkivet eller møte opp på servicekontoret og lese dokumentet der. Vi kan også sende deg kopi i posten.`,
      en: `Your request does not have to be in writing. You can call the records office, or come to the service centre and read the document there. We can also post you a copy.`,
    }),
    whoCanGet: text({
      nn: `Alle kan be om innsyn, uansett alder, bustad og statsborgarskap.

Har du sjølv ei sak hos kommunen, har du rett til å sjå meir enn andre. Det same gjeld opplysningar som er lagra om deg.`,
      nb: `Alle kan be om innsyn, uansett alder, bosted og statsborgerskap.

Har du selv en sak hos kommunen, har du rett til å se mer enn andre. Det samme gjelder opplysninger som er lagret om deg.`,
      en: `Anyone can ask, whatever their age, place of residence or citizenship.

If you are a party to a case, you have the right to see more than others. The same goes for information stored about you.`,
    }),
    whatYouGet: text({
      nn: `Du får dokumentet digitalt eller på papir. I postlista ser du kva brev kommunen har fått og sendt. Finn du ikkje det du leitar etter, held det å skrive kva saka handlar om. Dei fleste får svar innan {innsyn-svartid}.

Noko kan vi halde tilbake:

- helseopplysningar og andre private forhold
- forretningsløyndommar
- enkelte interne dokument

Er berre ein del av dokumentet hemmeleg, skal du som regel få lese resten. Vi skal fortelje deg kva regel vi har brukt.

Ventar du på svar? Har det gått {innsyn-tausheit} sidan kommunen fekk kravet, kan du klage som om du hadde fått nei. Etter eit avslag kan du be om ei nærare grunngiving.`,
      nb: `Du får dokumentet digitalt eller på papir. I postlisten ser du hvilke brev kommunen har fått og sendt. Finner du ikke det du leter etter, holder det å skrive hva saken handler om. De fleste får svar innen {innsyn-svartid}.

Noe kan vi holde tilbake:

- helseopplysninger og andre private forhold
- forretningshemmeligheter
- enkelte interne dokumenter

Er bare en del av dokumentet hemmelig, skal du som regel få lese resten. Vi skal fortelle deg hvilken regel vi har brukt.

Venter du på svar? Har det gått {innsyn-tausheit} siden kommunen fikk kravet, kan du klage som om du hadde fått nei. Etter et avslag kan du be om en nærmere begrunnelse.`,
      en: `You get the document digitally or on paper. The public records list the letters the municipality has received and sent. If you cannot find what you are looking for, just write what the case is about. Most people get an answer within {innsyn-svartid}.

Some things may be kept back:

- health information and other private matters
- trade secrets
- certain internal documents

If only part of a document is secret, you will usually be able to read the rest. We must tell you which rule we have used.

Still waiting? Once {innsyn-tausheit} have passed since the municipality received your request, you can appeal as if you had been refused. After a refusal you can ask for a fuller explanation.`,
    }),
    howToApply: [
      {
        id: 'finn',
        text: {
          nn: 'Finn dokumentet i postlista, eller skriv kva sak du vil vite om.',
          nb: 'Finn dokumentet i postlisten, eller skriv hvilken sak du vil vite om.',
          en: 'Find the document in the public records, or write which case you want to know about.',
        },
      },
      {
        id: 'be',
        text: {
          nn: 'Send kravet på nett, i e-post eller brev, eller ring.',
          nb: 'Send kravet på nett, i e-post eller brev, eller ring.',
          en: 'Send your request online, by email or letter, or call us.',
        },
      },
      {
        id: 'svar',
        text: {
          nn: 'Oppgi kvar du vil ha svaret. Namn er frivillig.',
          nb: 'Oppgi hvor du vil ha svaret. Navn er frivillig.',
          en: 'Say where you want the answer sent. Your name is optional.',
        },
      },
    ],
    documents: [
      {
        id: 'legitimasjon',
        what: {
          nn: 'Legitimasjon eller fullmakt',
          nb: 'Legitimasjon eller fullmakt',
          en: 'Identification or power of attorney',
        },
        when: {
          nn: 'Berre når du ber om ei sak som gjeld deg sjølv eller nokon du representerer',
          nb: 'Bare når du ber om en sak som gjelder deg selv eller noen du representerer',
          en: 'Only when the case concerns you or someone you represent',
        },
      },
    ],
    price: [
      {
        id: 'innsyn',
        amount: 'free',
        what: { nn: 'Innsyn og vanleg kopi', nb: 'Innsyn og vanlig kopi', en: 'Access and an ordinary copy' },
      },
    ],
    processingTime: {
      usual: { fact: 'innsyn-svartid' },
      text: {
        nn: 'Vi vurderer kvart krav for seg og svarer så fort vi kan. Eldre saker på papir må hentast fram og kan ta lenger tid.',
        nb: 'Vi vurderer hvert krav for seg og svarer så fort vi kan. Eldre saker på papir må hentes fram og kan ta lengre tid.',
        en: 'We consider each request separately and reply as soon as we can. Older cases on paper have to be fetched and may take longer.',
      },
    },
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'avdelinga som sa nei til innsyn',
        nb: 'avdelingen som sa nei til innsyn',
        en: 'the department that refused access',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Du kan klage både på eit fullt avslag og på at delar er sladda.',
        nb: 'Du kan klage både på et fullt avslag og på at deler er sladdet.',
        en: 'You can appeal against a full refusal and against parts being blacked out.',
      },
    },
    legalBasis: [
      {
        id: 'rett',
        law: 'LOV-2006-05-19-16',
        section: '§ 3',
        name: {
          nn: 'Offentleglova, retten til innsyn',
          nb: 'Offentleglova, retten til innsyn',
          en: 'Freedom of Information Act, the right of access',
        },
      },
      {
        id: 'svar',
        law: 'LOV-2006-05-19-16',
        section: '§ 29',
        name: {
          nn: 'Offentleglova, svar utan ugrunna opphald',
          nb: 'Offentleglova, svar uten ugrunnet opphold',
          en: 'Freedom of Information Act, reply without undue delay',
        },
      },
      {
        id: 'klage',
        law: 'LOV-2006-05-19-16',
        section: '§ 32',
        name: { nn: 'Offentleglova, klage', nb: 'Offentleglova, klage', en: 'Freedom of Information Act, appeals' },
      },
    ],
    moreInfo: [
      {
        id: 'einnsyn',
        url: 'https://einnsyn.no/',
        type: 'page',
        label: {
          nn: 'Søk i dokument hos staten på eInnsyn',
          nb: 'Søk i dokumenter hos staten på eInnsyn',
          en: 'Search documents of the state at eInnsyn',
        },
      },
    ],
    contact: [
      {
        id: 'arkiv',
        role: 'arkiv',
        about: { nn: 'Dokument og postliste', nb: 'Dokumenter og postliste', en: 'Documents and public records' },
      },
      {
        id: 'personvern',
        role: 'personvernombod',
        about: {
          nn: 'Spørsmål om opplysningar vi har lagra om deg',
          nb: 'Spørsmål om opplysninger vi har lagret om deg',
          en: 'Questions about information we hold about you',
        },
      },
    ],
    related: [
      { id: 'byggje', service: 'byggjesoknad' },
      { id: 'skjenke', service: 'skjenkeloyve' },
      { id: 'jobb', service: 'ledige-stillingar' },
    ],
  },
})
