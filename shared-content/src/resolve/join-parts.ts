import type { SlotKind } from '../contract/index.ts'
import { complaintKind } from './complaint-questions.ts'
import type { ResolvedBlock, ResolvedContents, ResolvedPart, Said } from './resolved.ts'

/** What happens next, of all who wrote about it. */
export type JoinedProcessing = Omit<ResolvedContents['processing'], 'text'> & { texts: Said[] }
/** The right to complain, said once, of all who wrote about it. */
export type JoinedComplaint = Omit<ResolvedContents['complaint'], 'hasRight' | 'kind' | 'text'> & {
  kind: ReturnType<typeof complaintKind>
  texts: Said[]
}
export type JoinedContents = Omit<ResolvedContents, 'processing' | 'complaint'> & {
  processing: JoinedProcessing
  complaint: JoinedComplaint
}
/** One piece of a slot as a page shows it: rows of all who wrote are one list, and texts in one language one text. */
export interface JoinedPart<K extends SlotKind = SlotKind> {
  content: JoinedContents[K]
  lang: ResolvedPart['lang']
}

type Parts<K extends SlotKind> = readonly ResolvedPart<K>[]

/**
 * What several have written in one slot, as content and not as blocks: steps count on, prices are one table, the right to
 * complain is said once. Where an addition says otherwise than the shared text, the shared text stands (see
 * `note-contradictions.ts`); whom to write to is the kommune's own to say.
 */
export function joinParts<K extends SlotKind>(kind: K, parts: Parts<K>): JoinedPart<K>[]
export function joinParts(kind: SlotKind, parts: Parts<SlotKind>): JoinedPart[] {
  const [first] = parts
  if (first === undefined) return []
  if (kind === 'text') return joinTexts(parts as Parts<'text'>)
  const content =
    kind === 'processing'
      ? joinProcessing(parts as Parts<'processing'>)
      : kind === 'complaint'
        ? joinComplaints(parts as Parts<'complaint'>)
        : withoutRepeats(
            kind,
            parts.flatMap((p) => p.content as readonly Row[]),
          )
  return [{ content: content as JoinedContents[SlotKind], lang: first.lang }]
}

type Row = Readonly<Record<string, unknown>>
/** What makes two rows the same thing, so that it is not shown twice. Other rows are each their own. */
const SAME: Partial<Record<SlotKind, (row: Row) => unknown>> = {
  contacts: ({ role, about }) => (about === undefined ? role : undefined),
  related: ({ service }) => service,
  places: ({ unitKind }) => unitKind,
  legal: ({ url }) => url,
}

function withoutRepeats(kind: SlotKind, rows: readonly Row[]): Row[] {
  const same = SAME[kind]
  if (same === undefined) return [...rows]
  return rows.filter((row, index) => same(row) === undefined || rows.findIndex((r) => same(r) === same(row)) === index)
}

/** Texts that follow each other in one language. A list that goes on where the text before ended in one goes on counting. */
function joinTexts(parts: Parts<'text'>): JoinedPart<'text'>[] {
  const joined: JoinedPart<'text'>[] = []
  for (const { content, lang } of parts) {
    const last = joined.at(-1)
    if (last?.lang === lang) last.content = joinBlocks(last.content, content)
    else joined.push({ content, lang })
  }
  return joined
}

function joinBlocks(before: ResolvedBlock[], after: ResolvedBlock[]): ResolvedBlock[] {
  const [last, next] = [before.at(-1), after[0]]
  if (last?.type !== 'list' || next?.type !== 'list' || last.ordered !== next.ordered) return [...before, ...after]
  return [...before.slice(0, -1), { ...last, items: [...last.items, ...next.items] }, ...after.slice(1)]
}

const textsOf = (parts: readonly { content: { text?: Said } }[]): Said[] =>
  parts.flatMap(({ content }) => content.text ?? [])

function joinProcessing(parts: Parts<'processing'>): JoinedProcessing {
  const legalLimit = parts.find((p) => p.content.legalLimit)?.content.legalLimit
  const usual = parts.findLast((p) => p.content.usual)?.content.usual
  return { ...(legalLimit && { legalLimit }), ...(usual && { usual }), texts: textsOf(parts) }
}

function joinComplaints(parts: Parts<'complaint'>): JoinedComplaint {
  const all = parts.map((p) => p.content)
  const kind = complaintKind(all[0]!)
  const texts = textsOf(parts)
  if (kind === 'none') return { kind, texts }
  const first = <N extends 'period' | 'start' | 'appealBody'>(name: N) => all.find((c) => c[name] !== undefined)?.[name]
  const [period, start, appealBody] = [first('period'), first('start'), first('appealBody')]
  const sendTo = all.findLast((c) => c.sendTo)?.sendTo
  return {
    kind,
    ...(period && { period }),
    ...(start && { start }),
    ...(sendTo && { sendTo }),
    ...(appealBody && kind !== 'remark' && { appealBody }),
    texts,
  }
}
