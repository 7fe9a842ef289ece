import type { ControlOf } from './control.ts'
import { hoursControl } from './hours.ts'

/** What one gets at a place, with hours and a number of its own where they are others than the place's. */
export const offersControl: ControlOf<'rows'> = {
  type: 'rows',
  ids: 'none',
  row: { nn: 'Teneste', nb: 'Tjeneste', en: 'Service' },
  columns: [
    {
      name: 'service',
      label: { nn: 'Teneste', nb: 'Tjeneste', en: 'Service' },
      control: { type: 'pick', source: 'services' },
      isRequired: true,
      isWide: true,
    },
    {
      name: 'phone',
      label: { nn: 'Eige nummer', nb: 'Eget nummer', en: 'Number of its own' },
      control: { type: 'text', format: 'phone' },
      help: {
        nn: 'La stå tomt når det er det same som staden sitt.',
        nb: 'La stå tomt når det er det samme som stedets.',
        en: 'Leave empty when it is that of the place.',
      },
    },
    {
      name: 'hours',
      label: { nn: 'Eigne tider', nb: 'Egne tider', en: 'Hours of its own' },
      control: hoursControl,
      isExtra: true,
      isWide: true,
    },
  ],
}
