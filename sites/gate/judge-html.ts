import { createHash } from 'node:crypto'
import type { Finding } from '@innbyggarportal/shared-content/contract'
import { CONTENT_TREE_RULES, PAGE_TREE_RULES, type RuleContext, type Tree } from '@innbyggarportal/shared-content/rules'
import { cannotJudge } from './cannot-judge.ts'
import { cutPage } from './cut-page.ts'
import { openHtmlEngine, type HtmlMessage } from './html-engine.ts'
import { parseHtml } from './parse-html.ts'
import { openRecentMap } from './recent-map.ts'
import { sayFindings, type PlacedMessage } from './say-findings.ts'
import { placeOnPage } from './write-piece.ts'

/** Judges the html of one page. Never throws: a page that cannot be judged is a finding that stops it. Findings come in the order of the page; an empty list lets it through. */
export interface Gate { judge(html: string): Promise<Finding[]> }
/** A gate that counts the parts it was given, and how many of them it had judged before. */
export interface CountingGate extends Gate { readonly stats: { parts: number; reused: number } }

export interface GateOptions {
  /** Whether the portal has an address, when somebody knows: a link to one it lacks is a finding. */
  hasPath?: (path: string) => boolean
  /** False judges each page as one whole; it finds the same and remembers nothing. */
  isByParts?: boolean
}

/** Parts remembered. An entry is a digest and mostly an empty list: about 5 MB in all. */
const REMEMBERED = 30_000

/**
 * Opens the gate every page passes before it is published: html-validate on its parts, each judged once however many
 * pages have it, and our own rules on the page as a whole. Holds nothing but its memory, so a thread can have its own.
 */
export function openGate({ hasPath, isByParts = true }: GateOptions = {}): CountingGate {
  const engine = openHtmlEngine()
  const known = openRecentMap<HtmlMessage[]>(REMEMBERED)
  const stats = { parts: 0, reused: 0 }
  const judgePart = (text: string): HtmlMessage[] => {
    const digest = createHash('sha256').update(text).digest('base64')
    const before = known.get(digest)
    stats.parts++
    if (before) {
      stats.reused++
      return before
    }
    const messages = engine.judge(text)
    known.set(digest, messages)
    return messages
  }
  const engineOn = (html: string, tree: Tree): PlacedMessage[] => {
    const parts = isByParts ? cutPage(html, tree) : null
    if (parts === null) return engine.judge(html)
    const placed = parts.flatMap((part) => judgePart(part.text).map((m) => ({ ...m, offset: placeOnPage(part, m.offset) })))
    // Trouble in what was written around a part reaches out of it: only the whole page tells how far.
    return placed.every((m): m is PlacedMessage => m.offset !== null) ? placed : engine.judge(html)
  }
  return {
    stats,
    judge: async (html) => {
      try {
        const tree = parseHtml(html)
        const context: RuleContext = { lang: '', ...(hasPath && { hasPath }) }
        return sayFindings(html, tree, engineOn(html, tree), [...CONTENT_TREE_RULES, ...PAGE_TREE_RULES].flatMap((rule) => rule(tree, context)))
      } catch (error) {
        return [cannotJudge(error)]
      }
    },
  }
}
