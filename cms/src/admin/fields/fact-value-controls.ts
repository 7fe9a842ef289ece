import type { FactType } from '@innbyggarportal/shared-content/contract'
import type { Control } from '../controls/control.ts'
import { hoursControl } from '../controls/hours.ts'
import { organisationControl } from '../controls/organisation.ts'

/** How the value of a local fact is edited, by the type its definition says. */
export const factValueControls: Record<FactType, Control> = {
  text: { type: 'words', isLong: true },
  number: { type: 'number' },
  percent: { type: 'number', unit: { nn: 'prosent', nb: 'prosent', en: 'per cent' } },
  money: { type: 'kroner' },
  phone: { type: 'text', format: 'phone', example: '56 37 50 00' },
  email: { type: 'text', format: 'email', example: 'post@kommune.no' },
  url: { type: 'text', format: 'url', example: 'https://' },
  date: {
    type: 'either',
    forms: [
      {
        id: 'yearly',
        label: { nn: 'Same dag kvart år', nb: 'Samme dag hvert år', en: 'The same day every year' },
        matches: (v) => typeof v === 'object' && v !== null,
        is: { control: { type: 'yearlyDate' } },
      },
      {
        id: 'date',
        label: { nn: 'Éin bestemt dag', nb: 'Én bestemt dag', en: 'One particular day' },
        matches: (v) => typeof v === 'string',
        is: { control: { type: 'date' } },
      },
    ],
  },
  duration: { type: 'duration' },
  hours: hoursControl,
  organisation: organisationControl,
}
