import {
  dayOf,
  slotSchema,
  unlockedContent,
  WHOLE,
  type Change,
  type ContentRecord,
  type DigestOf,
  type Service,
  type SlotName,
} from '../contract/index.ts'
import { applyChange } from './apply-change.ts'
import type { Decision, SharedSlot, Step } from './drift-since.ts'
import { inOrder } from './due.ts'
import { layOver } from './lay-over.ts'

/** A text of a slot that came instead of another, and the changes it came by: those of one write, or of one day. */
export interface TextStep {
  before: unknown
  after: unknown
  changes: readonly Change[]
}

/** All that has stood, stands and is planned in a slot of a shared service, as the contract reads it today; undefined is empty. */
export interface SlotTexts {
  live: unknown
  /** Where what is known begins. */
  first: unknown
  published: readonly TextStep[]
  planned: readonly TextStep[]
}

interface Known {
  /** The service as it is in force. */
  live: ContentRecord
  /** What was published of it, in order, and what is in force and not yet written. What is of other fields may be left out. */
  history: readonly Change[]
  /** What is approved for a day to come. */
  planned: readonly Change[]
}

/** What has stood in a slot, from the history of its service, and what is planned there, day after day. */
export function slotTexts(slot: SlotName, { live, history, planned }: Known): SlotTexts {
  const now = textIn(live, slot)
  const published: TextStep[] = []
  let [first, at, hasBegun] = [now, undefined as unknown, false]
  for (const ofWrite of writes(history)) {
    // While it is taken down, what it said last is what kommuner have decided on.
    const changes = ofWrite.filter((c) => isOf(c, slot) && !(c.field === WHOLE && c.content === undefined))
    if (changes.length === 0) continue
    const after = changes.reduce((text, change) => textAfter(slot, text, change), at)
    if (hasBegun) published.push({ before: at, after, changes })
    else first = after
    ;[at, hasBegun] = [after, true]
  }

  const ahead: TextStep[] = []
  let standing: ContentRecord = live
  // What is planned of other fields is laid only beneath something that is of this one.
  const days = planned.some((change) => isOf(change, slot)) ? Map.groupBy(inOrder(planned), dayOf).values() : []
  for (const ofDay of days) {
    const then = layOver(standing, ofDay).standing ?? standing
    const changes = ofDay.filter((change) => isOf(change, slot))
    if (changes.length > 0) ahead.push({ before: textIn(standing, slot), after: textIn(then, slot), changes })
    standing = then
  }
  return { live: now, first, published, planned: ahead }
}

/** Changes of one write: they are published at one moment, and say that as many writes came before. */
function writes(history: readonly Change[]): Change[][] {
  const all: Change[][] = []
  for (const change of history) {
    const [last] = all.at(-1) ?? []
    if (last?.rev === change.rev && last.at === change.at) all.at(-1)!.push(change)
    else all.push([change])
  }
  return all
}

const isOf = ({ field }: Change, slot: SlotName) => field === WHOLE || field === `slots.${slot}`

/** The text of a slot once a change is laid over it. */
function textAfter(slot: SlotName, text: unknown, change: Change): unknown {
  const held = { kind: 'service', slots: text === undefined ? {} : { [slot]: text } } as unknown as Service
  return textIn(applyChange(held, change), slot)
}

/** The text of a slot of a record, as the contract reads it today; as it stands where the contract takes it no more. */
function textIn(record: ContentRecord | undefined, slot: SlotName): unknown {
  const text = record?.kind === 'service' ? record.slots[slot] : undefined
  return text === undefined ? undefined : (slotSchema(slot).safeParse(text).data ?? text)
}

/**
 * What a text of a shared slot is known by when a kommune decides about it. Locked rows are nobody's to decide about and do
 * not count: a row that becomes locked, or is so no more, does.
 */
export const digestOfText = (text: unknown, digestOf: DigestOf): string => digestOf(unlockedContent(text) ?? null)

/** What a slot has been, by digests. A text that came anew and is the same is no step. */
export function sharedSlot({ live, published, planned }: SlotTexts, digestOf: DigestOf): SharedSlot {
  const digest = (text: unknown) => digestOfText(text, digestOf)
  const steps = (of: readonly TextStep[]) =>
    of.flatMap(({ before, after, changes }): Step[] => {
      const [from, to] = [digest(before), digest(after)]
      return from === to ? [] : [{ before: from, after: to, change: weightiest(changes) }]
    })
  return { live: digest(live), published: steps(published), planned: steps(planned) }
}

/** What several changes that came as one are told as: by the one that asks for most. */
function weightiest(changes: readonly Change[]): Step['change'] {
  const order = ['legal', 'functional', 'editorial'] as const
  const { id, kind, from, at } = order.flatMap((k) => changes.find((c) => c.kind === k) ?? [])[0]!
  return { id, kind, at, ...(from !== undefined && { from }) }
}

/** What was shown to whoever decided, as it is kept. */
export interface KeptDecision {
  mode: Decision['mode']
  /** None when nothing was ever decided: then all there has been since the beginning is to be looked at. */
  base?: { content?: unknown; digest: string; seen?: readonly unknown[] | undefined } | undefined
}

/** A decision by the digests its texts have under today's contract, so that a contract that reads a text otherwise makes no drift. */
export function decisionOf(slot: SlotName, { mode, base }: KeptDecision, first: unknown, digestOf: DigestOf): Decision {
  if (base === undefined) return { mode, seen: [digestOfText(first, digestOf)] }
  const today = (text: unknown) => digestOfText(slotSchema(slot).safeParse(text).data ?? text, digestOf)
  return {
    mode,
    seen: [base.content === undefined ? base.digest : today(base.content), ...(base.seen ?? []).map(today)],
  }
}
