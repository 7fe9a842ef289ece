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
    {
      name: 'onlyOffering',
      label: { nn: 'Berre nokre', nb: 'Bare noen', en: 'Only some' },
      control: {
        type: 'check',
        isYesOrNothing: true,
        text: {
          nn: 'Berre dei som har denne tenesta under «Tenester her»',
          nb: 'Bare de som har denne tjenesten under «Tjenester her»',
          en: 'Only those that have this service under “Services here”',
        },
      },
      isExtra: true,
      help: {
        nn: 'Til dømes skular som har SFO. Kvar kommune kryssar av på kontaktane sine.',
        nb: 'For eksempel skoler som har SFO. Hver kommune krysser av på kontaktene sine.',
        en: 'For example schools with SFO. Each kommune says so on its contacts.',
      },
    },
  ],
}
