import { service, text } from '../write.ts'

/** Chimney sweeping and inspection by need, holiday homes too: forskrift om brannførebygging § 17. */
export default service({
  key: 'feiing-og-tilsyn',
  title: {
    nn: 'Få feiing og branntilsyn heime',
    nb: 'Få feiing og branntilsyn hjemme',
    en: 'Have your chimney swept and inspected',
  },
  losWords: ['feiing', 'branntilsyn', 'bekymringsmelding-om-brannsikkerhet'],
  themes: ['samfunnssikkerhet-og-beredskap', 'bygg-og-eiendom'],
  lifeEvents: ['flytte'],
  audience: ['citizen'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-08-20',
  reviewBy: '2027-08-20',
  searchWords: [
    'feier',
    'feiar',
    'pipe',
    'skorstein',
    'vedovn',
    'omn',
    'ildsted',
    'brannvesen',
    'pipebrann',
    'feievesen',
    'feiegebyr',
  ],
  serviceKind: 'duty',
  isStatutory: true,
  result: {
    nn: 'Trygg pipe og trygt fyringsanlegg',
    nb: 'Trygg pipe og trygt fyringsanlegg',
    en: 'A safe chimney and stove',
  },
  slots: {
    summary: text({
      nn: `Feiaren kjem heim til deg når pipa treng feiing, og ser over omn og skorstein. Det gjeld både hus og hytter. Du treng ikkje bestille.`,
      nb: `Feieren kommer hjem til deg når pipen trenger feiing, og ser over ovn og skorstein. Det gjelder både hus og hytter. Du trenger ikke bestille.`,
      en: `The chimney sweep comes to your home when the chimney needs it, and checks your stove and flue. This covers both houses and cabins. You do not need to book.`,
    }),
    urgent: [
      {
        id: 'brann',
        label: { nn: 'Brann, eller brann i pipa', nb: 'Brann, eller brann i pipen', en: 'Fire, or a chimney fire' },
        phone: '110',
        note: {
          nn: 'Få alle ut, steng luker og dører, og ring med ein gong.',
          nb: 'Få alle ut, steng luker og dører, og ring med en gang.',
          en: 'Get everyone out, close hatches and doors, and call at once.',
        },
      },
    ],
    selfService: [
      {
        id: 'eldstad',
        url: { fact: 'feiing-skjema' },
        login: 'none',
        level: 2,
        minutes: 5,
        label: {
          nn: 'Meld frå om ny omn eller ny tid for feiing',
          nb: 'Meld fra om ny ovn eller ny tid for feiing',
          en: 'Report a new stove or ask for another time',
        },
      },
    ],
    otherWays: text({
      nn: `Ring feiaren på dagtid dersom du vil avtale ei ny tid, har sett inn ny omn eller har slutta å fyre.`,
    }),
    whoCanGet: text({
      nn: `Alle som har ei pipe i bruk, får besøk. Du som eig bygget, har ansvar for at feiaren kjem trygt fram til pipa.

Leiger du, skal du sleppe feiaren inn når huseigaren har varsla deg.`,
    }),
    whatYouGet: text({
      nn: `Behovet avgjer kor ofte feiaren kjem. Mykje sot eller stor brannfare gir fleire besøk, og det har noko å seie korleis du fyrer. På tilsynet ser vi også på røykvarslarar, sløkkjeutstyr og rømmingsvegar.

Du får melding {feiing-varsel} på førehand. Etter besøket får du ein rapport. Finn vi feil, står det kva du må rette og når det skal vere gjort.

Gebyret står på rekninga for kommunale avgifter, som kjem {betalingsterminar}.`,
    }),
    howToApply: [
      { id: 'stige', text: { nn: 'Set fram ein stige som er sikra, og sjå til at feiaren kan gå trygt på taket.' } },
      { id: 'fyr', text: { nn: 'La vere å fyre dagen feiaren kjem.' } },
      { id: 'luker', text: { nn: 'Steng spjeld og luker, og rydd framfor sotluka.' } },
      { id: 'sot', text: { nn: 'Tøm sotluka etterpå, i eit metallspann med lok.' } },
    ],
    price: [
      {
        id: 'gebyr',
        amount: { fact: 'feiing-gebyr' },
        what: {
          nn: 'Feiing og tilsyn, éi pipe',
          nb: 'Feiing og tilsyn, én pipe',
          en: 'Sweeping and inspection, one chimney',
        },
        unit: { nn: 'per år', nb: 'per år', en: 'per year' },
        decidedBy: { nn: 'Kommunestyret', nb: 'Kommunestyret', en: 'The municipal council' },
      },
      {
        id: 'rad',
        amount: 'free',
        what: {
          nn: 'Råd om fyring og brannvern',
          nb: 'Råd om fyring og brannvern',
          en: 'Advice on heating and fire safety',
        },
      },
    ],
    changes: text({
      nn: `Har du kopla frå omnen eller plombert pipa, kan du be om å sleppe gebyret. Har du sett inn ein ny omn, skal brannvesenet få melding om det.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: { nn: 'brannvesenet som gav pålegget' },
      text: {
        nn: 'Du kan klage på eit pålegg om å rette feil. Kven som avgjer klaga, står i brevet. Er pipa farleg, gjeld forbodet mot fyring medan du ventar.',
      },
    },
    legalBasis: [
      {
        id: 'feiing',
        law: 'FOR-2015-12-17-1710',
        section: '§ 17',
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
        name: { nn: 'Forskrift om brannførebygging, feiing og tilsyn med fyringsanlegg' },
      },
      { id: 'gebyr', law: 'LOV-2002-06-14-20', section: '§ 28', name: { nn: 'Brann- og eksplosjonsvernlova, gebyr' } },
    ],
    moreInfo: [
      {
        id: 'rad',
        url: 'https://www.sikkerhverdag.no/',
        type: 'guide',
        language: 'nb',
        label: { nn: 'Råd om brannsikker heim på Sikker hverdag' },
      },
    ],
    contact: [
      {
        id: 'brannvesen',
        role: 'brannvesen',
        about: {
          nn: 'Feiing, tilsyn og brannvern',
          nb: 'Feiing, tilsyn og brannvern',
          en: 'Sweeping, inspection and fire safety',
        },
      },
    ],
    related: [
      { id: 'beredskap', service: 'eigenberedskap' },
      { id: 'avgifter', service: 'kommunale-avgifter' },
      { id: 'byggje', service: 'byggjesoknad' },
    ],
  },
})
