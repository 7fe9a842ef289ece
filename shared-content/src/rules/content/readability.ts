import { langAt, textOf, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

const SENTENCES = new Set(['p', 'li', 'dd', 'dt', 'td', 'th', 'h3', 'h4'])
const MIN_WORDS = 60
/** Norwegian compounds make long words, so «hard» begins where other languages have «very hard». */
const MAX_LIX = 55
const MAX_SENTENCE = 30
const LONG_WORD = 7

/**
 * How heavy a slot is to read: LIX (words per sentence and the share of words over six letters), and its longest
 * sentence. Advice only: no criterion asks for it. List items and headings count as sentences of their own.
 */
export const readability: TreeRule = ({ root, elements }, context) => {
  const slots = root.at === undefined ? [root] : elements.filter((e) => e.attributes['data-slot'] !== undefined)
  return slots.filter((s) => langAt(s, context).startsWith('n')).flatMap(heavy)
}

function heavy(slot: TreeElement): Hit[] {
  const sentences = sentencesIn(slot)
    .map((s) => s.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((w) => w.length > 0)
  const words = sentences.flat()
  const longest = Math.max(0, ...sentences.map((w) => w.length))
  const lix = Math.round(
    words.length / Math.max(1, sentences.length) +
      (100 * words.filter((w) => w.length >= LONG_WORD).length) / Math.max(1, words.length),
  )
  return [
    ...(words.length >= MIN_WORDS && lix > MAX_LIX
      ? [{ rule: 'content/heavy-text', element: slot, values: { lix: String(lix) } }]
      : []),
    ...(longest > MAX_SENTENCE
      ? [{ rule: 'content/long-sentence', element: slot, values: { count: String(longest) } }]
      : []),
  ]
}

function sentencesIn(element: TreeElement): string[] {
  if (SENTENCES.has(element.tag)) return textOf(element).split(/(?<=[.!?:])\s+/)
  return element.children.flatMap((c) => (typeof c === 'string' ? [] : sentencesIn(c)))
}
