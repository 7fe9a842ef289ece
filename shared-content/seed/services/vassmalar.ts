import { say, service, tell } from '../write.ts'

/** Reading the water meter and getting one. What the year's charges are stands with kommunale-avgifter. */
export default service({
  key: 'vassmalar',
  title: say('Les av eller bestill vassmålar', 'Les av eller bestill vannmåler', 'Read or order a water meter'),
  result: say(
    'Avlesing registrert, eller målar på plass',
    'Avlesing registrert, eller måler på plass',
    'A reading on record, or a meter in place',
  ),
  losWords: ['vann-og-avlop', 'kommunale-avgifter-og-gebyr'],
  themes: ['bygg-og-eiendom', 'skatt-og-avgift'],
  lifeEvents: ['flytte'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'vannmåler',
    'vassmålar',
    'målaravlesing',
    'måleravlesning',
    'lese av måler',
    'målarstand',
    'vannforbruk',
    'selvavlesing',
    'eigarskifte målar',
  ],
  serviceKind: 'duty',
  slots: {
    summary: tell(
      `Med vassmålar betaler du for det vatnet du bruker. Du les av målaren ein gong i året og sender inn talet. Har du ikkje målar, kan du bestille ein.`,
      `Med vannmåler betaler du for det vannet du bruker. Du leser av måleren en gang i året og sender inn tallet. Har du ikke måler, kan du bestille en.`,
      `With a water meter you pay for the water you use. You read it once a year and send in the number. If you have no meter, you can order one.`,
    ),
    selfService: [
      {
        id: 'avles',
        url: { fact: 'vatn-malar-skjema' },
        login: 'none',
        level: 3,
        minutes: 3,
        label: say('Send inn målarstanden', 'Send inn målerstanden', 'Send in your reading'),
      },
      {
        id: 'bestill',
        url: { fact: 'vassmalar-skjema' },
        login: 'substantial',
        level: 2,
        minutes: 5,
        label: say('Bestill vassmålar', 'Bestill vannmåler', 'Order a water meter'),
      },
    ],
    otherWays: tell(
      `Du kan ringje inn talet eller sende kortet i posten. Hugs målarnummeret.`,
      `Du kan ringe inn tallet eller sende kortet i posten. Husk målernummeret.`,
      `You can phone in the number or post the card. Remember the number of the meter.`,
    ),
    whoCanGet: tell(
      `Alle som har kommunalt vatn, kan få målar. Verksemder må ha det. Bruker du lite vatn, til dømes på ei hytte, lønner det seg ofte.`,
      `Alle som har kommunalt vann, kan få måler. Virksomheter må ha det. Bruker du lite vann, for eksempel på en hytte, lønner det seg ofte.`,
      `Anyone with municipal water can have a meter. Businesses must have one. If you use little water, for example at a cabin, it often pays.`,
    ),
    whatYouGet: tell(
      `Kommunen eig målaren, og du betaler for å få han sett inn. Han skal stå frostfritt og slik at du kjem til.

Les av dei svarte tala, som er heile kubikkmeter. Dei raude treng vi ikkje.

Får vi ikkje noko tal innan {vatn-malar-dato}, reknar vi ut eit forbruk for deg. Går målaren når alle kraner er stengde, har du truleg ein lekkasje. Eit toalett som renn, kan bruke fleire hundre liter i døgnet.`,
      `Kommunen eier måleren, og du betaler for å få den satt inn. Den skal stå frostfritt og slik at du kommer til.

Les av de svarte tallene, som er hele kubikkmeter. De røde trenger vi ikke.

Får vi ikke noe tall innen {vatn-malar-dato}, regner vi ut et forbruk for deg. Går måleren når alle kraner er stengt, har du trolig en lekkasje. Et toalett som renner, kan bruke flere hundre liter i døgnet.`,
      `The municipality owns the meter, and you pay to have it fitted. It must be safe from frost and easy to reach.

Read the black figures, which are whole cubic metres. We do not need the red ones.

If we have no reading by {vatn-malar-dato}, we estimate your use. If the meter turns when every tap is closed, you probably have a leak. A running toilet can use several hundred litres a day.`,
    ),
    howToApply: [
      {
        id: 'finn',
        text: say(
          'Finn målaren, som oftast ved stoppekrana i kjellaren eller på vaskerommet.',
          'Finn måleren, som oftest ved stoppekranen i kjelleren eller på vaskerommet.',
          'Find the meter, usually by the stopcock in the basement or utility room.',
        ),
      },
      {
        id: 'skriv',
        text: say('Skriv ned talet og datoen.', 'Skriv ned tallet og datoen.', 'Write down the number and the date.'),
      },
      {
        id: 'send',
        text: say(
          'Send talet på nett eller ring det inn.',
          'Send tallet på nett eller ring det inn.',
          'Send the number online or by phone.',
        ),
      },
    ],
    deadlines: [
      {
        id: 'avlesing',
        action: 'avles',
        what: say('Årleg avlesing', 'Årlig avlesing', 'Yearly reading'),
        date: { fact: 'vatn-malar-dato' },
      },
    ],
    price: [
      {
        id: 'leige',
        amount: { fact: 'vassmalar-leige' },
        what: say('Leige av vassmålar', 'Leie av vannmåler', 'Hire of a water meter'),
        unit: say('per år', 'per år', 'per year'),
        decidedBy: say('Kommunestyret', 'Kommunestyret', 'The municipal council'),
      },
      {
        id: 'kubikk',
        amount: { fact: 'vassmalar-kubikk' },
        what: say('Vatn etter målar', 'Vann etter måler', 'Metered water'),
        unit: say('per kubikkmeter', 'per kubikkmeter', 'per cubic metre'),
        decidedBy: say('Kommunestyret', 'Kommunestyret', 'The municipal council'),
      },
    ],
    changes: tell(
      `Sel du huset, les du av målaren saman med kjøparen og sender inn talet den dagen. Er målaren øydelagd eller gammal, byter kommunen han.`,
      `Selger du huset, leser du av måleren sammen med kjøperen og sender inn tallet den dagen. Er måleren ødelagt eller gammel, bytter kommunen den.`,
      `If you sell the house, read the meter with the buyer and send in the number that day. If the meter is broken or old, the municipality replaces it.`,
    ),
    legalBasis: [
      {
        id: 'gebyr',
        law: 'FOR-2004-06-01-931',
        section: 'kap. 16',
        name: say(
          'Forureiningsforskrifta, gebyr for vatn og avløp',
          'Forurensningsforskriften, gebyr for vann og avløp',
          'Pollution Regulations, water and sewerage charges',
        ),
      },
    ],
    contact: [
      { id: 'teknisk', role: 'teknisk', about: say('Målar og avlesing', 'Måler og avlesing', 'Meters and readings') },
    ],
    related: [
      { id: 'avgifter', service: 'kommunale-avgifter' },
      { id: 'borte', service: 'vatnet-er-borte' },
      { id: 'vatn', service: 'vatn-og-avlop' },
    ],
  },
})
