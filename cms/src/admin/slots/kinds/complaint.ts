import { COMPLAINT_STARTS, type ComplaintKind, type ComplaintStart } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'
import type { Control } from '../../controls/control.ts'
import { bodyOrFact, durationOrFact } from '../../controls/or-fact.ts'
import { organisationControl } from '../../controls/organisation.ts'

const KINDS: Record<ComplaintKind, Says> = {
  decision: { nn: 'Eit vedtak', nb: 'Et vedtak', en: 'A decision' },
  care: { nn: 'Helsehjelpa, utan vedtak', nb: 'Helsehjelpen, uten vedtak', en: 'The care, without a decision' },
  remark: {
    nn: 'Planane til ein nabo (merknad, inga klage)',
    nb: 'Planene til en nabo (merknad, ingen klage)',
    en: 'The plans of a neighbour (a comment, not an appeal)',
  },
}
const STARTS: Record<ComplaintStart, Says> = {
  decision: { nn: 'Ein fekk vedtaket', nb: 'Man fikk vedtaket', en: 'The decision was received' },
  aware: { nn: 'Ein fekk vite om det', nb: 'Man fikk vite om det', en: 'One knew of it' },
  notice: { nn: 'Varselet vart sendt', nb: 'Varselet ble sendt', en: 'The notice was sent' },
  taxList: {
    nn: 'Skattelista vart kunngjord eller skattesetelen send, det som kom sist',
    nb: 'Skattelisten ble kunngjort eller skatteseddelen sendt, det som kom sist',
    en: 'The tax list was announced or the tax bill sent, whichever came last',
  },
}

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
          nn: 'Innbyggjaren kan klage eller seie frå',
          nb: 'Innbyggeren kan klage eller si fra',
          en: 'The citizen can appeal, complain or comment',
        },
      },
      isWide: true,
    },
    {
      name: 'kind',
      label: { nn: 'Kva ein kan klage på', nb: 'Hva man kan klage på', en: 'What one can object to' },
      control: {
        type: 'select',
        nothing: KINDS.decision,
        choices: (['care', 'remark'] as const).map((value) => ({ value, label: KINDS[value] })),
      },
      isWide: true,
      showWhen: hasRight,
      help: {
        nn: 'Legevakt og helsestasjon gjer ofte ikkje vedtak. Då klagar ein på helsehjelpa.',
        nb: 'Legevakt og helsestasjon gjør ofte ikke vedtak. Da klager man på helsehjelpen.',
        en: 'Emergency clinics and health centres often make no decision. Then one complains about the care.',
      },
    },
    {
      name: 'period',
      label: { nn: 'Frist', nb: 'Frist', en: 'Time limit' },
      control: durationOrFact,
      showWhen: hasRight,
    },
    {
      name: 'start',
      label: { nn: 'Fristen går frå', nb: 'Fristen går fra', en: 'The time limit runs from' },
      control: {
        type: 'select',
        nothing: { nn: 'Det vanlege', nb: 'Det vanlige', en: 'The usual' },
        choices: COMPLAINT_STARTS.map((value) => ({ value, label: STARTS[value] })),
      },
      isExtra: true,
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
