import { describe, expect, it } from 'vitest'
import { seedRecords } from '../../../seed/index.ts'
import { localizedText, type Lang, type TextDoc } from '../../contract/index.ts'
import { judgeText } from '../../testing/judge-text.ts'

const run = (text: string, strong?: true) => ({ type: 'text' as const, text, ...(strong && { strong }) })
const para = (
  ...children: (ReturnType<typeof run> | ReturnType<typeof link> | { type: 'span'; lang: string; text: string })[]
) => ({ type: 'paragraph' as const, children })
const link = (text: string, href = 'https://example.no/') => ({ type: 'link' as const, href, children: [run(text)] })
const rules = (doc: TextDoc, lang: Lang = 'nn') => judgeText(doc, lang).map((f) => f.rule)

describe('the words of a link', () => {
  it.each(['her', 'Her.', 'Klikk her!', 'Les meir', 'les mer', 'Read more', '«Her»', 'here'])(
    'say nothing when they are «%s»',
    (text) => {
      expect(rules([para(run('Du kan søkje '), link(text))])).toEqual(['content/vague-link'])
    },
  )
  it.each(['Søk her om plass', 'Heradsvegen', 'Les meir om prisar', 'nav.no', 'Mer og Romsdal'])(
    'say enough when they are «%s»',
    (text) => {
      expect(rules([para(link(text))])).toEqual([])
    },
  )
  it('are no address', () => {
    expect(rules([para(link('https://www.nav.no/dagpengar'))])).toEqual(['content/raw-url-link'])
    expect(rules([para(link('www.nav.no/dagpengar'))])).toEqual(['content/raw-url-link'])
  })
  it('say type and size of a file', () => {
    expect(rules([para(link('Vedtekter', 'https://example.no/v.pdf'))])).toEqual(['content/file-link'])
    expect(rules([para(link('Vedtekter (PDF, 240 kB)', 'https://example.no/v.pdf?x=1'))])).toEqual([])
    expect(rules([para(link('Vedtekter', 'https://example.no/v.docx'), run(' (Word, 2 MB)'))])).toEqual([])
    expect(rules([para(link('Om pdf', 'https://example.no/pdf/'))])).toEqual([])
  })
})

describe('the shape of a text', () => {
  const after = para(run('Du søkjer på nett.'))
  it('has headings that are headings', () => {
    expect(rules([para(run('Slik gjer du', true)), after])).toEqual(['content/bold-heading'])
    expect(rules([para(run('Ring 113 ved fare for liv.', true)), after])).toEqual([])
    expect(rules([after, para(run('Slik gjer du', true))])).toEqual([])
    expect(rules([para(run('Frist: ', true), run('1. mars')), after])).toEqual([])
  })
  it('has lists that are lists, each false one named once', () => {
    expect(rules([para(run('- éin')), para(run('- to')), para(run('- tre'))])).toEqual(['content/false-list'])
    expect(rules([para(run('1. mars er fristen.')), after])).toEqual([])
    expect(rules([para(run('1. Fyll ut skjemaet.')), para(run('2. Send det inn.'))])).toEqual(['content/false-list'])
    expect(rules([para(run('1) Fyll ut.')), para(run('2) Send.')), para(run('3) Vent.'))])).toEqual([
      'content/false-list',
    ])
  })
  it('has paragraphs that begin with a day or a number of an order, and are no list', () => {
    expect(rules([para(run('1. mars er fristen for plass.')), para(run('15. april er fristen for bytte.'))])).toEqual(
      [],
    )
    expect(rules([para(run('1. mars er fristen.')), para(run('2. mai er fristen for anna.'))])).toEqual([])
    expect(rules([para(run('1. klasse byrjar i august.')), para(run('2. klasse byrjar samstundes.'))])).toEqual([])
    expect(rules([para(run('7. Ring oss.')), para(run('12. Sjå etter.'))])).toEqual([])
  })
  it.each([
    'Prisen er XX kroner.',
    'Ring [telefonnummer].',
    'Ring [fyll inn nummer].',
    'I {kommune} er det gratis.',
    'Hei {{ namn }}',
    'TODO: skriv om frist.',
    'Lorem ipsum dolor sit amet.',
    'Namn: ________',
  ])('is finished: %s', (words) => {
    expect(rules([para(run(words))])).toEqual(['content/unfinished'])
  })
  it.each([
    '«Det var […] bra», sa ho.',
    'Løp XL og str. X.',
    'Kong Olav V',
    'Vel a) eller b).',
    'Kap. XIX',
    'Lenk [sic] i teksten.',
  ])('has no finding where nothing is missing: %s', (words) => {
    expect(rules([para(run(words))])).toEqual([])
  })
  it.each([
    'Ã…pningstider er 9 til 15.',
    'Barnehage pÃ¥ Haus',
    'PÃ¥melding fÃ¸r 1. mars',
    'Ope 9 â€“ 15',
    'S\uFFFDk plass',
  ])('has letters that are whole: %s', (words) => {
    expect(rules([para(run(words))])).toEqual(['content/broken-letters'])
  })
  it('has a name for each column but the corner', () => {
    const table = (...head: string[]) => ({
      type: 'table' as const,
      head: head.map((h) => (h === '' ? [] : [run(h)])),
      rows: [head.map(() => [run('x')])],
    })
    expect(rules([table('Plass', '')])).toEqual(['content/empty-header-cell'])
    expect(rules([table('', 'Pris')])).toEqual([])
  })
})

