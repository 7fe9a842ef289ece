import type { z } from 'zod'
import type { Block, Inline, Lang, LocalizedText, Service, TextDoc, TextRun, Words } from '../src/contract/index.ts'
import { service as serviceSchema } from '../src/contract/index.ts'

/**
 * A small notation for writing seed texts by hand. Blocks are divided by a blank line:
 * `### heading`, `#### heading`, `- item`, `1. item`, `! callout` (info), `!! callout` (warning), `!!! callout` (danger),
 * `| a | b |` rows (the first is the header); all else is a paragraph. Inside a line: `**strong**`, `_emphasis_`,
 * `[words](href)`, `{fact-key}`, `<en:words>` for words in another language.
 */
export function text(by: Partial<Record<Lang, string>>): LocalizedText {
  return Object.fromEntries(Object.entries(by).map(([lang, source]) => [lang, parseText(source)]))
}

/** One text in the notation as a document tree. */
function parseText(source: string): TextDoc {
  return source
    .trim()
    .split(/\n\s*\n/)
    .map((chunk) =>
      parseBlock(
        chunk
          .split('\n')
          .map((l) => l.trim())
          .filter(Boolean),
      ),
    )
}

function parseBlock(lines: string[]): Block {
  const first = lines[0] ?? ''
  const heading = /^(#{3,4}) (.*)$/.exec(first)
  if (heading) return { type: 'heading', level: heading[1]!.length as 3 | 4, children: parseInline(heading[2]!) }
  const callout = /^(!{1,3}) /.exec(first)
  if (callout) {
    const tone = (['info', 'warning', 'danger'] as const)[callout[1]!.length - 1]!
    const body = lines.map((l) => l.replace(/^!{1,3} /, ''))
    return { type: 'callout', tone, children: [parseBlock(body) as { type: 'paragraph'; children: Inline[] }] }
  }
  if (lines.every((l) => l.startsWith('- ')))
    return { type: 'list', ordered: false, items: lines.map((l) => parseInline(l.slice(2))) }
  if (lines.every((l) => /^\d+\. /.test(l)))
    return { type: 'list', ordered: true, items: lines.map((l) => parseInline(l.replace(/^\d+\. /, ''))) }
  if (lines.every((l) => l.startsWith('|'))) {
    const [head = [], ...rows] = lines.map((l) =>
      l
        .slice(1, -1)
        .split('|')
        .map((cell) => parseInline(cell.trim())),
    )
    return { type: 'table', head, rows }
  }
  return { type: 'paragraph', children: parseInline(lines.join(' ')) }
}

const INLINE = /\*\*(.+?)\*\*|_([^_]+)_|\[([^\]]+)\]\(([^)]+)\)|\{([a-z0-9-]+)\}|<([a-z]{2,3}):([^>]+)>/g

function parseInline(source: string): Inline[] {
  const out: Inline[] = []
  let from = 0
  for (const m of source.matchAll(INLINE)) {
    if (m.index > from) out.push({ type: 'text', text: source.slice(from, m.index) })
    if (m[1]) out.push({ type: 'text', text: m[1], strong: true })
    else if (m[2]) out.push({ type: 'text', text: m[2], emphasis: true })
    else if (m[3] && m[4])
      out.push({ type: 'link', href: m[4], children: [{ type: 'text', text: m[3] } satisfies TextRun] })
    else if (m[5]) out.push({ type: 'fact', fact: m[5] })
    else if (m[6] && m[7]) out.push({ type: 'span', lang: m[6], text: m[7] })
    from = m.index + m[0].length
  }
  if (from < source.length) out.push({ type: 'text', text: source.slice(from) })
  return out
}

/** The same words in nynorsk, bokmål and English. */
export const say = (nn: string, nb: string, en: string): Words => ({ nn, nb, en })

/** The same text in nynorsk, bokmål and English. */
export const tell = (nn: string, nb: string, en: string): LocalizedText => text({ nn, nb, en })

/** A service of the seed, parsed by the contract at once. The slug is the key unless given. */
export function service(input: Omit<z.input<typeof serviceSchema>, 'kind' | 'slug'> & { slug?: string }): Service {
  return serviceSchema.parse({ kind: 'service', slug: input.key, ...input })
}
