import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, service, type Change, type ChangeKind, type Service, type TextDoc } from '../contract/index.ts'
import { changesBetween } from './changes-between.ts'
import { driftSince } from './drift-since.ts'
import { decisionOf, sharedSlot, slotTexts } from './shared-slot.ts'

const digestOf = (value: unknown) => canonicalJson(value)
const SLOT = 'whatYouGet'
const words = (text: string): TextDoc => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
type Texts = Partial<Record<'nn' | 'en', string>>
const content = (texts: Texts) => Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, words(text)]))
const sfo = (texts: Texts, more: Partial<Service> = {}): Service =>
  service.parse({
    kind: 'service',
    key: 'sfo',
    slug: 'sfo',
    title: { nn: 'SFO' },
    themes: ['familie-og-barn'],
    serviceKind: 'offer',
    slots: { [SLOT]: content(texts) },
    ...more,
  })

/** One publication: what the service is then (nothing is taken down), and what kind of change it was. */
interface Publication {
  is: Service | undefined
  kind?: ChangeKind
}

let count = 0
const row = (edit: ReturnType<typeof changesBetween>[number], more: Partial<Change>): Change => {
  const { before: _before, ...place } = edit
  return {
    ...place,
    id: String((count += 1)),
    base: '',
    rev: 0,
    kind: 'functional',
    state: 'published',
    by: '-',
    at: '2026-10-01T08:00:00.000Z',
    ...more,
  }
}
const historyOf = (publications: readonly Publication[]) =>
  publications.flatMap(({ is, kind = 'functional' }, rev) =>
    changesBetween(publications[rev - 1]?.is, is).map((edit) =>
      row(edit, { rev, kind, at: `2026-10-01T08:00:00.${String(rev).padStart(3, '0')}Z` }),
    ),
  )
const planOf = (from: Service, to: Service, day: string, kind: ChangeKind = 'legal') =>
  changesBetween(from, to).map((edit) => row(edit, { from: day, kind, state: 'approved' }))

/** What somebody who decided while some text was live, and perhaps saw what was planned, is asked about. */
function asked(
  seen: Texts,
  publications: readonly Publication[],
  planned: readonly Change[] = [],
  ahead: Texts[] = [],
) {
  const live = publications.findLast(({ is }) => is !== undefined)!.is!
  const texts = slotTexts(SLOT, { live, history: historyOf(publications), planned })
  const base = { content: content(seen), digest: 'as an older contract had it', seen: ahead.map(content) }
  const decision = decisionOf(SLOT, { mode: 'replace', base }, texts.first, digestOf)
  return driftSince(decision, sharedSlot(texts, digestOf))?.changes.map(({ kind }) => kind) ?? null
}

describe('from the history of a service to what a kommune looks at again', () => {
  const [a, b, c, better] = [sfo({ nn: 'a' }), sfo({ nn: 'b' }), sfo({ nn: 'c' }), sfo({ nn: 'betre a' })]

  it('A → B → A → C: only what leads from the text that is known counts', () => {
    expect(asked({ nn: 'a' }, [{ is: a }, { is: b }, { is: a }])).toBeNull()
    expect(asked({ nn: 'a' }, [{ is: a }, { is: b }, { is: a }, { is: better, kind: 'editorial' }])).toBeNull()
    expect(asked({ nn: 'a' }, [{ is: a }, { is: b }, { is: a }, { is: c }])).toEqual(['functional'])
  })

  it('an empty save is nothing, and neither is a change of another field', () => {
    expect(asked({ nn: 'a' }, [{ is: a }, { is: a }])).toBeNull()
    expect(asked({ nn: 'a' }, [{ is: a }, { is: sfo({ nn: 'a' }, { title: { nn: 'Skulefritid' } }) }])).toBeNull()
  })

  it('one language changed is the slot changed; two in one write are one change', () => {
    const both = sfo({ nn: 'a', en: 'a' })
    expect(asked({ nn: 'a', en: 'a' }, [{ is: both }, { is: sfo({ nn: 'a', en: 'b' }) }])).toEqual(['functional'])
    expect(asked({ nn: 'a', en: 'a' }, [{ is: both }, { is: sfo({ nn: 'b', en: 'b' }) }])).toEqual(['functional'])
    expect(asked({ nn: 'a', en: 'a' }, [{ is: both }, { is: sfo({ nn: 'b', en: 'b' }), kind: 'editorial' }])).toBeNull()
  })

  it('the day of a law that was decided on brings nothing, and neither does better wording of it', () => {
    const law = sfo({ nn: 'lov' })
    const plan = planOf(a, law, '2027-01-01')
    expect(asked({ nn: 'a' }, [{ is: a }], plan)).toEqual(['legal'])
    expect(asked({ nn: 'a' }, [{ is: a }], plan, [{ nn: 'lov' }])).toBeNull()
    expect(asked({ nn: 'a' }, [{ is: a }, { is: law, kind: 'legal' }], [], [{ nn: 'lov' }])).toBeNull()
    expect(
      asked(
        { nn: 'a' },
        [{ is: a }, { is: law, kind: 'legal' }, { is: sfo({ nn: 'betre lov' }), kind: 'editorial' }],
        [],
        [{ nn: 'lov' }],
      ),
    ).toBeNull()
  })

  it('a plan of one language follows what is live in the other', () => {
    const plan = planOf(sfo({ nn: 'a', en: 'a' }), sfo({ nn: 'lov', en: 'a' }), '2027-01-01')
    const live = sfo({ nn: 'a', en: 'better a' })
    const { planned } = slotTexts(SLOT, { live, history: [], planned: plan })
    expect(planned).toMatchObject([{ before: live.slots[SLOT], after: content({ nn: 'lov', en: 'better a' }) }])
  })

  it('plans of one day come as one, and what is to be passed by brings nothing', () => {
    const plan = planOf(sfo({ nn: 'a', en: 'a' }), sfo({ nn: 'b', en: 'b' }), '2027-01-01')
    expect(plan).toHaveLength(2)
    expect(asked({ nn: 'a', en: 'a' }, [{ is: sfo({ nn: 'a', en: 'a' }) }], plan)).toEqual(['legal'])
    const unfit = plan.map((change) => ({ ...change, content: 'no text' }))
    expect(asked({ nn: 'a', en: 'a' }, [{ is: sfo({ nn: 'a', en: 'a' }) }], unfit)).toBeNull()
  })

  it('taken down and up again, the text is what it was, and a new one is news', () => {
    expect(asked({ nn: 'a' }, [{ is: a }, { is: undefined }, { is: a }])).toBeNull()
    expect(asked({ nn: 'a' }, [{ is: a }, { is: undefined }, { is: b }])).toEqual(['functional'])
  })

  it('text no history tells of is still something to look at', () => {
    expect(asked({ nn: 'x' }, [{ is: a }])).toEqual([])
  })

  it('a contract that reads an old text otherwise makes no drift', () => {
    const stored = { nn: [{ type: 'paragraph', children: [{ type: 'text', text: 'a', strong: undefined }] }] }
    const texts = slotTexts(SLOT, { live: a, history: [], planned: [] })
    const decision = decisionOf(SLOT, { mode: 'replace', base: { content: stored, digest: 'x' } }, a, digestOf)
    expect(driftSince(decision, sharedSlot(texts, digestOf))).toBeNull()
  })
})

