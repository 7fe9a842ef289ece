import type { HoursKind } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'
import type { Column, ControlOf, Form } from './control.ts'
import { isEmpty } from './is-empty.ts'
import { specialDaysControl } from './special-days.ts'
import { weekControl } from './week.ts'

const KINDS: Record<HoursKind, Says> = {
  office: { nn: 'Kontor eller skranke', nb: 'Kontor eller skranke', en: 'Office or counter' },
  phone: { nn: 'Telefon eller vakt', nb: 'Telefon eller vakt', en: 'Phone or duty' },
  always: { nn: 'Ope heile døgnet', nb: 'Åpent hele døgnet', en: 'Open around the clock' },
  appointment: { nn: 'Berre etter avtale', nb: 'Bare etter avtale', en: 'By appointment only' },
}

/** What never closes has no week and no seasons; those that are filled in are shown all the same, to be taken away. */
const unlessAlways =
  (name: string) =>
  (group: Record<string, unknown>): boolean =>
    group['kind'] !== 'always' || !isEmpty(group[name])

const seasonForms: readonly Form[] = [
  {
    id: 'yearly',
    label: { nn: 'Kvart år', nb: 'Hvert år', en: 'Every year' },
    matches: (v) => typeof v === 'object' && v !== null,
    is: { control: { type: 'yearlyDate' } },
  },
  {
    id: 'date',
    label: { nn: 'Eitt år', nb: 'Ett år', en: 'One year' },
    matches: (v) => typeof v === 'string',
    is: { control: { type: 'date' } },
  },
]

const seasonColumns: readonly Column[] = [
  {
    name: 'label',
    label: { nn: 'Namn', nb: 'Navn', en: 'Name' },
    control: { type: 'words' },
    isWide: true,
    help: { nn: 'Til dømes «Sommartid».', nb: 'For eksempel «Sommertid».', en: 'For example “Summer hours”.' },
  },
  {
    name: 'from',
    label: { nn: 'Første dag', nb: 'Første dag', en: 'First day' },
    control: { type: 'either', forms: seasonForms },
    isRequired: true,
  },
  {
    name: 'to',
    label: { nn: 'Siste dag', nb: 'Siste dag', en: 'Last day' },
    control: { type: 'either', forms: seasonForms },
    isRequired: true,
  },
  {
    name: 'weekly',
    label: { nn: 'Veka i perioden', nb: 'Uken i perioden', en: 'The week in the season' },
    control: weekControl,
    isWide: true,
    help: {
      nn: 'Utan opningstider er det stengt heile perioden.',
      nb: 'Uten åpningstider er det stengt hele perioden.',
      en: 'Without openings it is closed the whole season.',
    },
  },
]

/** Opening hours: what they are about, the ordinary week, seasons, and days that differ. */
export const hoursControl: ControlOf<'group'> = {
  type: 'group',
  columns: [
    {
      name: 'kind',
      label: { nn: 'Kva slags opningstid', nb: 'Hva slags åpningstid', en: 'Kind of hours' },
      isWide: true,
      control: {
        type: 'select',
        choices: Object.entries(KINDS).map(([value, label]) => ({ value, label })),
        nothing: { nn: 'Ikkje valt', nb: 'Ikke valgt', en: 'Not chosen' },
      },
      help: {
        nn: 'Kontor og skrankar er stengde på offentlege fridagar. Telefonar og vakter er opne som i ei vanleg veke.',
        nb: 'Kontorer og skranker er stengt på offentlige fridager. Telefoner og vakter er åpne som i en vanlig uke.',
        en: 'Offices and counters are closed on public holidays. Phones and duties keep their ordinary week.',
      },
    },
    {
      name: 'weekly',
      label: { nn: 'Vanleg veke', nb: 'Vanlig uke', en: 'Ordinary week' },
      isWide: true,
      showWhen: unlessAlways('weekly'),
      help: {
        nn: 'Dagane som har same tid, står i éi rad. Er det stengt midt på dagen, legg du til to rader. 22.00 til 02.00 er ope over midnatt.',
        nb: 'Dagene som har samme tid, står i én rad. Er det stengt midt på dagen, legger du til to rader. 22.00 til 02.00 er åpent over midnatt.',
        en: 'Days with the same hours share a row. If it is closed at midday, add two rows. 22:00 to 02:00 is open past midnight.',
      },
      control: weekControl,
    },
    {
      name: 'isOpenOnHolidays',
      label: { nn: 'Offentlege fridagar', nb: 'Offentlige fridager', en: 'Public holidays' },
      isWide: true,
      showWhen: ({ kind }) => kind === undefined || kind === 'office' || kind === 'appointment',
      control: {
        type: 'check',
        text: {
          nn: 'Ope som vanleg på offentlege fridagar òg',
          nb: 'Åpent som vanlig på offentlige fridager også',
          en: 'Open as usual on public holidays too',
        },
      },
    },
    {
      name: 'seasons',
      label: { nn: 'Periodar med andre tider', nb: 'Perioder med andre tider', en: 'Seasons with other hours' },
      isExtra: true,
      isWide: true,
      showWhen: unlessAlways('seasons'),
      control: {
        type: 'rows',
        ids: 'none',
        row: { nn: 'Periode', nb: 'Periode', en: 'Season' },
        columns: seasonColumns,
      },
    },
    {
      name: 'special',
      label: { nn: 'Dagar som skil seg ut', nb: 'Dager som skiller seg ut', en: 'Days that differ' },
      isExtra: true,
      isWide: true,
      help: {
        nn: 'Utan klokkeslett er det stengt den dagen. Ein dag som står her, gjeld framfor dagane til kommunen.',
        nb: 'Uten klokkeslett er det stengt den dagen. En dag som står her, gjelder foran dagene til kommunen.',
        en: 'Without hours it is closed that day. A day here applies instead of the days of the kommune.',
      },
      control: specialDaysControl,
    },
  ],
}
