import {
  record,
  type ContentRecord,
  type Kommune,
  type Lang,
  type Theme,
} from '@innbyggarportal/shared-content/contract'

const words = (nn: string, nb: string, en: string) => ({ nn, nb, en })
const run = (text: string) => ({ type: 'text', text })
const para = (...children: object[]) => ({ type: 'paragraph', children })
const link = (href: string, text: string) => ({ type: 'link', href, children: [run(text)] })
const each = <T>(make: (say: (nn: string, nb: string, en: string) => string) => T) => ({
  nn: make((nn) => nn),
  nb: make((_nn, nb) => nb),
  en: make((_nn, _nb, en) => en),
})

/** A text with every construct the contract has. */
const everyConstruct = each((say) => [
  para(
    run(
      say(
        'Barnet får plass nær heimen. Les ',
        'Barnet får plass nær hjemmet. Les ',
        'The child gets a place near home. Read ',
      ),
    ),
    link('https://lovdata.no/', say('barnehagelova', 'barnehageloven', 'the kindergarten act')),
    run('.'),
  ),
  para(
    { type: 'text', text: say('Viktig: ', 'Viktig: ', 'Important: '), strong: true },
    { type: 'text', text: say('hugs fristen', 'husk fristen', 'mind the deadline'), emphasis: true },
    run('. '),
    { type: 'fact', fact: 'pris' },
    run(' '),
    { type: 'fact', fact: 'manglar' },
  ),
  { type: 'heading', level: 3, children: [run(say('Slik vel du', 'Slik velger du', 'How to choose'))] },
  {
    type: 'list',
    ordered: false,
    items: [
      [run(say('Full plass', 'Full plass', 'Full time'))],
      [link('service:andre', say('Den andre tenesta', 'Den andre tjenesten', 'The other service'))],
    ],
  },
  { type: 'heading', level: 4, children: [run(say('Rekkjefølgje', 'Rekkefølge', 'Order'))] },
  { type: 'list', ordered: true, items: [[run(say('Søsken først', 'Søsken først', 'Siblings first'))]] },
  {
    type: 'table',
    head: [[run(say('Plass', 'Plass', 'Place'))], [run(say('Dagar', 'Dager', 'Days'))]],
    rows: [[[run(say('Full', 'Full', 'Full'))], [run('5')]]],
  },
  ...(['info', 'warning', 'danger'] as const).map((tone) => ({
    type: 'callout',
    tone,
    children: [
      para(
        run(say('Ring 113 ved fare for liv.', 'Ring 113 ved fare for liv.', 'Call 113 when life is in danger.')),
        link('tel:113', '113'),
      ),
      { type: 'list', ordered: false, items: [[run(say('Ro', 'Ro', 'Calm'))]] },
    ],
  })),
  para({ type: 'span', lang: 'se', text: 'Bures boahtin' }),
])
const short = (nn: string, nb: string, en: string) => each((say) => [para(run(say(nn, nb, en)))])

const service = {
  kind: 'service',
  key: 'alt',
  slug: 'alt',
  title: words('Søk om alt', 'Søk om alt', 'Apply for everything'),
  themes: ['familie-og-barn'],
  lifeEvents: ['fa-barn'],
  serviceKind: 'right',
  responsible: {
    who: 'body',
    body: {
      name: words('Samarbeidet', 'Samarbeidet', 'The joint body'),
      phone: '55550300',
      url: 'https://samarbeid.example.no/',
    },
    note: words('Dei svarar på dagtid.', 'De svarer på dagtid.', 'They answer in the daytime.'),
  },
  reviewedAt: '2026-03-12',
  slots: {
    summary: short('Alle kan søkje.', 'Alle kan søke.', 'Everyone can apply.'),
    urgent: [
      {
        id: 'a',
        label: words('Fare for liv', 'Fare for liv', 'Danger to life'),
        phone: '113',
        note: words('Heile døgnet.', 'Hele døgnet.', 'Day and night.'),
      },
    ],
    selfService: [
      {
        id: 'a',
        label: words('Søk om plass', 'Søk om plass', 'Apply for a place'),
        url: 'https://skjema.example.no/a',
        login: 'high',
        level: 3,
        minutes: 10,
        language: 'nb',
      },
      {
        id: 'b',
        label: words('Endre plassen', 'Endre plassen', 'Change the place'),
        url: 'https://skjema.example.no/b',
        login: 'none',
        level: 2,
      },
      {
        id: 'c',
        label: words('Sei opp plassen', 'Si opp plassen', 'Give up the place'),
        url: { fact: 'manglar-adresse' },
        login: 'none',
        level: 2,
      },
    ],
    otherWays: short('Ring oss.', 'Ring oss.', 'Call us.'),
    whoCanGet: everyConstruct,
    whatYouGet: everyConstruct,
    howToApply: [
      { id: 'a', text: words('Fyll ut skjemaet.', 'Fyll ut skjemaet.', 'Fill in the form.') },
      { id: 'b', text: words('Vent på svar.', 'Vent på svar.', 'Wait for an answer.') },
    ],
    documents: [
      {
        id: 'a',
        what: words('Attest', 'Attest', 'Certificate'),
        when: words('når du er ny', 'når du er ny', 'when you are new'),
        url: 'https://example.no/attest',
      },
      { id: 'b', what: words('Pass', 'Pass', 'Passport') },
    ],
    deadlines: [
      {
        id: 'a',
        action: 'a',
        what: words('Opptak', 'Opptak', 'Admission'),
        date: { month: 3, day: 1 },
        note: words('Hovudopptak.', 'Hovedopptak.', 'Main round.'),
      },
      { id: 'b', what: words('Elles', 'Ellers', 'Otherwise'), date: 'rolling' },
    ],
    price: [
      {
        id: 'a',
        what: words('Plass', 'Plass', 'Place'),
        amount: { ore: 120_000 },
        unit: words('per månad', 'per måned', 'a month'),
        condition: words('Full dag.', 'Hel dag.', 'Full day.'),
        decidedBy: words('Kommunestyret', 'Kommunestyret', 'The council'),
        validFrom: '2026-01-01',
      },
      { id: 'b', what: words('Frukt', 'Frukt', 'Fruit'), amount: 'free' },
      { id: 'c', what: words('Mat', 'Mat', 'Food'), amount: { fact: 'manglar' } },
    ],
    processingTime: {
      legalLimit: { amount: 3, unit: 'weeks' },
      usual: { amount: 5, unit: 'days' },
      text: words('Du får brev.', 'Du får brev.', 'You will get a letter.'),
    },
    changes: short('Sei frå til oss.', 'Si fra til oss.', 'Tell us.'),
    complaint: {
      hasRight: true,
      period: { amount: 3, unit: 'weeks' },
      sendTo: words('kommunen', 'kommunen', 'the municipality'),
      appealBody: words('Statsforvaltaren', 'Statsforvalteren', 'the County Governor'),
      text: words('Skriv kvifor.', 'Skriv hvorfor.', 'Write why.'),
    },
    places: [{ id: 'a', unitKind: 'kindergarten' }],
    legalBasis: [
      {
        id: 'a',
        law: 'LOV-2005-06-17-64',
        section: '§ 16',
        name: words('Barnehagelova', 'Barnehageloven', 'The kindergarten act'),
      },
    ],
    moreInfo: [
      {
        id: 'a',
        label: words('Rettleiing', 'Veiledning', 'Guidance'),
        url: 'https://example.no/rettleiing',
        type: 'guide',
        language: 'nb',
      },
      { id: 'b', label: words('Brosjyre', 'Brosjyre', 'Leaflet'), url: { fact: 'manglar-adresse' }, type: 'brochure' },
    ],
    contact: [
      { id: 'a', role: 'torget', about: words('Søknaden', 'Søknaden', 'The application') },
      { id: 'b', role: 'ingen' },
    ],
    related: [{ id: 'a', service: 'andre' }],
  },
}
const other = {
  kind: 'service',
  key: 'andre',
  slug: 'andre',
  title: words('Leige av lokale', 'Leie av lokale', 'Rent a room'),
  themes: ['kultur-idrett-og-fritid'],
  serviceKind: 'offer',
  responsible: { who: 'nobody', body: { name: words('Grendahuslaget', 'Grendehuslaget', 'The village association') } },
  slots: { summary: { nn: [para(run('Grendahuslaget leiger ut.'))] } },
}

