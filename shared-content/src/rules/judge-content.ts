import {
  LANGS,
  slotDef,
  slotName,
  type Finding,
  type Lang,
  type LocalizedText,
  type SlotContent,
  type SlotName,
  type TextDoc,
} from '../contract/index.ts'
import { CONTENT_TREE_RULES } from './content/index.ts'
import { headingJump } from './content/heading-jump.ts'
import { ruleOf } from './rule-table.ts'
import { sayFinding } from './say-finding.ts'
import { selectorOf } from './selector-of.ts'
import { treeOfRow } from './tree-of-rows.ts'
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

/** What is wrong with what a slot holds, in each language it is written in: a text, or rows. `where` is the language, after the row's id. */
export function judgeSlot(slot: SlotName, content: SlotContent): Finding[] {
  if (slotDef(slot).kind === 'text') {
    return Object.entries(content as LocalizedText).flatMap(([lang, doc]) =>
      judgeText(doc ?? [], lang as Lang).map((f) => ({ ...f, slot, where: lang })),
    )
  }
  const rows: readonly object[] = Array.isArray(content) ? content : [content]
  return rows.flatMap((row) =>
    LANGS.flatMap((lang) => {
      const tree = treeOfRow(row, lang)
      const where = 'id' in row ? `${String(row.id)} ${lang}` : lang
      return CONTENT_TREE_RULES.flatMap((rule) => rule(tree, { lang })).map((hit) => ({
        ...findingOfHit(hit),
        slot,
        where,
      }))
    }),
  )
}

function slotOf(element: TreeElement): SlotName | undefined {
  return slotName.safeParse(closest(element, (e) => e.attributes['data-slot'] !== undefined)?.attributes['data-slot'])
    .data
}
