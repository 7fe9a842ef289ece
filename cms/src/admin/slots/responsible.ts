import type { ControlOf } from '../controls/control.ts'
import { organisationControl } from '../controls/organisation.ts'

/** Who answers for a service, and the body that does when it is not the kommune. */
export const responsibleControl: ControlOf<'group'> = {
  type: 'group',
  columns: [
    {
      name: 'who',
      label: { nn: 'Kven har ansvaret', nb: 'Hvem har ansvaret', en: 'Who is responsible' },
      isWide: true,
      control: {
        type: 'select',
        nothing: { nn: 'Ikkje valt', nb: 'Ikke valgt', en: 'Not chosen' },
        choices: [
          { value: 'kommune', label: { nn: 'Kommunen sjølv', nb: 'Kommunen selv', en: 'The kommune itself' } },
          {
            value: 'body',
            label: {
              nn: 'Nokon andre, for kommunen',
              nb: 'Noen andre, for kommunen',
              en: 'Another body, for the kommune',
            },
          },
          {
            value: 'state',
            label: { nn: 'Staten eller fylkeskommunen', nb: 'Staten eller fylkeskommunen', en: 'State or county' },
          },
          {
            value: 'nobody',
            label: {
              nn: 'Har ikkje: tenesta finst ikkje her',
              nb: 'Har ikke: tjenesten finnes ikke her',
              en: 'Nobody: the service does not exist here',
            },
          },
        ],
      },
    },
    {
      name: 'body',
      label: {
        nn: 'Kven som har ansvaret eller kan hjelpe',
        nb: 'Hvem som har ansvaret eller kan hjelpe',
        en: 'The body that is responsible or can help',
      },
      isWide: true,
      control: organisationControl,
      showWhen: (g) => g.who !== undefined && g.who !== 'kommune',
    },
    {
      name: 'note',
      label: { nn: 'Merknad til innbyggjaren', nb: 'Merknad til innbyggeren', en: 'Note to the citizen' },
      control: { type: 'words' },
      isExtra: true,
      isWide: true,
    },
  ],
}