/** Content with every slot and every construct in it, for a kommune in a theme: what templates are judged on. */
export function sampleRecords(
  theme: Theme | undefined,
  languages: readonly Lang[],
): { kommune: Kommune; records: ContentRecord[] } {
  const kommune = {
    kind: 'kommune',
    key: 'prove',
    slug: 'prove',
    name: 'Prøve',
    languages,
    isDemo: true,
    topTasks: ['alt'],
    accessibilityStatement: 'https://uustatus.no/nn/erklaringer/publisert/prove',
    welcome: words('Velkomen.', 'Velkommen.', 'Welcome.'),
    ...(theme && { theme }),
  }
  const contact = {
    kind: 'contact',
    kommune: 'prove',
    phone: '55550200',
    email: 'post@prove.example.no',
    url: 'https://prove.example.no/',
    address: { street: 'Vegen 1', postalCode: '5282', city: 'Lonevåg' },
    hours: {
      weekly: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' }],
      seasons: [
        {
          label: words('Sommartid', 'Sommertid', 'Summer hours'),
          from: { month: 6, day: 15 },
          to: { month: 8, day: 15 },
          weekly: [{ days: [1, 2, 3], opens: '09:00', closes: '14:00' }],
        },
      ],
    },
    note: words('Ta med legitimasjon.', 'Ta med legitimasjon.', 'Bring identification.'),
  }
  const records = [
    kommune,
    service,
    other,
    {
      ...contact,
      key: 'torget',
      name: words('Innbyggartorget', 'Innbyggertorget', 'The service centre'),
      roles: ['torget'],
      isMain: true,
    },
    {
      ...contact,
      key: 'ombod',
      name: words('Personvernombodet', 'Personvernombudet', 'The data protection officer'),
      roles: ['personvernombod'],
    },
    {
      ...contact,
      key: 'bjorka',
      name: words('Bjørka barnehage', 'Bjørka barnehage', 'Bjørka kindergarten'),
      unitKind: 'kindergarten',
    },
    { kind: 'contactRole', key: 'torget', label: words('Torget', 'Torget', 'The centre') },
    {
      kind: 'factDefinition',
      key: 'pris',
      type: 'money',
      label: words('Pris', 'Pris', 'Price'),
      fallback: words('sjå prislista', 'se prislisten', 'see the price list'),
    },
    {
      kind: 'factDefinition',
      key: 'manglar',
      type: 'money',
      label: words('Manglar', 'Mangler', 'Missing'),
      fallback: words('sjå prislista', 'se prislisten', 'see the price list'),
    },
    {
      kind: 'factDefinition',
      key: 'manglar-adresse',
      type: 'url',
      label: words('Adresse', 'Adresse', 'Address'),
      fallback: words('ring oss', 'ring oss', 'call us'),
    },
    {
      kind: 'localFact',
      fact: 'pris',
      scope: 'kommune',
      kommune: 'prove',
      value: { type: 'money', value: { ore: 200_000 } },
    },
  ].map((r) => record.parse(r))
  return { kommune: records[0] as Kommune, records }
}
