import { isBlank, type Block, type Inline, type TextDoc, type TextRun } from '@innbyggarportal/shared-content/contract'
import fc from 'fast-check'

const words = fc.stringMatching(/^[a-zæøåA-Z0-9 .,<>&"«»-]{1,30}$/)
const run: fc.Arbitrary<TextRun> = fc.record(
  {
    type: fc.constant('text' as const),
    text: words,
    strong: fc.constant(true as const),
    emphasis: fc.constant(true as const),
  },
  { requiredKeys: ['type', 'text'] },
)
const key = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,5})?$/)
const href = fc.oneof(
  fc.constant('https://www.lovdata.no/x?a=1&b=2'),
  fc.constant('mailto:post@demo.example'),
  fc.constant('tel:+4756375000'),
  key.map((k) => `service:${k}`),
)
const linkText = fc
  .array(
    run.filter((r) => !isBlank(r.text)),
    { minLength: 1, maxLength: 3 },
  )
  .map(joinRuns)

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: run },
  fc.record({ type: fc.constant('span' as const), lang: fc.constantFrom('en', 'se', 'nb-NO'), text: words }),
  fc.record({ type: fc.constant('fact' as const), fact: key }),
  fc.record({ type: fc.constant('link' as const), href, children: linkText }),
)
const inlines = fc.array(inline, { maxLength: 6 }).map(joinRuns)
const headingText = fc
  .array(inline, { minLength: 1, maxLength: 6 })
  .map(joinRuns)
  .filter((runs) => runs.some((r) => !('text' in r) || !isBlank(r.text)))

const paragraph = fc.record({ type: fc.constant('paragraph' as const), children: inlines })
const list = fc.record({
  type: fc.constant('list' as const),
  ordered: fc.boolean(),
  items: fc.array(inlines, { minLength: 1, maxLength: 4 }),
})
const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const cells = fc.array(inlines, { minLength: width, maxLength: width })
  return fc.record({
    type: fc.constant('table' as const),
    head: cells,
    rows: fc.array(cells, { minLength: 1, maxLength: 3 }),
  })
})
const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  list,
  table,
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(3 as const, 4 as const),
    children: headingText,
  }),
  fc.record({
    type: fc.constant('callout' as const),
    tone: fc.constantFrom('info' as const, 'warning' as const, 'danger' as const),
    children: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }),
  }),
)

/** Any text the contract allows, in the form where neighbouring runs with the same marks are one. */
export const anyTextDoc: fc.Arbitrary<TextDoc> = fc.array(block, { maxLength: 8 })

function joinRuns<T extends Inline>(all: T[]): T[] {
  return all.reduce<T[]>((out, next) => {
    const last = out.at(-1)
    if (
      last?.type === 'text' &&
      next.type === 'text' &&
      last.strong === next.strong &&
      last.emphasis === next.emphasis
    ) {
      return [...out.slice(0, -1), { ...last, text: last.text + next.text }]
    }
    return [...out, next]
  }, [])
}