describe('the language of a paragraph', () => {
  const english =
    'You can apply for a place in kindergarten when the child is one year old, and you will get an answer from us.'
  const bokmaal =
    'Du får ikke plass hvis du ikke har søkt, og hvordan du gjør det, er noe vi kan hjelpe deg med når du vet hva du vil.'
  const nynorsk =
    'Du får ikkje plass dersom du ikkje har søkt, og korleis du gjer det, er noko vi kan hjelpe deg med når du veit kva du vil.'
  it('is the one it is marked with', () => {
    expect(rules([para(run(english))])).toEqual(['content/language-of-text'])
    expect(rules([para(run(bokmaal))])).toEqual(['content/language-of-text'])
    expect(rules([para(run(nynorsk))], 'nb')).toEqual(['content/language-of-text'])
    expect(rules([para(run(nynorsk))], 'en')).toEqual(['content/language-of-text'])
    expect([rules([para(run(english))], 'en'), rules([para(run(bokmaal))], 'nb'), rules([para(run(nynorsk))])]).toEqual(
      [[], [], []],
    )
  })
  it('is not asked about when it is short, marked, or a name', () => {
    expect(rules([para(run('Welcome to the open house.'))])).toEqual([])
    expect(rules([para({ type: 'span', lang: 'en', text: english })])).toEqual([])
    expect(
      rules([
        para(run('Last ned appen Children of the World and the Sea frå App Store eller Google Play, og logg inn der.')),
      ]),
    ).toEqual([])
  })
})

it('gives advice on what is heavy to read, and only advice', () => {
  const long = `${Array.from({ length: 35 }, () => 'kommunestyrevedtak').join(' ')}.`
  expect(judgeText([para(run(long)), para(run(long))], 'nn').map((f) => [f.rule, f.severity, f.criterion])).toEqual([
    ['content/heavy-text', 'notice', undefined],
    ['content/long-sentence', 'notice', undefined],
  ])
})

it('finds nothing in the texts of the demo region', () => {
  const slots = seedRecords.flatMap((r) => {
    if (r.kind === 'service') return Object.entries(r.slots)
    return r.kind === 'override' ? Object.entries(r.slots).map(([name, slot]) => [name, slot?.content] as const) : []
  })
  const texts = slots.flatMap(([name, content]) => {
    const text = localizedText.safeParse(content)
    return text.success ? Object.entries(text.data).map(([lang, doc]) => ({ name, lang: lang as Lang, doc })) : []
  })
  expect(texts.length).toBeGreaterThan(400)
  expect(
    texts.flatMap(({ name, lang, doc }) => judgeText(doc ?? [], lang).map((f) => `${name} ${f.rule} ${f.advice.nn}`)),
  ).toEqual([])
})
