import { slotName, type Finding, type Lang, type LocalizedText, type SlotName, type TextDoc } from '../contract/index.ts'
import { CONTENT_TREE_RULES } from './content/index.ts'
import { headingJump } from './content/heading-jump.ts'
import { ruleOf } from './rule-table.ts'
import { sayFinding } from './say-finding.ts'
import { selectorOf } from './selector-of.ts'
import { treeOfText } from './tree-of-text.ts'
import { closest, type Hit, type TreeElement } from './tree.ts'

/** A hit as a finding: its advice, the element, and the slot it stands in. */
export function findingOfHit({ rule, element, values, said }: Hit, where?: string): Finding {
  return sayFinding(rule, ruleOf(rule, said), { slot: slotOf(element), node: selectorOf(element), where }, values)
}

/** What is wrong with one text as it is written: for the fields of an editor, before there is a page. */
export function judgeText(doc: TextDoc, lang: Lang): Finding[] {
  const tree = treeOfText(doc)
  return [...CONTENT_TREE_RULES, headingJump].flatMap((rule) => rule(tree, { lang })).map((hit) => findingOfHit(hit))
}

/** What is wrong with a slot's text in each language it is written in. */
export function judgeLocalizedText(text: LocalizedText, slot: SlotName): Finding[] {
  return (Object.entries(text) as [Lang, TextDoc | undefined][]).flatMap(([lang, doc]) => judgeText(doc ?? [], lang).map((f) => ({ ...f, slot, where: lang })))
}

function slotOf(element: TreeElement): SlotName | undefined {
  return slotName.safeParse(closest(element, (e) => e.attributes['data-slot'] !== undefined)?.attributes['data-slot']).data
}
