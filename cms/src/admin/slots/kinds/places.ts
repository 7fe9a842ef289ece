import { unitKindChoices } from '../../controls/choices.ts'
import type { Control } from '../../controls/control.ts'

export const places: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Slag stader', nb: 'Type steder', en: 'Kind of places' },
  columns: [
    {
      name: 'unitKind',
      label: { nn: 'Alle', nb: 'Alle', en: 'All' },
      control: { type: 'select', choices: unitKindChoices },
      isRequired: true,
      help: {
        nn: 'Portalen viser alle einingane av dette slaget i kommunen.',
        nb: 'Portalen viser alle enhetene av denne typen i kommunen.',
        en: 'The portal shows all the kommune’s units of this kind.',
      },
    },
  ],
}
