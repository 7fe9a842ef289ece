import { LIVE_KINDS, USUAL_LIVE_KINDS, type LiveKind } from '@innbyggarportal/shared-content/contract'
import { type Says } from '@innbyggarportal/shared-content/words'
import type { GroupField } from 'payload'
import { label } from '../../messages/label.ts'

const WORDS: Record<LiveKind, [name: Says, help: Says]> = {
  contacts: [
    label('Kontaktar', 'Kontakter', 'Contacts'),
    label(
      'Telefon, e-post, adresser og kven som svarar for kva.',
      'Telefon, e-post, adresser og hvem som svarer for hva.',
      'Phones, e-mail, addresses and who answers for what.',
    ),
  ],
  hours: [
    label('Opningstider', 'Åpningstider', 'Opening hours'),
    label(
      'Opningstider for kontaktar, og opplysningar som er opningstider.',
      'Åpningstider for kontakter, og opplysninger som er åpningstider.',
      'Opening hours of contacts, and facts that are opening hours.',
    ),
  ],
  facts: [
    label('Lokale opplysningar', 'Lokale opplysninger', 'Local facts'),
    label(
      'Fristar, lenkjer, telefonar og anna som fellestekstane viser til. Ikkje prisar.',
      'Frister, lenker, telefoner og annet som fellestekstene viser til. Ikke priser.',
      'Deadlines, links, phones and the like that shared texts refer to. Not prices.',
    ),
  ],
  prices: [
    label('Prisar', 'Priser', 'Prices'),
    label('Opplysningar som er eit beløp.', 'Opplysninger som er et beløp.', 'Facts that are an amount of money.'),
  ],
}

/** What the editors of a kommune, who otherwise write drafts, may save straight out. The administrators say so. */
export const editorsWrite: GroupField = {
  name: 'editorsWrite',
  type: 'group',
  label: label(
    'Det redaktørane i kommunen lagrar rett ut',
    'Det redaktørene i kommunen lagrer rett ut',
    'What editors in the kommune can save directly',
  ),
  admin: {
    description: label(
      'Dette har ikkje utkast: det som blir lagra, ser innbyggjarane med ein gong. Den som publiserer i kommunen, kan alltid lagre. Kryss av for det redaktørane òg kan lagre.',
      'Dette har ikke utkast: det som blir lagret, ser innbyggerne med en gang. Den som publiserer i kommunen, kan alltid lagre. Kryss av for det redaktørene også kan lagre.',
      'This has no drafts: citizens see what is saved at once. Publishers in the kommune can always save. Tick what editors can save too.',
    ),
  },
  fields: LIVE_KINDS.map((kind) => ({
    name: kind,
    type: 'checkbox',
    defaultValue: USUAL_LIVE_KINDS.includes(kind),
    label: WORDS[kind][0],
    admin: { description: WORDS[kind][1] },
  })),
}
