import { service, text } from '../write.ts'

/** Acute help: the numbers stand first and are locked, the place is the kommune's own. */
export default service({
  key: 'legevakt',
  title: { nn: 'Kontakt legevakta', nb: 'Kontakt legevakten', en: 'Contact the emergency clinic (legevakt)' },
  result: {
    nn: 'Legehjelp som ikkje kan vente',
    nb: 'Legehjelp som ikke kan vente',
    en: 'Medical help that cannot wait',
  },
  losWords: ['legevakt', 'legehjelp'],
  themes: ['helse-og-omsorg'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-03',
  reviewBy: '2027-11-03',
  searchWords: [
    'legevakt',
    'lægevakt',
    'legevakten',
    '116117',
    '116 117',
    'akutt',
    'doktor',
    'lege kveld',
    'lege helg',
    'skade',
    'overgrep',
    'øyeblikkelig hjelp',
  ],
  serviceKind: 'right',
  isStatutory: true,
  slotRules: {
    urgent: { rule: 'locked' },
    whoCanGet: { rule: 'locked' },
    whatYouGet: { rule: 'addOnly', requiresLocal: true },
  },
  slots: {
    summary: text({
      nn: `Treng du lege og kan ikkje vente til fastlegen opnar, ringjer du legevakta på 116 117. Ho er open heile døgnet for alle som er i kommunen, også deg som er på besøk.`,
      nb: `Trenger du lege og ikke kan vente til fastlegen åpner, ringer du legevakten på 116 117. Den er åpen hele døgnet for alle som er i kommunen, også deg som er på besøk.`,
      en: `If you need a doctor and cannot wait until your GP opens, call the legevakt, the emergency clinic, on 116 117. It is open day and night for everyone in the municipality, including visitors.`,
    }),
    urgent: [
      {
        id: 'liv',
        phone: '113',
        label: { nn: 'Det står om liv', nb: 'Det står om liv', en: 'A life is in danger' },
        note: {
          nn: 'Til dømes brystsmerter, pustevanskar, medvitsløyse, lammingar eller stor bløding.',
          nb: 'For eksempel brystsmerter, pustevansker, bevisstløshet, lammelser eller stor blødning.',
          en: 'For example chest pain, trouble breathing, unconsciousness, paralysis or heavy bleeding.',
        },
      },
      {
        id: 'legevakt',
        phone: '116117',
        label: {
          nn: 'Det hastar, men er ikkje livstrugande',
          nb: 'Det haster, men er ikke livstruende',
          en: 'It is urgent, but not life-threatening',
        },
        note: {
          nn: 'Gratis å ringje, heile døgnet.',
          nb: 'Gratis å ringe, hele døgnet.',
          en: 'Free to call, day and night.',
        },
      },
      {
        id: 'gift',
        phone: '22591300',
        label: {
          nn: 'Nokon kan ha fått i seg gift',
          nb: 'Noen kan ha fått i seg gift',
          en: 'Someone may have been poisoned',
        },
        note: {
          nn: 'Giftinformasjonen svarer heile døgnet.',
          nb: 'Giftinformasjonen svarer hele døgnet.',
          en: 'The Poisons Information Centre answers day and night.',
        },
      },
    ],
    whoCanGet: text({
      nn: `Legevakta er for alle som blir akutt sjuke eller skadde i kommunen. Det spelar inga rolle kvar du bur, eller om du har fastlege. På dagtid ringjer du fastlegen først om du kan.`,
      nb: `Legevakten er for alle som blir akutt syke eller skadet i kommunen. Det spiller ingen rolle hvor du bor, eller om du har fastlege. På dagtid ringer du fastlegen først om du kan.`,
      en: `The emergency clinic is for everyone who suddenly becomes ill or injured in the municipality. It does not matter where you live, or whether you have a GP. In the daytime, call your GP first if you can.`,
    }),
    whatYouGet: text({
      nn: `
        Ein sjukepleiar svarer når du ringjer. Sjukepleiaren gir deg råd, time hos lege eller beskjed om å vente til fastlegen opnar. Ambulansen kjem når det trengst. Legen tek imot på {legevakt-stad}.

        | Kva har hendt? | Kven ringjer du? |
        | Livet kan vere i fare | 113 |
        | Høg feber, beinbrot, kutt som må syast | 116 117 |
        | Fornying av resept, sjukmelding, gamle plager | Fastlegen på dagtid |

        Legevakta hjelper også ved vald, overgrep og psykisk krise. Du avgjer sjølv om du vil melde ei sak til politiet.`,
      nb: `
        En sykepleier svarer når du ringer. Sykepleieren gir deg råd, time hos lege eller beskjed om å vente til fastlegen åpner. Ambulansen kommer når det trengs. Legen tar imot på {legevakt-stad}.

        | Hva har skjedd? | Hvem ringer du? |
        | Livet kan være i fare | 113 |
        | Høy feber, bruddskade, kutt som må sys | 116 117 |
        | Fornying av resept, sykmelding, gamle plager | Fastlegen på dagtid |

        Legevakten hjelper også ved vold, overgrep og psykisk krise. Du bestemmer selv om du vil anmelde en sak til politiet.`,
      en: `
        A nurse answers when you call. The nurse gives you advice, an appointment with a doctor, or tells you to wait until your GP opens. An ambulance comes when needed. The doctor sees patients at {legevakt-stad}.

        | What has happened? | Who do you call? |
        | A life may be in danger | 113 |
        | High fever, broken bone, cut that needs stitches | 116 117 |
        | Renewed prescription, sick note, long-standing problems | Your GP in the daytime |

        The clinic also helps after violence, sexual assault and in a mental health crisis. You decide yourself whether to report a matter to the police.`,
    }),
    howToApply: [
      {
        id: 'ring',
        text: {
          nn: 'Ring før du kjem. Då slepp du å vente unødig, og sjukepleiaren veit at du er på veg.',
          nb: 'Ring før du kommer. Da slipper du å vente unødig, og sykepleieren vet at du er på vei.',
          en: 'Call before you come. You avoid needless waiting, and the nurse knows that you are on your way.',
        },
      },
      {
        id: 'fortel',
        text: {
          nn: 'Fortel kva som har hendt, kor lenge det har vart, og kvar du er.',
          nb: 'Fortell hva som har skjedd, hvor lenge det har vart, og hvor du er.',
          en: 'Say what has happened, how long it has lasted and where you are.',
        },
      },
      {
        id: 'rad',
        text: {
          nn: 'Følg rådet du får, og ring på nytt om du blir dårlegare.',
          nb: 'Følg rådet du får, og ring på nytt hvis du blir dårligere.',
          en: 'Follow the advice you get, and call again if you get worse.',
        },
      },
    ],
    otherWays: text({
      nn: `Høyrer du dårleg eller har vanskar med å tale, kan du sende tekstmelding til 113. Registrer deg på [nodsms.no](https://www.nodsms.no/) først. Snakkar du ikkje norsk, skaffar legevakta tolk.`,
      nb: `Hører du dårlig eller har vansker med å snakke, kan du sende tekstmelding til 113. Registrer deg på [nodsms.no](https://www.nodsms.no/) først. Snakker du ikke norsk, skaffer legevakten tolk.`,
      en: `If you have trouble hearing or speaking, you can send a text message to 113. Register at [nodsms.no](https://www.nodsms.no/) first. If you do not speak Norwegian, the clinic finds an interpreter.`,
    }),
    documents: [
      { id: 'legitimasjon', what: { nn: 'Legitimasjon', nb: 'Legitimasjon', en: 'Identification' } },
      {
        id: 'medisin',
        what: {
          nn: 'Liste over medisinane du bruker',
          nb: 'Liste over medisinene du bruker',
          en: 'A list of the medicines you take',
        },
      },
      {
        id: 'trygdekort',
        what: { nn: 'Europeisk helsetrygdkort', nb: 'Europeisk helsetrygdkort', en: 'European Health Insurance Card' },
        when: {
          nn: 'Når du bur i eit anna EØS-land',
          nb: 'Når du bor i et annet EØS-land',
          en: 'When you live in another EEA country',
        },
      },
    ],
    price: [
      { id: 'barn', what: { nn: 'Barn under 16 år', nb: 'Barn under 16 år', en: 'Children under 16' }, amount: 'free' },
      {
        id: 'dag',
        what: {
          nn: 'Time hos legen på dagtid',
          nb: 'Time hos legen på dagtid',
          en: 'Seeing the doctor in the daytime',
        },
        amount: { fact: 'legevakt-eigendel-dag' },
        condition: { nn: 'Utan frikort', nb: 'Uten frikort', en: 'Without an exemption card (frikort)' },
      },
      {
        id: 'kveld',
        what: {
          nn: 'Time hos legen om kvelden, om natta og i helga',
          nb: 'Time hos legen om kvelden, om natten og i helgen',
          en: 'Seeing the doctor in the evening, at night or at the weekend',
        },
        amount: { fact: 'legevakt-eigendel-kveld' },
        condition: { nn: 'Utan frikort', nb: 'Uten frikort', en: 'Without an exemption card (frikort)' },
      },
    ],
    processingTime: {
      text: {
        nn: 'Den sjukaste får hjelp først. Difor kan du måtte vente sjølv om du kom før andre.',
        nb: 'Den sykeste får hjelp først. Derfor kan du måtte vente selv om du kom før andre.',
        en: 'The sickest person gets help first. You may have to wait even if you came before others.',
      },
    },
    changes: text({
      nn: `Kan du ikkje kome til timen, så ring og sei frå. Ein annan kan då få han. Treng du oppfølging etterpå, tek fastlegen over. Har du frikort, er timen gratis, både om dagen og om natta.`,
      nb: `Kan du ikke komme til timen, så ring og si fra. En annen kan da få den. Trenger du oppfølging etterpå, tar fastlegen over. Har du frikort, er timen gratis, både om dagen og om natten.`,
      en: `If you cannot come to your appointment, call and say so. Someone else can then have it. If you need follow-up, your GP takes over. With an exemption card (frikort) the appointment is free, day and night.`,
    }),
    complaint: {
      hasRight: true,
      kind: 'care',
      period: { fact: 'klagefrist-helse' },
      sendTo: {
        nn: 'legevakta, eller legen som behandla deg',
        nb: 'legevakten, eller legen som behandlet deg',
        en: 'the clinic, or the doctor who treated you',
      },
      appealBody: { fact: 'klageinstans' },
    },
    places: [{ id: 'legevakt', unitKind: 'emergency-clinic' }],
    legalBasis: [
      {
        id: 'legevakt',
        law: 'LOV-2011-06-24-30',
        section: '§ 3-2',
        name: {
          nn: 'Helse- og omsorgstenestelova, ansvaret for legevakt',
          nb: 'Helse- og omsorgstjenesteloven, ansvaret for legevakt',
          en: 'The Health and Care Services Act, the duty to provide an emergency clinic',
        },
      },
      {
        id: 'akutt',
        law: 'FOR-2015-03-20-231',
        name: { nn: 'Akuttmedisinforskrifta', nb: 'Akuttmedisinforskriften', en: 'The Emergency Medicine Regulations' },
      },
      {
        id: 'rett-til-a-klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-2',
        name: {
          nn: 'Pasient- og brukarrettslova, rett til å klage',
          nb: 'Pasient- og brukerrettighetsloven, rett til å klage',
          en: 'The Patients’ and Users’ Rights Act, the right to complain',
        },
      },
      {
        id: 'klage',
        law: 'LOV-1999-07-02-63',
        section: '§ 7-5',
        name: {
          nn: 'Pasient- og brukarrettslova, klagefrist',
          nb: 'Pasient- og brukerrettighetsloven, klagefrist',
          en: 'The Patients’ and Users’ Rights Act, time limit for complaints',
        },
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
      },
    ],
    moreInfo: [
      {
        id: 'helsenorge',
        label: {
          nn: 'Råd om sjukdom og skade på Helsenorge',
          nb: 'Råd om sykdom og skade på Helsenorge',
          en: 'Advice on illness and injury at Helsenorge',
        },
        url: 'https://www.helsenorge.no/',
        type: 'guide',
      },
    ],
    contact: [
      {
        id: 'legevakt',
        role: 'legevakt',
        about: { nn: 'Akutt sjukdom og skade', nb: 'Akutt sykdom og skade', en: 'Sudden illness and injury' },
      },
    ],
    related: [
      { id: 'psykisk', service: 'psykisk-helsehjelp' },
      { id: 'heimesjukepleie', service: 'heimesjukepleie' },
      { id: 'helsestasjon', service: 'helsestasjon' },
    ],
  },
})
