import type { Change, IsoDate, OverrideMode } from '../contract/index.ts'

/** What a change of a shared slot did, or is to do: from one text to another, by their digests under today's contract. */
export interface Step {
  before: string
  after: string
  change: Pick<Change, 'id' | 'kind' | 'from' | 'at'>
}

/** What a kommune has decided about a slot, and the digests of what it was shown then: the live text, and each text that was planned. */
export interface Decision {
  mode: OverrideMode
  seen: readonly string[]
}

/** What the region has in a slot: what is live, the changes that led to it (oldest first), and those that wait for their day. */
export interface SharedSlot {
  live: string
  published: readonly Step[]
  planned: readonly Step[]
}

/** Why a kommune should look at a slot again: the functional and legal changes it has not decided on; none when the text changed and no change tells of it. */
export interface Drift {
  changes: Step['change'][]
  /** The earliest day a legal change among them is in force: look before then. */
  deadline?: IsoDate
}

/**
 * Drift ⇔ the slot's mode is not inherit and substance came, or is planned, that was not seen. What is live is nothing to
 * look at when it was seen, or follows from something that was seen by editorial changes alone, whatever stood there in
 * between; and so with what is planned. So time alone makes no drift: what is on its day was told from the day it was planned.
 */
export function driftSince({ mode, seen }: Decision, { live, published, planned }: SharedSlot): Drift | null {
  if (mode === 'inherit') return null
  const known = withBetterWording(new Set(seen), [...published, ...planned])
  const since: Step[] = []
  let at = live
  for (const step of published.toReversed()) {
    if (known.has(at)) break
    if (step.after !== at) continue
    since.unshift(step)
    at = step.before
  }
  const ahead = planned.filter(({ after }) => !known.has(after))
  const changes = [...since, ...ahead].map(({ change }) => change).filter(({ kind }) => kind !== 'editorial')
  if (changes.length === 0 && known.has(live)) return null
  const deadline = changes.flatMap(({ kind, from }) => (kind === 'legal' && from ? [from] : [])).toSorted()[0]
  return deadline === undefined ? { changes } : { changes, deadline }
}

/** Texts, and all that follow from them by editorial changes alone. */
function withBetterWording(texts: Set<string>, steps: readonly Step[]): Set<string> {
  const better = steps.filter(({ change }) => change.kind === 'editorial')
  for (let size = -1; size < texts.size;) {
    size = texts.size
    for (const { before, after } of better) if (texts.has(before)) texts.add(after)
  }
  return texts
}
