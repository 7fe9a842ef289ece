import type { Control } from '../../controls/control.ts'
import { bodyOrFact, durationOrFact } from '../../controls/or-fact.ts'
import { organisationControl } from '../../controls/organisation.ts'

const hasRight = (group: Record<string, unknown>) => group.hasRight === true

export const complaint: Control = {
  type: 'group',
  columns: [
    {
      name: 'hasRight',
      label: { nn: 'Klagerett', nb: 'Klagerett', en: 'Right to appeal' },
      control: {
        type: 'check',
        text: {
          nn: 'Innbyggjaren kan klage på vedtaket',
          nb: 'Innbyggeren kan klage på vedtaket',
          en: 'The citizen can appeal against the decision',
        },
      },
      isWide: true,
    },
    {
      name: 'period',
      label: { nn: 'Klagefrist', nb: 'Klagefrist', en: 'Time limit' },
      control: durationOrFact,
      showWhen: hasRight,
    },
    {
      name: 'sendTo',
      label: { nn: 'Klaga skal sendast til', nb: 'Klagen skal sendes til', en: 'Send the appeal to' },
      help: {
        nn: 'Står midt i ei setning: «Send klaga til barnehagekontoret i kommunen».',
        nb: 'Står midt i en setning: «Send klagen til barnehagekontoret i kommunen».',
        en: 'Used inside a sentence: “Send the appeal to the kindergarten office”.',
      },
      control: bodyOrFact(organisationControl),
      isWide: true,
      showWhen: hasRight,
    },
    {
      name: 'appealBody',
      label: { nn: 'Klageinstans', nb: 'Klageinstans', en: 'Appeal body' },
      help: {
        nn: 'Den som avgjer klaga når kommunen held på vedtaket.',
        nb: 'Den som avgjør klagen når kommunen holder på vedtaket.',
        en: 'Who decides when the kommune stands by its decision.',
      },
      control: bodyOrFact(organisationControl),
      isWide: true,
      showWhen: hasRight,
    },
    {
      name: 'text',
      label: { nn: 'Meir om å klage', nb: 'Mer om å klage', en: 'More about appealing' },
      control: { type: 'words', isLong: true },
      isWide: true,
    },
  ],
}
