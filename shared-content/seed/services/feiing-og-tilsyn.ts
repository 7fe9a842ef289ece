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
      nb: `Ring feieren på dagtid hvis du vil avtale en ny tid, har satt inn ny ovn eller har sluttet å fyre.`,
      en: `Call the chimney sweep in the daytime to arrange a new time, or if you have a new stove or no longer use yours.`,
    }),
    whoCanGet: text({
      nn: `Alle som har ei pipe i bruk, får besøk. Du som eig bygget, har ansvar for at feiaren kjem trygt fram til pipa.

Leiger du, skal du sleppe feiaren inn når huseigaren har varsla deg.`,
      nb: `Alle som har en pipe i bruk, får besøk. Du som eier bygget, har ansvar for at feieren kommer trygt fram til pipen.

Leier du, skal du slippe feieren inn når huseieren har varslet deg.`,
      en: `Everyone with a chimney in use gets a visit. As owner of the building, you must see that the sweep can reach the chimney safely.

If you rent, let the sweep in when your landlord has told you.`,
    }),
    whatYouGet: text({
      nn: `Behovet avgjer kor ofte feiaren kjem. Mykje sot eller stor brannfare gir fleire besøk, og det har noko å seie korleis du fyrer. På tilsynet ser vi også på røykvarslarar, sløkkjeutstyr og rømmingsvegar.

Du får melding {feiing-varsel} på førehand. Etter besøket får du ein rapport. Finn vi feil, står det kva du må rette og når det skal vere gjort.

Gebyret står på rekninga for kommunale avgifter, som kjem {betalingsterminar}.`,
      nb: `Behovet avgjør hvor ofte feieren kommer. Mye sot eller stor brannfare gir flere besøk, og det har noe å si hvordan du fyrer. På tilsynet ser vi også på røykvarslere, slukkeutstyr og rømningsveier.

Du får melding {feiing-varsel} på forhånd. Etter besøket får du en rapport. Finner vi feil, står det hva du må rette, og når det skal være gjort.

Gebyret står på regningen for kommunale avgifter, som kommer {betalingsterminar}.`,
      en: `The need decides how often the sweep comes. Much soot or great fire danger means more visits, and it matters how you burn. At the inspection we also look at smoke alarms, extinguishers and escape routes.

You get a message {feiing-varsel} beforehand. After the visit you get a report. If we find faults, it says what you must put right, and by when.

The fee is on the bill for municipal charges, which comes {betalingsterminar}.`,
    }),
    howToApply: [
      {
        id: 'stige',
        text: {
          nn: 'Set fram ein stige som er sikra, og sjå til at feiaren kan gå trygt på taket.',
          nb: 'Sett fram en stige som er sikret, og se til at feieren kan gå trygt på taket.',
          en: 'Put out a ladder that is secured, and see that the sweep can walk safely on the roof.',
        },
      },
      {
        id: 'fyr',
        text: {
          nn: 'La vere å fyre dagen feiaren kjem.',
          nb: 'La være å fyre dagen feieren kommer.',
          en: 'Do not light a fire on the day the sweep comes.',
        },
      },
      {
        id: 'luker',
        text: {
          nn: 'Steng spjeld og luker, og rydd framfor sotluka.',
          nb: 'Steng spjeld og luker, og rydd foran sotluken.',
          en: 'Close dampers and hatches, and clear the space by the soot door.',
        },
      },
      {
        id: 'sot',
        text: {
          nn: 'Tøm sotluka etterpå, i eit metallspann med lok.',
          nb: 'Tøm sotluken etterpå, i et metallspann med lokk.',
          en: 'Empty the soot door afterwards, into a metal bucket with a lid.',
        },
      },
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
      nb: `Har du koblet fra ovnen eller plombert pipen, kan du be om å slippe gebyret. Har du satt inn en ny ovn, skal brannvesenet få melding om det.`,
      en: `If you have disconnected the stove or sealed the chimney, you can ask to be let off the fee. If you have a new stove, the fire service must be told.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'brannvesenet som gav pålegget',
        nb: 'brannvesenet som ga pålegget',
        en: 'the fire service that gave the order',
      },
      text: {
        nn: 'Du kan klage på eit pålegg om å rette feil. Kven som avgjer klaga, står i brevet. Er pipa farleg, gjeld forbodet mot fyring medan du ventar.',
        nb: 'Du kan klage på et pålegg om å rette feil. Hvem som avgjør klagen, står i brevet. Er pipen farlig, gjelder forbudet mot fyring mens du venter.',
        en: 'You can appeal against an order to put faults right. The letter says who decides the appeal. If the chimney is dangerous, the ban on fires stands while you wait.',
      },
    },
    legalBasis: [
      {
        id: 'feiing',
        law: 'FOR-2015-12-17-1710',
        section: '§ 17',
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
        name: {
          nn: 'Forskrift om brannførebygging, feiing og tilsyn med fyringsanlegg',
          nb: 'Forskrift om brannforebygging, feiing og tilsyn med fyringsanlegg',
          en: 'Fire Prevention Regulations, sweeping and inspection',
        },
      },
      {
        id: 'gebyr',
        law: 'LOV-2002-06-14-20',
        section: '§ 28',
        name: {
          nn: 'Brann- og eksplosjonsvernlova, gebyr',
          nb: 'Brann- og eksplosjonsvernloven, gebyr',
          en: 'Fire and Explosion Prevention Act, fees',
        },
      },
    ],
    moreInfo: [
      {
        id: 'rad',
        url: 'https://www.sikkerhverdag.no/',
        type: 'guide',
        language: 'nb',
        label: {
          nn: 'Råd om brannsikker heim på Sikker hverdag',
          nb: 'Råd om brannsikker hjem på Sikker hverdag',
          en: 'Advice on fire safety at home, at Sikker hverdag',
        },
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