it('whatever is published, the steps of a slot lead from its first text to what is live, one for each write that changed it', () => {
  const text = fc.record({ nn: fc.constantFrom('a', 'b'), en: fc.constantFrom('a', 'b') }, { requiredKeys: ['nn'] })
  const title = fc.constantFrom('SFO', 'Skulefritid')
  const publication = fc.oneof(
    { weight: 4, arbitrary: fc.record({ texts: text, nn: title }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
  fc.assert(
    fc.property(fc.array(publication, { minLength: 1, maxLength: 8 }), (all) => {
      const publications = all.map((p) => ({ is: p && sfo(p.texts, { title: { nn: p.nn } }) }))
      const texts = publications.flatMap(({ is }) => (is ? [digestOf(is.slots[SLOT])] : []))
      fc.pre(texts.length > 0)
      const live = publications.findLast(({ is }) => is !== undefined)!.is!
      const { published } = sharedSlot(
        slotTexts(SLOT, { live, history: historyOf(publications), planned: [] }),
        digestOf,
      )
      const distinct = texts.filter((one, i) => one !== texts[i - 1])
      expect(published.map(({ before, after }) => [before, after])).toEqual(
        distinct.slice(1).map((after, i) => [distinct[i], after]),
      )
    }),
  )
})

describe('locked rows', () => {
  const row = (id: string, ore: number, locked?: true) => ({
    id,
    what: { nn: id },
    amount: { ore },
    ...(locked && { locked }),
  })
  const priced = (...price: ReturnType<typeof row>[]) => sfo({}, { slots: { price } })
  const askedOf = (mode: 'replace' | 'addAfter' | 'hide', before: Service, after: Service) => {
    const texts = slotTexts('price', { live: after, history: historyOf([{ is: before }, { is: after }]), planned: [] })
    const base = { content: before.slots.price, digest: digestOf(null) }
    const decision = decisionOf('price', { mode, base }, texts.first, digestOf)
    return driftSince(decision, sharedSlot(texts, digestOf)) !== null
  }

  it.each(['replace', 'addAfter', 'hide'] as const)('change without asking anybody, under %s', (mode) => {
    const before = priced(row('vanleg', 100), row('lov', 100, true))
    expect(askedOf(mode, before, priced(row('vanleg', 100), row('lov', 200, true)))).toBe(false)
    expect(askedOf(mode, before, priced(row('vanleg', 100)))).toBe(false)
    expect(askedOf(mode, before, priced(row('vanleg', 200), row('lov', 100, true)))).toBe(true)
  })

  it('can come where there was nothing', () => {
    expect(askedOf('replace', sfo({}), priced(row('lov', 100, true)))).toBe(false)
  })

  it('are asked about when a row becomes one, or is one no more: what the kommune shows has changed', () => {
    const [open, fast] = [priced(row('a', 100), row('b', 100)), priced(row('a', 100), row('b', 100, true))]
    expect([askedOf('replace', open, fast), askedOf('replace', fast, open)]).toEqual([true, true])
  })
})
