import fc from 'fast-check'
import type { Block, Inline, Lang, LocalizedText, TextDoc, Words } from '../contract/index.ts'

/** Random content for property tests: anything the contract accepts, kept small. */

const ALPHABET = ['a', 'b', 'æ', 'ø', 'å', ' ', '<', '&', '"', 'é', '1', '.', '–', '😀']
const letters = (minLength: number) =>
  fc.array(fc.constantFrom(...ALPHABET), { minLength, maxLength: 12 }).map((l) => l.join(''))
/** Text that is not only blanks. */
const arbitrarySaid = letters(0).map((t) => `x${t.trimEnd()}`)
export const arbitraryWords: fc.Arbitrary<Words> = fc
  .record({ nn: arbitrarySaid, nb: arbitrarySaid, en: arbitrarySaid }, { requiredKeys: [] })
  .filter((w) => Object.keys(w).length > 0)

const mark = fc.constantFrom<{ strong?: true; emphasis?: true }>(
  {},
  { strong: true },
  { emphasis: true },
  { strong: true, emphasis: true },
)
const run = fc.tuple(arbitrarySaid, mark).map(([text, marks]) => ({ type: 'text' as const, text, ...marks }))
const anInline = (facts: readonly string[]): fc.Arbitrary<Inline> =>
  fc.oneof(
    run,
    fc.record({ type: fc.constant('span' as const), lang: fc.constantFrom('en', 'se', 'de'), text: arbitrarySaid }),
    fc.record({ type: fc.constant('fact' as const), fact: fc.constantFrom(...facts) }),
    fc.record({
      type: fc.constant('link' as const),
      href: fc.constantFrom('https://example.no/', 'mailto:post@demo.example', 'tel:113', 'service:a'),
      children: run.map((r) => [r]),
    }),
  )

/** Neighbouring runs with equal marks are one run in the contract's tree; two runs side by side differ in marks. */
function joinRuns(inlines: Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((out, next) => {
    const last = out.at(-1)
    const isSame =
      last?.type === 'text' && next.type === 'text' && last.strong === next.strong && last.emphasis === next.emphasis
    if (isSame) return [...out.slice(0, -1), { ...last, text: last.text + next.text }]
    return [...out, next]
  }, [])
}

/** A text document over the given facts. */
function arbitraryTextDoc(facts: readonly string[] = ['pris', 'frist']): fc.Arbitrary<TextDoc> {
  const inlines = fc.array(anInline(facts), { minLength: 1, maxLength: 4 }).map(joinRuns)
  const paragraph = inlines.map((children) => ({ type: 'paragraph' as const, children }))
  const list = fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inlines, { minLength: 1, maxLength: 3 }),
  })
  const table = fc
    .integer({ min: 1, max: 3 })
    .chain((width) =>
      fc.record({
        type: fc.constant('table' as const),
        head: fc.array(inlines, { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(inlines, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
      }),
    )
  const block: fc.Arbitrary<Block> = fc.oneof(
    paragraph,
    fc.record({
      type: fc.constant('heading' as const),
      level: fc.constantFrom(3 as const, 4 as const),
      children: inlines,
    }),
    list,
    table,
    fc.record({
      type: fc.constant('callout' as const),
      tone: fc.constantFrom('info' as const, 'warning' as const, 'danger' as const),
      children: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 2 }),
    }),
  )
  return fc.array(block, { maxLength: 4 })
}

/** A text in any of the languages, or in none. */
export function arbitraryLocalizedText(facts?: readonly string[]): fc.Arbitrary<LocalizedText> {
  const doc = arbitraryTextDoc(facts)
  return fc.record<Record<Lang, TextDoc>, never>({ nn: doc, nb: doc, en: doc }, { requiredKeys: [] })
}
