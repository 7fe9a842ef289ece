import type { Finding } from '@innbyggarportal/shared-content/contract'
import { findingOfHit, type Hit, type Tree } from '@innbyggarportal/shared-content/rules'
import { elementAt } from './element-at.ts'
import { openLineCounter } from './line-counter.ts'

/** What an engine says, at an offset of the page. */
export interface PlacedMessage {
  rule: string
  said: string
  offset: number
}

/** Messages of an engine and hits of our own rules as findings, in the order of the page, the same one said once. */
export function sayFindings(
  html: string,
  tree: Tree,
  messages: readonly PlacedMessage[],
  hits: readonly Hit[],
): Finding[] {
  const all: Hit[] = [
    ...messages.map((m) => ({ rule: m.rule, element: elementAt(tree, m.offset), said: m.said })),
    ...hits,
  ]
  const startOf = ({ element }: Hit) => element.at?.start ?? 0
  const lineOf = openLineCounter(html)
  const said = all
    .sort((a, b) => startOf(a) - startOf(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
    .map((hit) => findingOfHit(hit, lineOf(startOf(hit))))
  return [...new Map(said.map((f) => [[f.rule, f.node, f.advice.nn].join('\n'), f])).values()]
}
