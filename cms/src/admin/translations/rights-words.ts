import type { LiveKind } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'

/** Who writes what the reader may not. */
export const rightsWords = {
  contacts: {
    nn: 'Kontaktar blir lagra av den som publiserer i kommunen.',
    nb: 'Kontakter blir lagret av den som publiserer i kommunen.',
    en: 'Contacts are saved by a publisher in the kommune.',
  },
  restOfContact: {
    nn: 'Du kan endre telefonen og opningstidene. Resten av kontakten blir lagra av den som publiserer i kommunen.',
    nb: 'Du kan endre telefonen og åpningstidene. Resten av kontakten blir lagret av den som publiserer i kommunen.',
    en: 'You can change the phone and the opening hours. The rest of the contact is saved by a publisher in the kommune.',
  },
  hours: {
    nn: 'Opningstider blir lagra av den som publiserer i kommunen.',
    nb: 'Åpningstider blir lagret av den som publiserer i kommunen.',
    en: 'Opening hours are saved by a publisher in the kommune.',
  },
  facts: {
    nn: 'Lokale opplysningar blir lagra av den som publiserer i kommunen.',
    nb: 'Lokale opplysninger blir lagret av den som publiserer i kommunen.',
    en: 'Local facts are saved by a publisher in the kommune.',
  },
  prices: {
    nn: 'Prisar blir lagra av den som publiserer i kommunen.',
    nb: 'Priser blir lagret av den som publiserer i kommunen.',
    en: 'Prices are saved by a publisher in the kommune.',
  },
  region: {
    nn: 'Dette gjeld alle kommunane, og blir skrive i regionen.',
    nb: 'Dette gjelder alle kommunene, og skrives i regionen.',
    en: 'This applies to all kommuner, and is written by the region.',
  },
  kommune: {
    nn: 'Namn, adresse, domene, språk og kommunenummer blir sett opp av administratoren i regionen. Resten set administratoren i kommunen opp.',
    nb: 'Navn, adresse, domene, språk og kommunenummer settes opp av administratoren i regionen. Resten setter administratoren i kommunen opp.',
    en: 'Name, address, domain, languages and kommune number are set up by the administrator of the region. The rest is set up by the administrator of the kommune.',
  },
  usedBy: { nn: 'Brukt av', nb: 'Brukt av', en: 'Used by' },
  notUsed: {
    nn: 'Ingen andre dokument treng dette.',
    nb: 'Ingen andre dokumenter trenger dette.',
    en: 'No other document needs this.',
  },
  moreUses: { nn: '… og {count} til', nb: '… og {count} til', en: '… and {count} more' },
  usesNotFetched: {
    nn: 'Klarte ikkje å finne ut kven som bruker dette. Last sida på nytt.',
    nb: 'Klarte ikke å finne ut hvem som bruker dette. Last siden på nytt.',
    en: 'Could not find out who uses this. Reload the page.',
  },
  goesToBin: {
    nn: 'Det blir liggjande i papirkorga i 30 dagar, og kan leggjast tilbake derifrå.',
    nb: 'Det blir liggende i papirkurven i 30 dager, og kan legges tilbake derfra.',
    en: 'It stays in the bin for 30 days, and can be put back from there.',
  },
} as const satisfies Record<
  | LiveKind
  | 'region'
  | 'kommune'
  | 'restOfContact'
  | 'usedBy'
  | 'notUsed'
  | 'moreUses'
  | 'usesNotFetched'
  | 'goesToBin',
  Says
>
