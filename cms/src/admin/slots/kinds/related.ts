import type { Control } from '../../controls/control.ts'

export const related: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Teneste', nb: 'Tjeneste', en: 'Service' },
  columns: [
    {
      name: 'service',
      label: { nn: 'Teneste', nb: 'Tjeneste', en: 'Service' },
      control: { type: 'pick', source: 'services' },
      isRequired: true,
      isWide: true,
    },
  ],
}
