import { z } from 'zod'
import type { Lang } from './lang.ts'
import {
  complaint,
  contactRow,
  deadlineRow,
  documentRow,
  infoRow,
  legalRow,
  linkRow,
  placeRow,
  priceRow,
  processing,
  relatedRow,
  rowsOf,
  stepRow,
  urgentRow,
} from './rows.ts'
import { localizedText } from './text-doc.ts'

/**
 * What each kind of slot holds. A new kind is one line here, one control in the admin and one component on the page.
 */
export const slotKinds = {
  text: localizedText,
  urgent: rowsOf(urgentRow),
  links: rowsOf(linkRow),
  steps: rowsOf(stepRow),
  documents: rowsOf(documentRow),
  deadlines: rowsOf(deadlineRow),
  prices: rowsOf(priceRow),
  processing,
  complaint,
  places: rowsOf(placeRow),
  legal: rowsOf(legalRow),
  info: rowsOf(infoRow),
  contacts: rowsOf(contactRow),
  related: rowsOf(relatedRow),
} as const
export type SlotKind = keyof typeof slotKinds
export type SlotContentOf<K extends SlotKind> = z.infer<(typeof slotKinds)[K]>

/** What the region allows for a slot: anything, only additions, or nothing. */
export const SLOT_RULES = ['open', 'addOnly', 'locked'] as const
export type SlotRuleName = (typeof SLOT_RULES)[number]

interface SlotRow {
  name: string
  kind: SlotKind
  /** The citizen's question, the heading of the slot on the page. The lead has none. */
  question: Record<Lang, string> | null
  defaultRule: SlotRuleName
}

/**
 * The table of slots, in the order of the page. The CMS's fields, resolve, drift, page order, writing rules and open
 * data are derived from it: a new slot is one row.
 */
export const SLOTS = [
  { name: 'summary', kind: 'text', question: null, defaultRule: 'open' },
  {
    name: 'urgent',
    kind: 'urgent',
    question: { nn: 'Treng du hjelp no?', nb: 'Trenger du hjelp nå?', en: 'Need help now?' },
    defaultRule: 'open',
  },
  {
    name: 'selfService',
    kind: 'links',
    question: { nn: 'Gjer det på nett', nb: 'Gjør det på nett', en: 'Do it online' },
    defaultRule: 'open',
  },
  {
    name: 'otherWays',
    kind: 'text',
    question: { nn: 'Kan du ikkje bruke nett?', nb: 'Kan du ikke bruke nett?', en: 'Can’t do it online?' },
    defaultRule: 'open',
  },
  {
    name: 'whoCanGet',
    kind: 'text',
    question: { nn: 'Kven gjeld det for?', nb: 'Hvem gjelder det for?', en: 'Who is this for?' },
    defaultRule: 'open',
  },
  {
    name: 'whatYouGet',
    kind: 'text',
    question: { nn: 'Kva går tenesta ut på?', nb: 'Hva går tjenesten ut på?', en: 'What is the service?' },
    defaultRule: 'open',
  },
  {
    name: 'howToApply',
    kind: 'steps',
    question: { nn: 'Slik gjer du', nb: 'Slik gjør du', en: 'How to do it' },
    defaultRule: 'open',
  },
  {
    name: 'documents',
    kind: 'documents',
    question: { nn: 'Dette må du ha klart', nb: 'Dette må du ha klart', en: 'What you need' },
    defaultRule: 'open',
  },
  {
    name: 'deadlines',
    kind: 'deadlines',
    question: { nn: 'Fristar', nb: 'Frister', en: 'Deadlines' },
    defaultRule: 'open',
  },
  {
    name: 'price',
    kind: 'prices',
    question: { nn: 'Kva kostar det?', nb: 'Hva koster det?', en: 'What does it cost?' },
    defaultRule: 'open',
  },
  {
    name: 'processingTime',
    kind: 'processing',
    question: { nn: 'Kva skjer vidare?', nb: 'Hva skjer videre?', en: 'What happens next?' },
    defaultRule: 'open',
  },
  {
    name: 'changes',
    kind: 'text',
    question: { nn: 'Endre eller seie opp', nb: 'Endre eller si opp', en: 'Change or cancel' },
    defaultRule: 'open',
  },
  {
    name: 'complaint',
    kind: 'complaint',
    question: {
      nn: 'Er du usamd i vedtaket?',
      nb: 'Er du uenig i vedtaket?',
      en: 'Do you disagree with the decision?',
    },
    defaultRule: 'addOnly',
  },
  { name: 'places', kind: 'places', question: { nn: 'Stader', nb: 'Steder', en: 'Places' }, defaultRule: 'open' },
  {
    name: 'legalBasis',
    kind: 'legal',
    question: { nn: 'Lover og reglar', nb: 'Lover og regler', en: 'Laws and rules' },
    defaultRule: 'addOnly',
  },
  {
    name: 'moreInfo',
    kind: 'info',
    question: { nn: 'Meir informasjon', nb: 'Mer informasjon', en: 'More information' },
    defaultRule: 'open',
  },
  { name: 'contact', kind: 'contacts', question: { nn: 'Kontakt', nb: 'Kontakt', en: 'Contact' }, defaultRule: 'open' },
  {
    name: 'related',
    kind: 'related',
    question: { nn: 'Sjå også', nb: 'Se også', en: 'See also' },
    defaultRule: 'open',
  },
] as const satisfies readonly SlotRow[]

type SlotDefs = (typeof SLOTS)[number]
export type SlotName = SlotDefs['name']
/** The kind of a named slot, at the type level. */
export type KindOf<S extends SlotName> = Extract<SlotDefs, { name: S }>['kind']
/** The content of a named slot, at the type level. */
export type SlotContent<S extends SlotName = SlotName> = SlotContentOf<KindOf<S>>

export const SLOT_NAMES = SLOTS.map((s) => s.name) as readonly SlotName[]
export const slotName = z.enum(SLOT_NAMES as [SlotName, ...SlotName[]])

/** The row of the table for a slot. */
export function slotDef(name: SlotName): SlotDefs {
  return SLOTS.find((s) => s.name === name)!
}

/** The schema of what a slot holds. */
export function slotSchema(name: SlotName): z.ZodType<SlotContent> {
  return slotKinds[slotDef(name).kind] as unknown as z.ZodType<SlotContent>
}

/** One optional field per slot, each with the schema of its kind. */
export const slotContents = z.strictObject(
  Object.fromEntries(SLOTS.map((s) => [s.name, slotKinds[s.kind].optional()])) as unknown as {
    [S in SlotName]: z.ZodOptional<(typeof slotKinds)[KindOf<S>]>
  },
)
export type SlotContents = z.infer<typeof slotContents>
