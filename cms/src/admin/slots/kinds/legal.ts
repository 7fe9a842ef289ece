import type { Control } from '../../controls/control.ts'

export const legal: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Lov eller forskrift', nb: 'Lov eller forskrift', en: 'Act or regulation' },
  columns: [
    {
      name: 'name',
      label: { nn: 'Namn', nb: 'Navn', en: 'Name' },
      control: { type: 'words' },
      isRequired: true,
      isWide: true,
      help: {
        nn: 'Til dømes «Barnehagelova».',
        nb: 'For eksempel «Barnehageloven».',
        en: 'For example “Kindergarten Act”.',
      },
    },
    {
      name: 'law',
      label: { nn: 'Lovdata-id', nb: 'Lovdata-id', en: 'Lovdata id' },
      control: { type: 'text', example: 'LOV-2005-06-17-64' },
      isRequired: true,
      help: {
        nn: 'Står øvst på lova hos Lovdata. Lenkja lagar vi av dette.',
        nb: 'Står øverst på loven hos Lovdata. Lenken lager vi av dette.',
        en: 'Found at the top of the act at Lovdata. The link is made from it.',
      },
    },
    {
      name: 'section',
      label: { nn: 'Paragraf', nb: 'Paragraf', en: 'Section' },
      control: { type: 'text', example: '§ 16' },
    },
    {
      name: 'isLocal',
      label: { nn: 'Lokal forskrift', nb: 'Lokal forskrift', en: 'Local regulation' },
      control: {
        type: 'check',
        text: {
          nn: 'Kommunen eller fylket har vedteke forskrifta sjølv',
          nb: 'Kommunen eller fylket har vedtatt forskriften selv',
          en: 'The kommune or the county has made the regulation itself',
        },
      },
      isExtra: true,
    },
    {
      name: 'verifiedAt',
      label: { nn: 'Kontrollert dato', nb: 'Kontrollert dato', en: 'Checked on' },
      control: { type: 'date' },
      isExtra: true,
    },
    {
      name: 'verifiedBy',
      label: { nn: 'Kontrollert av', nb: 'Kontrollert av', en: 'Checked by' },
      control: { type: 'text' },
      isExtra: true,
    },
  ],
}
