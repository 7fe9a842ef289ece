import { service, text } from '../write.ts'

export default service({
  key: 'helsestasjon',
  title: {
    nn: 'Få hjelp på helsestasjonen',
    nb: 'Få hjelp på helsestasjonen',
    en: 'Get help at the child health centre',
  },
  result: {
    nn: 'Helsekontroll, vaksine eller råd',
    nb: 'Helsekontroll, vaksine eller råd',
    en: 'A health check, a vaccine or advice',
  },
  losWords: [
    'helsestasjon',
    'helsestasjon-for-ungdom',
    'svangerskapsomsorg',
    'vaksine',
    'skolehelsetjeneste',
    'helsesykepleier',
  ],
  themes: ['helse-og-omsorg', 'familie-og-barn'],
  lifeEvents: ['fa-barn', 'ny-i-norge'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-14',
  reviewBy: '2027-09-14',
  searchWords: [
    'helsesøster',
    'helsesykepleier',
    'helsesjukepleiar',
    'jordmor',
    'babykontroll',
    'barnevaksine',
    'vaksinasjon',
    'prevensjon',
    'svangerskapskontroll',
    'midwife',
    'health clinic',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slotRules: { whoCanGet: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Helsestasjonen følgjer deg gjennom svangerskapet og barnet ditt til det er 20 år. Her får du kontrollar, vaksinar og råd, heilt gratis og utan søknad.`,
      nb: `Helsestasjonen følger deg gjennom svangerskapet og barnet ditt til det er 20 år. Her får du kontroller, vaksiner og råd, helt gratis og uten søknad.`,
      en: `The health centre follows you through pregnancy, and your child up to the age of 20. You get check-ups, vaccines and advice, free of charge and without applying.`,
    }),
    urgent: [
      {
        id: 'liv',
        phone: '113',
        label: { nn: 'Når det står om liv', nb: 'Når det står om liv', en: 'When life is at risk' },
      },
      {
        id: 'legevakt',
        phone: '116117',
        label: {
          nn: 'Legevakt når det ikkje kan vente',
          nb: 'Legevakt når det ikke kan vente',
          en: 'The legevakt (emergency clinic) when it cannot wait',
        },
        note: { nn: 'Heile døgnet, heile landet', nb: 'Hele døgnet, hele landet', en: 'Day and night, all of Norway' },
      },
    ],
    selfService: [
      {
        id: 'time',
        url: { fact: 'helsestasjon-timebestilling' },
        login: 'high',
        level: 3,
        minutes: 5,
        label: { nn: 'Bestill eller flytt time', nb: 'Bestill eller flytt time', en: 'Book or move an appointment' },
      },
    ],
    otherWays: text({
      nn: `Ring helsestasjonen på dagtid, så finn vi ein time som passar. Ungdom kan møte opp {helsestasjon-ungdom-opningstid} utan avtale.`,
      nb: `Ring helsestasjonen på dagtid, så finner vi en time som passer. Ungdom kan møte opp {helsestasjon-ungdom-opningstid} uten avtale.`,
      en: `Call the health centre in the daytime and we will find a time that suits you. Young people can drop in {helsestasjon-ungdom-opningstid} without an appointment.`,
    }),
    whoCanGet: text({
      nn: `Tilbodet er for

        - gravide og partnaren deira
        - barn frå dei er fødde til dei byrjar på skulen
        - elevar, gjennom skulehelsetenesta
        - ungdom opp til 20 år

        Foreldre er også velkomne, same kor små spørsmåla er.`,
      nb: `Tilbudet er for

        - gravide og partneren deres
        - barn fra de er født til de begynner på skolen
        - elever, gjennom skolehelsetjenesten
        - ungdom opp til 20 år

        Foreldre er også velkomne, uansett hvor små spørsmålene er.`,
      en: `The service is for

        - pregnant women and their partners
        - children from birth until they start school
        - pupils, through the school health service
        - young people up to the age of 20

        Parents are welcome too, however small the question.`,
    }),
    whatYouGet: text({
      nn: `Jordmor og helsesjukepleiar følgjer med på at mor og barn har det godt. Når du er komen heim frå sjukehuset med barnet, tilbyr vi heimebesøk innan {helsestasjon-heimebesok}.

        ### Barn og foreldre

        Barnet får faste kontrollar der vi ser på vekst, syn, språk og trivsel. Vi gir vaksinane i barnevaksinasjonsprogrammet. Vaksinar er frivillige, og du kan spørje om alt du lurer på først.

        ### Ungdom

        Du kan snakke med oss om kropp, prevensjon, kjensler og ting som er vanskelege heime. Vi har teieplikt.`,
      nb: `Jordmor og helsesykepleier følger med på at mor og barn har det godt. Når du er kommet hjem fra sykehuset med barnet, tilbyr vi hjemmebesøk innen {helsestasjon-heimebesok}.

        ### Barn og foreldre

        Barnet får faste kontroller der vi ser på vekst, syn, språk og trivsel. Vi gir vaksinene i barnevaksinasjonsprogrammet. Vaksiner er frivillige, og du kan spørre om alt du lurer på først.

        ### Ungdom

        Du kan snakke med oss om kropp, prevensjon, følelser og ting som er vanskelige hjemme. Vi har taushetsplikt.`,
      en: `Midwives and public health nurses make sure that mother and child are doing well. Once you are home from hospital, we offer a home visit within {helsestasjon-heimebesok}.

        ### Children and parents

        Your child gets regular check-ups of growth, eyesight, language and well-being. We give the vaccines in the childhood immunisation programme. Vaccines are voluntary, and you are welcome to ask about them first.

        ### Young people

        You can talk to us about your body, contraception, feelings and things that are hard at home. We have a duty of confidentiality.`,
    }),
    howToApply: [
      {
        id: 'gravid',
        text: {
          nn: 'Er du gravid, ringjer du og ber om time hos jordmor. Du treng ikkje tilvising.',
          nb: 'Er du gravid, ringer du og ber om time hos jordmor. Du trenger ikke henvisning.',
          en: 'If you are pregnant, call and ask for a midwife. You need no referral.',
        },
      },
      {
        id: 'nyfodd',
        text: {
          nn: 'Har du fått barn, tek vi kontakt med deg når vi får melding om fødselen.',
          nb: 'Har du fått barn, tar vi kontakt med deg når vi får melding om fødselen.',
          en: 'If you have had a baby, we contact you when we hear of the birth.',
        },
      },
      {
        id: 'nyflytt',
        text: {
          nn: 'Har du nettopp flytta hit, ringjer du oss, så får barnet plass i programmet.',
          nb: 'Har du nettopp flyttet hit, ringer du oss, så får barnet plass i programmet.',
          en: 'If you have just moved here, call us and we will include your child in the programme.',
        },
      },
    ],
    documents: [
      {
        id: 'helsekort',
        what: { nn: 'Helsekort for gravide', nb: 'Helsekort for gravide', en: 'Your pregnancy health card' },
        when: { nn: 'når du skal til jordmor', nb: 'når du skal til jordmor', en: 'when you see the midwife' },
      },
      {
        id: 'vaksinekort',
        what: {
          nn: 'Oversikt over vaksinar barnet har fått',
          nb: 'Oversikt over vaksiner barnet har fått',
          en: 'A record of your child’s vaccines',
        },
        when: {
          nn: 'når barnet kjem frå eit anna land',
          nb: 'når barnet kommer fra et annet land',
          en: 'when you come from another country',
        },
      },
    ],
    price: [
      {
        id: 'kontroll',
        amount: 'free',
        what: { nn: 'Kontroll og rettleiing', nb: 'Kontroll og veiledning', en: 'Check-ups and advice' },
      },
      {
        id: 'vaksine',
        amount: 'free',
        what: {
          nn: 'Vaksinar i barnevaksinasjonsprogrammet',
          nb: 'Vaksiner i barnevaksinasjonsprogrammet',
          en: 'Vaccines in the childhood immunisation programme',
        },
      },
    ],
    changes: text({
      nn: `Passar ikkje timen? Sei frå seinast dagen før, så kan ein annan få han.`,
      nb: `Passer ikke timen? Si fra senest dagen før, så kan noen andre få den.`,
      en: `Can’t make it? Tell us no later than the day before, so that someone else can have the appointment.`,
    }),
    complaint: {
      hasRight: true,
      kind: 'care',
      period: { fact: 'klagefrist-helse' },
      sendTo: {
        nn: 'helsestasjonen som gav hjelpa',
        nb: 'helsestasjonen som ga hjelpen',
        en: 'the health centre that helped you',
      },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Snakk gjerne med oss først. Klaga må vere skriftleg.',
        nb: 'Snakk gjerne med oss først. Klagen må være skriftlig.',
        en: 'Feel free to talk to us first. A complaint must be in writing.',
      },
    },
    places: [{ id: 'stasjonar', unitKind: 'health-centre' }],
    legalBasis: [
      {
        id: 'lov',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2 nr. 1',
        name: {
          nn: 'Helse- og omsorgstenestelova: helsestasjon og skulehelseteneste',
          nb: 'Helse- og omsorgstjenesteloven: helsestasjon og skolehelsetjeneste',
          en: 'Health and Care Services Act: health centres and school health service',
        },
      },
      {
        id: 'forskrift',
        law: 'FOR-2018-10-19-1584',
        name: {
          nn: 'Forskrift om helsestasjons- og skulehelsetenesta',
          nb: 'Forskrift om helsestasjons- og skolehelsetjenesten',
          en: 'Regulation on health centres and the school health service',
        },
      },
    ],
    moreInfo: [
      {
        id: 'helsenorge',
        url: 'https://www.helsenorge.no/',
        type: 'page',
        label: {
          nn: 'Svangerskap, barn og vaksinar på Helsenorge',
          nb: 'Svangerskap, barn og vaksiner på Helsenorge',
          en: 'Pregnancy, children and vaccines at Helsenorge',
        },
      },
      {
        id: 'ung',
        url: 'https://www.ung.no/',
        type: 'page',
        label: {
          nn: 'Spørsmål og svar for ungdom på ung.no',
          nb: 'Spørsmål og svar for ungdom på ung.no',
          en: 'Questions and answers for young people at ung.no (in Norwegian)',
        },
      },
    ],
    contact: [
      {
        id: 'helsestasjon',
        role: 'helsestasjon',
        about: {
          nn: 'Jordmor, helsesjukepleiar og ungdom',
          nb: 'Jordmor, helsesykepleier og ungdom',
          en: 'Midwife, public health nurse and young people',
        },
      },
    ],
    related: [
      { id: 'barnehageplass', service: 'barnehageplass' },
      { id: 'bekymring-for-barn', service: 'bekymring-for-barn' },
      { id: 'psykisk-helsehjelp', service: 'psykisk-helsehjelp' },
      { id: 'legevakt', service: 'legevakt' },
    ],
  },
})
