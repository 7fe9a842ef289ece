import type { Control } from '../../controls/control.ts'
import { factForm, isFactPointer } from '../../controls/or-fact.ts'

const isYearly = (v: unknown) => typeof v === 'object' && v !== null && !isFactPointer(v)

export const deadlines: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Frist', nb: 'Frist', en: 'Deadline' },
  columns: [
    {
      name: 'what',
      label: { nn: 'Fristen for', nb: 'Fristen for', en: 'Deadline for' },
      control: { type: 'words' },
      isRequired: true,
      isWide: true,
      help: {
        nn: 'Til dømes «Hovudopptaket».',
        nb: 'For eksempel «Hovedopptaket».',
        en: 'For example “Main admission”.',
      },
    },
    {
      name: 'date',
      label: { nn: 'Når', nb: 'Når', en: 'When' },
      isRequired: true,
      isWide: true,
      control: {
        type: 'either',
        forms: [
          {
            id: 'yearly',
            label: { nn: 'Same dag kvart år', nb: 'Samme dag hvert år', en: 'The same day every year' },
            matches: isYearly,
            is: { control: { type: 'yearlyDate' } },
          },
          {
            id: 'date',
            label: { nn: 'Éin bestemt dag', nb: 'Én bestemt dag', en: 'One particular day' },
            matches: (v) => typeof v === 'string' && v !== 'rolling',
            is: { control: { type: 'date' } },
          },
          {
            id: 'rolling',
            label: { nn: 'Heile året', nb: 'Hele året', en: 'All year round' },
            matches: (v) => v === 'rolling',
            is: { constant: 'rolling' },
          },
          factForm('date'),
        ],
      },
    },
    {
      name: 'action',
      label: { nn: 'Står ved knappen', nb: 'Står ved knappen', en: 'Stands by the button' },
      control: { type: 'rowOf', slot: 'selfService', name: 'label' },
      isWide: true,
      help: {
        nn: 'Vel knappen i «Gjer det på nett» som fristen gjeld. Gjeld han noko anna, til dømes oppseiing, vel du ingen.',
        nb: 'Velg knappen i «Gjør det på nett» som fristen gjelder. Gjelder den noe annet, for eksempel oppsigelse, velger du ingen.',
        en: 'Choose the button in “Do it online” that the deadline is for. If it is for something else, such as giving notice, choose none.',
      },
    },
    {
      name: 'note',
      label: { nn: 'Merknad', nb: 'Merknad', en: 'Note' },
      control: { type: 'words' },
      isExtra: true,
      isWide: true,
    },
  ],
}
