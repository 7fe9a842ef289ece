import type { Organisation, SlotContentOf, Words } from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { formatDuration } from './format-value.ts'
import { noteWrongNumbers, type Resolution } from './resolution.ts'
import type { ResolvedContents, Shown } from './resolved.ts'
import { isPointer, showOrFact } from './say-value.ts'

/** The right to complain: how long, to whom, and who decides in the end. */
export function resolveComplaint(r: Resolution, c: SlotContentOf<'complaint'>): ResolvedContents['complaint'] {
  noteWrongNumbers(r, c)
  return {
    hasRight: c.hasRight,
    ...(c.kind && { kind: c.kind }),
    ...(c.start && { start: c.start }),
    ...(c.period && { period: showOrFact(r, c.period, 'duration', (d) => formatDuration(d, r.lang)) }),
    ...(c.sendTo && { sendTo: showBody(r, c.sendTo) }),
    ...(c.appealBody && { appealBody: showBody(r, c.appealBody) }),
    ...(c.text && { text: saidIn(c.text, r.order) }),
  }
}

/** A body said in words, as an organisation, or as a fact of that type. */
function showBody(r: Resolution, body: Words | Organisation | { fact: string }): Shown<Organisation> {
  if (isPointer(body)) return showOrFact<Organisation>(r, body, 'organisation', (o) => saidIn(o.name, r.order).text)
  if ('name' in body) return { ...saidIn(body.name, r.order), value: body }
  return saidIn(body, r.order)
}
