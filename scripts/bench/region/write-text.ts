import type { Block, Inline } from '@innbyggarportal/shared-content/contract'
import { fill } from '@innbyggarportal/shared-content/words'
import type { Draw } from './draw.ts'
import { HEADINGS, OBJECTS, SUBJECTS, TAILS, VERBS, type Both } from './words.ts'

/** A text in both languages with the same structure. */
export interface BothText {
  nn: Block[]
  nb: Block[]
}

const LANGS = ['nn', 'nb'] as const

/** One plain sentence about `about`. */
export function sentence(draw: Draw, about: Both): Both {
  const parts = [draw.pick(SUBJECTS), draw.pick(VERBS), draw.pick(OBJECTS), draw.pick(TAILS)]
  const say = (lang: keyof Both) => `${fill(parts.map((p) => p[lang]).join(' '), { x: about[lang] })}.`
  return { nn: say('nn'), nb: say('nb') }
}

/** Some sentences after another. */
export function writeSentences(draw: Draw, about: Both, count: number): Both {
  const all = Array.from({ length: count }, () => sentence(draw, about))
  return { nn: all.map((s) => s.nn).join(' '), nb: all.map((s) => s.nb).join(' ') }
}

/** One paragraph; with a fact, its last sentence refers to it. */
export function writeParagraph(draw: Draw, about: Both, count: number, fact?: string): BothText {
  const said = writeSentences(draw, about, count)
  const tail: Inline[] =
    fact === undefined
      ? []
      : [
          { type: 'fact', fact },
          { type: 'text', text: '.' },
        ]
  const lead = { nn: ' Det som gjeld her, er ', nb: ' Det som gjelder her, er ' }
  const of = (lang: keyof Both): Block[] => [
    {
      type: 'paragraph',
      children: [{ type: 'text', text: fact === undefined ? said[lang] : said[lang] + lead[lang] }, ...tail],
    },
  ]
  return { nn: of('nn'), nb: of('nb') }
}

/** A longer text: paragraphs, now and then a heading, a list or a table. */
export function longText(draw: Draw, about: Both, paragraphs: number, fact?: string): BothText {
  const text: BothText = { nn: [], nb: [] }
  const add = (more: BothText) => {
    for (const lang of LANGS) text[lang].push(...more[lang])
  }
  for (let i = 0; i < paragraphs; i++) {
    if (i > 0 && draw.has(0.25)) {
      const words = draw.pick(HEADINGS)
      add(blocks((lang) => ({ type: 'heading', level: 3, children: [run(words[lang])] })))
    }
    add(writeParagraph(draw, about, draw.whole(2, 5), i === 0 ? fact : undefined))
    if (draw.has(0.3)) add(list(draw, about))
    if (draw.has(0.1)) add(table(draw, about))
  }
  return text
}

function list(draw: Draw, about: Both): BothText {
  const items = Array.from({ length: draw.whole(2, 5) }, () => sentence(draw, about))
  return blocks((lang) => ({ type: 'list', ordered: false, items: items.map((item) => [run(item[lang])]) }))
}

function table(draw: Draw, about: Both): BothText {
  const rows = Array.from({ length: draw.whole(2, 4) }, () => [draw.pick(OBJECTS), draw.pick(TAILS)] as const)
  const head: Both[] = [
    { nn: 'Kva det gjeld', nb: 'Hva det gjelder' },
    { nn: 'Når', nb: 'Når' },
  ]
  const cell = (words: Both, lang: keyof Both) => [run(fill(words[lang], { x: about[lang] }))]
  return blocks((lang) => ({
    type: 'table',
    head: head.map((h) => cell(h, lang)),
    rows: rows.map((row) => row.map((c) => cell(c, lang))),
  }))
}

const run = (text: string) => ({ type: 'text' as const, text })

function blocks(of: (lang: keyof Both) => Block): BothText {
  return { nn: [of('nn')], nb: [of('nb')] }
}
