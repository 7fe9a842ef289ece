import type { ControlOf } from './control.ts'

/** Opening hours: the ordinary week, and days that differ from it. */
export const hoursControl: ControlOf<'group'> = {
  type: 'group',
  columns: [
    {
      name: 'weekly',
      label: { nn: 'Vanleg veke', nb: 'Vanlig uke', en: 'Ordinary week' },
      isRequired: true,
      isWide: true,
      help: {
        nn: 'Dagane som har same tid, står i éi rad. Er det stengt midt på dagen, legg du til to rader.',
        nb: 'Dagene som har samme tid, står i én rad. Er det stengt midt på dagen, legger du til to rader.',
        en: 'Days with the same hours share a row. If it is closed at midday, add two rows.',
      },
      control: {
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
          {
            name: 'opens',
            label: { nn: 'Opnar', nb: 'Åpner', en: 'Opens' },
            control: { type: 'time' },
            isRequired: true,
          },
          {
            name: 'closes',
            label: { nn: 'Stengjer', nb: 'Stenger', en: 'Closes' },
            control: { type: 'time' },
            isRequired: true,
          },
        ],
      },
    },
    {
      name: 'special',
      label: { nn: 'Dagar som skil seg ut', nb: 'Dager som skiller seg ut', en: 'Days that differ' },
      isExtra: true,
      isWide: true,
      help: {
        nn: 'Utan klokkeslett er det stengt den dagen.',
        nb: 'Uten klokkeslett er det stengt den dagen.',
        en: 'Without hours it is closed that day.',
      },
      control: {
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
      },
    },
  ],
}
