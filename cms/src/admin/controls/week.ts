import type { ControlOf } from './control.ts'

/** The openings of a week. */
export const weekControl: ControlOf<'rows'> = {
  type: 'rows',
  ids: 'none',
  row: { nn: 'Opningstid', nb: 'Åpningstid', en: 'Opening' },
  columns: [
    {
      name: 'days',
      label: { nn: 'Dagar', nb: 'Dager', en: 'Days' },
      control: { type: 'weekdays' },
      isRequired: true,
      isWide: true,
    },
    { name: 'opens', label: { nn: 'Opnar', nb: 'Åpner', en: 'Opens' }, control: { type: 'time' }, isRequired: true },
    {
      name: 'closes',
      label: { nn: 'Stengjer', nb: 'Stenger', en: 'Closes' },
      control: { type: 'time' },
      isRequired: true,
    },
  ],
}
