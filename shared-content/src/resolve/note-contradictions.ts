import type { SlotKind } from '../contract/index.ts'
import { complaintKind } from './complaint-questions.ts'
import { note, type Resolution } from './resolution.ts'
import type { ResolvedPart } from './resolved.ts'

type Parts<K extends SlotKind> = readonly ResolvedPart<K>[]

/** Notes what of a right to complain contradicts the rest of it: the page says one thing, and whoever wrote the other is told. Two limits are told of by `contradictions/`. */
export function noteContradictions(r: Resolution, kind: SlotKind, parts: Parts<SlotKind>): void {
  if (kind === 'complaint') {
    const all = (parts as Parts<'complaint'>).map((p) => p.content)
    const [shared, ...added] = all
    if (shared === undefined) return
    const otherKind = ({ hasRight, kind: said }: typeof shared) =>
      hasRight !== shared.hasRight || (said !== undefined && said !== complaintKind(shared))
    if (added.some(otherKind)) note(r, 'added-right')
    if (differ(all.map((c) => c.appealBody))) note(r, 'added-appeal-body')
    if (all.some((c) => !c.hasRight && (c.period ?? c.sendTo ?? c.appealBody) !== undefined))
      note(r, 'no-right-but-how')
    if (complaintKind(shared) === 'remark' && all.some((c) => c.appealBody)) note(r, 'remark-with-appeal-body')
  }
}

/** Whether some of what is said is not as the first. */
const differ = (said: readonly ({ text: string } | undefined)[]): boolean =>
  new Set(said.flatMap((s) => (s ? [s.text] : []))).size > 1
