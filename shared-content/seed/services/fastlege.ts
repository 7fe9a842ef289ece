import { say, service, tell } from '../write.ts'

/** Helsenorge changes the GP; the kommune sees to it that there are GPs. Pasient- og brukarrettslova § 2-1 c. */
export default service({
  key: 'fastlege',
  title: say('Byt fastlege', 'Bytt fastlege', 'Change your GP (fastlege)'),
  result: say('Ny fastlege', 'Ny fastlege', 'A new GP'),
  losWords: ['legehjelp'],
  themes: ['helse-og-omsorg'],
  lifeEvents: ['flytte', 'ny-i-norge'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'bytte fastlege',
    'byte lege',
    'lege',
    'legesenter',
    'legekontor',
    'legetime',
    'time hos lege',
    'fastlegeliste',
    'helsenorge',
    'doctor',
    'gp',
    'resept',
  ],
  serviceKind: 'right',
  isStatutory: true,
  responsible: {
    who: 'state',
    body: { name: say('Helsenorge', 'Helsenorge', 'Helsenorge'), url: 'https://www.helsenorge.no/' },
    note: say(
      'Kommunen har ansvaret for at det finst fastlegar her.',
      'Kommunen har ansvaret for at det finnes fastleger her.',
      'The municipality must see to it that there are GPs here.',
    ),
  },
  slots: {
    summary: tell(
      `Alle som er folkeregistrerte i ein norsk kommune, har rett til fastlege. Du byter sjølv på nett. Er ingen ledige her, kan du stå på venteliste eller velje ein lege i nabokommunen.`,
      `Alle som er folkeregistrert i en norsk kommune, har rett til fastlege. Du bytter selv på nett. Er ingen ledige her, kan du stå på venteliste eller velge en lege i nabokommunen.`,
      `Everyone registered as living in a Norwegian municipality has the right to a fastlege, a regular GP. You change GP online. If none has room here, join a waiting list or choose one in a neighbouring municipality.`,
    ),
    urgent: [
      { id: 'liv', phone: '113', label: say('Det står om liv', 'Det står om liv', 'A life is in danger') },
      {
        id: 'legevakt',
        phone: '116117',
        label: say(
          'Du treng lege no, og legekontoret er stengt',
          'Du trenger lege nå, og legekontoret er stengt',
          'You need a doctor now, and your GP’s office is closed',
        ),
        note: say(
          'Legevakta svarer heile døgnet.',
          'Legevakten svarer hele døgnet.',
          'The legevakt answers day and night.',
        ),
      },
    ],
    selfService: [
      {
        id: 'byt',
        url: 'https://www.helsenorge.no/',
        login: 'high',
        level: 4,
        minutes: 5,
        label: say('Byt fastlege på Helsenorge', 'Bytt fastlege på Helsenorge', 'Change your GP at Helsenorge'),
      },
    ],
    otherWays: tell(
      `Kan du ikkje logge inn, ringjer du rettleiinga til Helsenorge. Treng du hjelp til å kome i gang, kan du spørje på servicekontoret.`,
      `Kan du ikke logge inn, ringer du veiledningen til Helsenorge. Trenger du hjelp til å komme i gang, kan du spørre på servicekontoret.`,
      `If you cannot log in, call the help line of Helsenorge. The service centre can help you get started.`,
    ),
    whoCanGet: tell(
      `Er du folkeregistrert som busett i ein norsk kommune, har du rett til å stå på lista til ein fastlege. Det gjeld også deg som har flytta hit frå utlandet. Barn under 16 år følgjer til vanleg foreldra. Studentar kan ha fastlege der dei studerer.`,
      `Er du folkeregistrert som bosatt i en norsk kommune, har du rett til å stå på listen til en fastlege. Det gjelder også deg som har flyttet hit fra utlandet. Barn under 16 år følger vanligvis foreldrene. Studenter kan ha fastlege der de studerer.`,
      `If you are registered as living in a Norwegian municipality, you have the right to be on a GP’s list. This includes you who have moved here from abroad. Children under 16 normally have the same GP as a parent. Students can have a GP where they study.`,
    ),
    whatYouGet: tell(
      `Du kan byte {fastlege-byte} i året, og i tillegg når du flyttar eller legen sluttar. Bytet gjeld frå den første i månaden etter. Fram til då går du til den legen du har.

Når fastlegen er på ferie eller sjuk, skal kontoret ha ein vikar. Du kan gå til ein annan fastlege når du er bortreist og det ikkje kan vente.

Journalen følgjer ikkje med av seg sjølv. Be det gamle kontoret om å sende han.`,
      `Du kan bytte {fastlege-byte} i året, og i tillegg når du flytter eller legen slutter. Byttet gjelder fra den første i måneden etter. Frem til da går du til den legen du har.

Når fastlegen er på ferie eller syk, skal kontoret ha en vikar. Du kan gå til en annen fastlege når du er bortreist og det ikke kan vente.

Journalen følger ikke med av seg selv. Be det gamle kontoret om å sende den.`,
      `You can change GP {fastlege-byte} a year, and also when you move or your GP leaves. The change takes effect on the first of the next month. Until then you see the GP you have.

When your GP is ill or on holiday, the office must have a substitute. When you are away from home and it cannot wait, you can see another GP.

Your records do not follow by themselves. Ask the old office to send them.`,
    ),
    howToApply: [
      {
        id: 'logg-inn',
        text: say(
          'Logg inn på Helsenorge og vel «Bytt fastlege».',
          'Logg inn på Helsenorge og velg «Bytt fastlege».',
          'Log in at Helsenorge and choose “Bytt fastlege”.',
        ),
      },
      {
        id: 'vel',
        text: say(
          'Sjå kven som har ledig plass, og vel lege.',
          'Se hvem som har ledig plass, og velg lege.',
          'See who has room, and choose a GP.',
        ),
      },
      {
        id: 'timar',
        text: say(
          'Avbestill timane du har hos den gamle legen.',
          'Avbestill timene du har hos den gamle legen.',
          'Cancel your appointments with the old GP.',
        ),
      },
    ],
    price: [{ id: 'byte', amount: 'free', what: say('Å byte fastlege', 'Å bytte fastlege', 'Changing your GP') }],
    legalBasis: [
      {
        id: 'rett',
        law: 'LOV-1999-07-02-63',
        section: '§ 2-1 c',
        name: say(
          'Pasient- og brukarrettslova, rettar i fastlegeordninga',
          'Pasient- og brukerrettighetsloven, rettigheter i fastlegeordningen',
          'Patients’ and Users’ Rights Act, rights in the GP scheme',
        ),
      },
      {
        id: 'forskrift',
        law: 'FOR-2012-08-29-842',
        name: say('Fastlegeforskrifta', 'Fastlegeforskriften', 'GP Regulations'),
      },
    ],
    contact: [
      { id: 'legekontor', role: 'legekontor', about: say('Time hos lege', 'Time hos lege', 'Appointments') },
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: say('Hjelp til å logge inn', 'Hjelp til å logge inn', 'Help with logging in'),
      },
    ],
    related: [
      { id: 'legevakt', service: 'legevakt' },
      { id: 'flytte', service: 'flytte-hit' },
      { id: 'psykisk', service: 'psykisk-helsehjelp' },
    ],
  },
})
