import { say, service, tell } from '../write.ts'

/** The day the bins are emptied: what most people want to know about waste. */
export default service({
  key: 'tommeplan',
  title: say('Sjå når bosset blir henta', 'Se når søppelet blir hentet', 'See when your bins are emptied'),
  result: say('Hentedagane på adressa di', 'Hentedagene på adressen din', 'Collection days at your address'),
  losWords: ['renovasjon'],
  themes: ['natur-klima-og-miljo', 'bygg-og-eiendom'],
  lifeEvents: ['flytte'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'tømmeplan',
    'tømmekalender',
    'tømmedag',
    'hentedag',
    'bossdag',
    'søppeltømming',
    'søppel jul',
    'papir tømming',
    'matavfall tømming',
    'bosspann ikkje tømt',
  ],
  serviceKind: 'information',
  isStatutory: true,
  slots: {
    summary: tell(
      `Skriv adressa di i tømmekalenderen, så ser du når kvar dunk blir tømd. Du kan også få varsel på mobilen dagen før.`,
      `Skriv adressen din i tømmekalenderen, så ser du når hver dunk blir tømt. Du kan også få varsel på mobilen dagen før.`,
      `Enter your address in the collection calendar to see when each bin is emptied. You can also get a message on your phone the day before.`,
    ),
    selfService: [
      {
        id: 'kalender',
        url: { fact: 'renovasjon-kalender' },
        login: 'none',
        level: 1,
        label: say('Finn hentedagane dine', 'Finn hentedagene dine', 'Find your collection days'),
      },
    ],
    otherWays: tell(
      `Ring kundeservice og sei kvar du bur. Dei les opp dagane for deg eller sender kalenderen på papir.`,
      `Ring kundeservice og si hvor du bor. De leser opp dagene for deg eller sender kalenderen på papir.`,
      `Call customer service and say where you live. They read out the days or send you the calendar on paper.`,
    ),
    whoCanGet: tell(
      `Kalenderen gjeld alle som har dunkar heime eller på hytta. Bur du i eit burettslag med felles dunkar, følgjer du oppslaget der.`,
      `Kalenderen gjelder alle som har dunker hjemme eller på hytta. Bor du i et borettslag med felles dunker, følger du oppslaget der.`,
      `The calendar is for everyone with bins at home or at a cabin. If you share bins in a housing cooperative, follow the notice there.`,
    ),
    whatYouGet: tell(
      `Set dunken ved vegen innan {renovasjon-utsetjing} på hentedagen, med handtaket mot vegen. Bilen kjem ikkje på same klokkeslett kvar gong.

### Jul, påske og andre raude dagar

Fell hentedagen på ein raud dag, kjem bilen {tommeplan-raud-dag}. Kalenderen viser alltid den rette dagen.

### Dunken er ikkje tømd

La dunken stå ute. Er han framleis full dagen etter, ringjer du kundeservice. Uvêr og glatte vegar kan føre til at bilen blir forseinka.`,
      `Sett dunken ved veien innen {renovasjon-utsetjing} på hentedagen, med håndtaket mot veien. Bilen kommer ikke på samme klokkeslett hver gang.

### Jul, påske og andre røde dager

Faller hentedagen på en rød dag, kommer bilen {tommeplan-raud-dag}. Kalenderen viser alltid den rette dagen.

### Dunken er ikke tømt

La dunken stå ute. Er den fortsatt full dagen etter, ringer du kundeservice. Uvær og glatte veier kan føre til at bilen blir forsinket.`,
      `Put the bin by the road no later than {renovasjon-utsetjing} on collection day, with the handle towards the road. The lorry does not come at the same time every week.

### Christmas, Easter and other public holidays

If collection day is a public holiday, the lorry comes {tommeplan-raud-dag}. The calendar always shows the right day.

### The bin was not emptied

Leave it out. If it is still full the next day, call customer service. Bad weather and icy roads can delay the lorry.`,
    ),
    howToApply: [
      {
        id: 'adresse',
        text: say(
          'Opne kalenderen og skriv adressa di.',
          'Åpne kalenderen og skriv adressen din.',
          'Open the calendar and enter your address.',
        ),
      },
      {
        id: 'varsel',
        text: say(
          'Kryss av for varsel om du vil ha melding på mobilen.',
          'Kryss av for varsel hvis du vil ha melding på mobilen.',
          'Tick the box if you want a message on your phone.',
        ),
      },
    ],
    price: [
      {
        id: 'kalender',
        amount: 'free',
        what: say('Kalender og varsel', 'Kalender og varsel', 'Calendar and messages'),
      },
    ],
    legalBasis: [
      {
        id: 'henting',
        law: 'LOV-1981-03-13-6',
        section: '§ 30',
        name: say(
          'Forureiningslova, henting av hushaldsavfall',
          'Forurensningsloven, henting av husholdningsavfall',
          'Pollution Control Act, collection of household waste',
        ),
      },
    ],
    contact: [
      {
        id: 'selskap',
        role: 'renovasjon',
        about: say('Hentedagar og dunkar', 'Hentedager og dunker', 'Collection days and bins'),
      },
    ],
    related: [
      { id: 'avfall', service: 'renovasjon' },
      { id: 'stasjon', service: 'gjenvinningsstasjon' },
      { id: 'avgifter', service: 'kommunale-avgifter' },
    ],
  },
})
