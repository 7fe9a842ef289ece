import { slotName, type Finding, type SlotName } from '../contract/index.ts'
import { ruleOf } from './rule-table.ts'
import { sayFinding } from './say-finding.ts'
import { selectorOf } from './selector-of.ts'
import { closest, type Hit, type TreeElement } from './tree.ts'

/** A hit as a finding: its advice, the element, and the slot it stands in. */
export function findingOfHit({ rule, element, values, said }: Hit, where?: string): Finding {
  return sayFinding(rule, ruleOf(rule, said), { slot: slotOf(element), node: selectorOf(element), where }, values)
}

function slotOf(element: TreeElement): SlotName | undefined {
  return slotName.safeParse(closest(element, (e) => e.attributes['data-slot'] !== undefined)?.attributes['data-slot'])
    .data
}
