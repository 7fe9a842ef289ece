import { say, service, tell } from '../write.ts'

/** Moving here: Skatteetaten registers the address (folkeregisterlova § 6-1), the kommune helps with the rest. */
export default service({
  key: 'flytte-hit',
  title: say(
    'Meld flytting og kom i gang her',
    'Meld flytting og kom i gang her',
    'Report your move and get started here',
  ),
  result: say(
    'Ny adresse i Folkeregisteret',
    'Ny adresse i Folkeregisteret',
    'A new address in the National Population Register',
  ),
  losWords: ['flyttemelding', 'bostedsattest'],
  themes: ['bygg-og-eiendom', 'demokrati-og-innbyggerrettigheter'],
  lifeEvents: ['flytte', 'ny-i-norge'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'flytte',
    'flyttemelding',
    'adresseendring',
    'melde flytting',
    'innflyttar',
    'ny innbyggjar',
    'tilflytter',
    'folkeregisteret',
    'move here',
    'ny i kommunen',
  ],
  serviceKind: 'duty',
  isStatutory: true,
  responsible: {
    who: 'state',
    body: {
      name: say('Skatteetaten', 'Skatteetaten', 'The Norwegian Tax Administration'),
      url: 'https://www.skatteetaten.no/',
    },
    note: say(
      'Kommunen hjelper deg med barnehage, skule, vatn og avfall.',
      'Kommunen hjelper deg med barnehage, skole, vann og avfall.',
      'The municipality helps you with kindergarten, school, water and waste.',
    ),
  },
  slots: {
    summary: tell(
      `Velkomen! Meld ny adresse til Skatteetaten først. Då veit dei fleste andre kvar du bur. Her er det du elles bør ordne når du flyttar til kommunen.`,
      `Velkommen! Meld ny adresse til Skatteetaten først. Da vet de fleste andre hvor du bor. Her er det du ellers bør ordne når du flytter til kommunen.`,
      `Welcome! First report your new address to the Tax Administration. Then most others know where you live. Here is what else to arrange when you move to the municipality.`,
    ),
    selfService: [
      {
        id: 'flyttemelding',
        url: 'https://www.skatteetaten.no/',
        login: 'high',
        level: 4,
        minutes: 10,
        label: say(
          'Meld flytting til Skatteetaten',
          'Meld flytting til Skatteetaten',
          'Report your move to the Tax Administration',
        ),
      },
    ],
    otherWays: tell(
      `Du kan sende flyttemelding på papir med kopi av legitimasjon. Kjem du frå utlandet, må du møte hos Skatteetaten og vise pass.`,
      `Du kan sende flyttemelding på papir med kopi av legitimasjon. Kommer du fra utlandet, må du møte hos Skatteetaten og vise pass.`,
      `You can report on paper with a copy of your identification. If you come from abroad, you must meet at the Tax Administration and show your passport.`,
    ),
    whoCanGet: tell(
      `Du må melde flytting når du skal bu minst seks månader på den nye staden. Det gjeld også når du flyttar innanfor kommunen. Barn du har omsorga for, melder du saman med deg sjølv.`,
      `Du må melde flytting når du skal bo minst seks måneder på det nye stedet. Det gjelder også når du flytter innenfor kommunen. Barn du har omsorgen for, melder du sammen med deg selv.`,
      `You must report a move when you will live at the new place for at least six months, also within the municipality. Children in your care are reported together with you.`,
    ),
    whatYouGet: tell(
      `Meld flyttinga innan {flytting-frist} etter at du har flytta. Post, straum og forsikring må du ordne sjølv.

### Dette hjelper kommunen deg med

- [Barnehageplass](service:barnehageplass): søk gjerne før du flyttar.
- [Skuleplass](service:skulestart) for barn i skulealder: ring skulekontoret.
- [Vassmålar](service:vassmalar) og rekning, når du har kjøpt hus.
- [Hentedagar](service:tommeplan) for bosset. Det er {renovasjon-selskap} som hentar.
- [Norskkurs](service:norskkurs), når du kjem frå eit anna land.

[Fastlege](service:fastlege) vel du på Helsenorge. Legevakta når du på 116 117.`,
      `Meld flyttingen innen {flytting-frist} etter at du har flyttet. Post, strøm og forsikring må du ordne selv.

### Dette hjelper kommunen deg med

- [Barnehageplass](service:barnehageplass): søk gjerne før du flytter.
- [Skoleplass](service:skulestart) for barn i skolealder: ring skolekontoret.
- [Vannmåler](service:vassmalar) og regning, når du har kjøpt hus.
- [Hentedager](service:tommeplan) for søppelet. Det er {renovasjon-selskap} som henter.
- [Norskkurs](service:norskkurs), når du kommer fra et annet land.

[Fastlege](service:fastlege) velger du på Helsenorge. Legevakten når du på 116 117.`,
      `Report the move within {flytting-frist} after you have moved. Post, electricity and insurance you must arrange yourself.

### What the municipality helps you with

- [A kindergarten place](service:barnehageplass): you can apply before you move.
- [A school place](service:skulestart) for children of school age: call the school office.
- [A water meter](service:vassmalar) and the bill, when you have bought a house.
- [Collection days](service:tommeplan) for your bins, which {renovasjon-selskap} empties.
- [A Norwegian course](service:norskkurs), when you come from another country.

You choose [a GP](service:fastlege) at Helsenorge. You reach the legevakt, the emergency clinic, on 116 117.`,
    ),
    howToApply: [
      {
        id: 'meld',
        text: say(
          'Send flyttemelding til Skatteetaten.',
          'Send flyttemelding til Skatteetaten.',
          'Report your move to the Tax Administration.',
        ),
      },
      {
        id: 'postkasse',
        text: say(
          'Set namn på postkassa og ytterdøra.',
          'Sett navn på postkassen og ytterdøren.',
          'Put your name on the letterbox and the door.',
        ),
      },
      {
        id: 'sok',
        text: say('Søk om det barna treng.', 'Søk om det barna trenger.', 'Apply for what your children need.'),
      },
    ],
    price: [{ id: 'melding', amount: 'free', what: say('Flyttemelding', 'Flyttemelding', 'Reporting a move') }],
    legalBasis: [
      {
        id: 'melding',
        law: 'LOV-2016-12-09-88',
        section: '§ 6-1',
        name: say(
          'Folkeregisterlova, melding om flytting',
          'Folkeregisterloven, melding om flytting',
          'Population Register Act, reporting a move',
        ),
      },
    ],
    contact: [
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: say(
          'Alt du lurer på som ny her',
          'Alt du lurer på som ny her',
          'Anything you wonder about as a newcomer',
        ),
      },
    ],
    related: [
      { id: 'barnehage', service: 'barnehageplass' },
      { id: 'skule', service: 'skulestart' },
      { id: 'fastlege', service: 'fastlege' },
      { id: 'hentedagar', service: 'tommeplan' },
      { id: 'norskkurs', service: 'norskkurs' },
    ],
  },
})
