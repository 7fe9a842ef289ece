import type { ControlOf } from './control.ts'

/** Days that differ: a date, its hours or none, and why. */
export const specialDaysControl: ControlOf<'rows'> = {
  type: 'rows',
  ids: 'none',
  row: { nn: 'Dag', nb: 'Dag', en: 'Day' },
  columns: [
    { name: 'date', label: { nn: 'Dato', nb: 'Dato', en: 'Date' }, control: { type: 'date' }, isRequired: true },
    { name: 'opens', label: { nn: 'Opnar', nb: 'Åpner', en: 'Opens' }, control: { type: 'time' } },
    { name: 'closes', label: { nn: 'Stengjer', nb: 'Stenger', en: 'Closes' }, control: { type: 'time' } },
    {
      name: 'label',
      label: { nn: 'Kvifor', nb: 'Hvorfor', en: 'Why' },
      control: { type: 'words' },
      isWide: true,
      help: { nn: 'Til dømes «Julaftan».', nb: 'For eksempel «Julaften».', en: 'For example “Christmas Eve”.' },
    },
  ],
}
