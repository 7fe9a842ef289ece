import {
  LANGS,
  parseContract,
  service,
  SLOT_NAMES,
  slotDef,
  type Inline,
  type LocalizedText,
  type Problem,
  type TextDoc,
  type Words,
} from '@innbyggarportal/shared-content/contract'
import type { CmsProblem } from '../../messages/said.ts'
import { languageInText } from '@innbyggarportal/shared-content/words'
import { serviceKind } from '../../door/kinds/service.ts'
import type { Doc } from '../../document/doc.ts'

const MAX_SUMMARY_WORDS = 40

/** The localized fields of a service document. */
export const LOCALIZED_FIELDS = ['title', 'result', ...SLOT_NAMES.filter((s) => slotDef(s).kind === 'text')] as const

/** Why a service document (in all languages) cannot be published; nothing when it can. */
export function checkPublishable(doc: Doc): CmsProblem[] {
  const problems: Problem[] = []
  const record = serviceKind.read(doc, { keyOf: () => 'kommune', problems })
  problems.push(...(parseContract(service, record).problems ?? []))
  return [
    ...problems.map((p) => ({ ...p, path: p.path.replace(/^slots\./, '') })),
    ...checkSummary((record['slots'] as { summary?: LocalizedText }).summary, record['title'] as Words | undefined),
  ]
}

/**
 * Every service says what it is, and shortly, at least in the language it is written in first: without that, the
 * portals would show the translation as if nothing were missing.
 */
function checkSummary(summary: LocalizedText | undefined, title: Words | undefined): CmsProblem[] {
  const first = LANGS.find((lang) => title?.[lang] !== undefined) ?? 'nn'
  if (summary?.[first] === undefined)
    return [
      { path: 'summary', code: 'summaryMissing', params: { lang: languageInText(first), max: MAX_SUMMARY_WORDS } },
    ]
  return LANGS.flatMap((lang): CmsProblem[] => {
    const count = countWords(summary[lang] ?? [])
    return count <= MAX_SUMMARY_WORDS
      ? []
      : [
          {
            path: 'summary',
            code: 'summaryLong',
            params: { count, lang: languageInText(lang), max: MAX_SUMMARY_WORDS },
          },
        ]
  })
}

/** The number of words in a text; a fact counts as one. */
function countWords(doc: TextDoc): number {
  const inline = (i: Inline): string =>
    i.type === 'fact' ? ' x ' : i.type === 'link' ? i.children.map((c) => c.text).join('') : i.text
  const block = (b: TextDoc[number]): string => {
    switch (b.type) {
      case 'paragraph':
      case 'heading':
        return b.children.map(inline).join('')
      case 'list':
        return b.items.map((item) => item.map(inline).join('')).join(' ')
      case 'table':
        return [b.head, ...b.rows]
          .flat()
          .map((cell) => cell.map(inline).join(''))
          .join(' ')
      case 'callout':
        return b.children.map(block).join(' ')
    }
  }
  return doc.map(block).join(' ').split(/\s+/).filter(Boolean).length
}
