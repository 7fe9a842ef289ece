import { hash } from 'node:crypto'
import type { Finding } from '@innbyggarportal/shared-content/contract'
import {
  CONTENT_TREE_RULES,
  PAGE_TREE_RULES,
  type Hit,
  type RuleContext,
  type Tree,
  type TreeElement,
  type TreeRule,
} from '@innbyggarportal/shared-content/rules'
import { cannotJudge, whyOf } from './cannot-judge.ts'
import { cutPage } from './cut-page.ts'
import { openHtmlEngine } from './html-engine.ts'
import { elementAt } from './element-at.ts'
import { isMadeRight } from './is-made-right.ts'
import { isRegisteredLanguage } from './is-registered-language.ts'
import { joinPage } from './join-page.ts'
import { parseHtml } from './parse-html.ts'
import { isSound, readPart, readSkeleton, writePart, type WrittenPart } from './read-part.ts'
import { openRecentMap } from '../recent-map.ts'
import { sayFindings } from './say-findings.ts'

/** Addresses within the site or on the web. Html says the same of all of them; made equal, what pages have in common is the same text on all. */
const ADDRESS = /(?<=\shref=")(?:\/|https:\/\/)[^"\s]*(?=")/g
const ANY_ADDRESS = '/'

/** Judges the html of one page. Never throws: a page that cannot be judged is a finding that stops it. Findings come in the order of the page; an empty list lets it through. */
export interface Gate {
  judge(html: string): Promise<Finding[]>
}
/** A gate that counts the parts it was given, how many of them it had judged before, and the pages it had to judge as a whole. */
export interface CountingGate extends Gate {
  readonly stats: { parts: number; reused: number; wholes: number }
}

export interface GateOptions {
  /** Whether the portal has an address, when somebody knows: a link to one it lacks is a finding. */
  hasPath?: (path: string) => boolean
  /** False judges each page as one whole; it finds the same and remembers nothing. */
  isByParts?: boolean
}

/** Texts the engine has judged. An entry is a digest and a yes or no: about 4 MB in all. */
const REMEMBERED_TEXTS = 30_000
/** Parts whose outline is remembered: about 3 kB each. */
const REMEMBERED_PARTS = 8_000

/** A part as it is remembered: whether the engine and our rules find nothing in it. Null when it is not whole. */
type KnownPart = { isValid: boolean; isSound: boolean; outline: TreeElement } | null
/** A page as its parts tell of it, and its outline. */
interface InParts {
  isValid: boolean
  isSound: boolean
  outline: Tree
}

/**
 * Opens the gate every page passes before it is published: html-validate and our own rules. Each part is judged once
 * however many pages have it, and a page where nothing is found in any part nor in their outline is let through; any
 * other is judged as a whole, so that what is said of it is said of the page. Holds nothing but its memory, so a thread
 * can have its own.
 */
export function openGate({ hasPath, isByParts = true }: GateOptions = {}): CountingGate {
  const engine = openHtmlEngine()
  const validTexts = openRecentMap<boolean>(REMEMBERED_TEXTS)
  const knownParts = openRecentMap<KnownPart>(REMEMBERED_PARTS)
  const stats = { parts: 0, reused: 0, wholes: 0 }
  const context: RuleContext = { lang: '', isLanguage: isRegisteredLanguage, ...(hasPath && { hasPath }) }
  const run = (rules: readonly TreeRule[], tree: Tree): Hit[] => rules.flatMap((rule) => rule(tree, context))

  /** Whether the engine finds nothing in a text; asked once of all that differ in addresses alone. */
  function isValid(text: string): boolean {
    const plain = text.replace(ADDRESS, ANY_ADDRESS)
    const digest = digestOf(plain)
    const known = validTexts.get(digest)
    if (known !== undefined) stats.reused++
    const valid = known ?? engine.judge(plain).length === 0
    validTexts.set(digest, valid)
    return valid
  }

  function judgePart(written: WrittenPart): KnownPart {
    stats.parts++
    const digest = digestOf(written.text)
    const known = knownParts.get(digest)
    if (known !== undefined) {
      stats.reused++
      return known
    }
    const read = readPart(written)
    const part = read && { ...read, isValid: isValid(written.text) }
    knownParts.set(digest, part)
    return part
  }

  /** Null when the page cannot be judged in parts without losing something. */
  function judgeParts(html: string): InParts | null {
    const cut = cutPage(html)
    const skeleton = cut && readSkeleton(cut)
    if (!cut || !skeleton) return null
    stats.parts++
    const found: InParts = { isValid: isValid(cut.skeleton), isSound: isSound(skeleton.tree), outline: skeleton.tree }
    const outlines: TreeElement[] = []
    for (const [index, { start, end }] of cut.parts.entries()) {
      const part = judgePart(writePart(cut.skeleton, skeleton.frames[index]!, html.slice(start, end)))
      if (part === null) return null
      found.isValid &&= part.isValid
      found.isSound &&= part.isSound
      outlines.push(part.outline)
    }
    const outline = joinPage(skeleton, outlines)
    return outline && { ...found, outline }
  }

  function judge(html: string): Finding[] {
    const inParts = isByParts ? judgeParts(html) : null
    if (inParts?.isValid && inParts.isSound && run(PAGE_TREE_RULES, inParts.outline).length === 0) return []
    stats.wholes++
    const tree = parseHtml(html)
    const messages = inParts?.isValid
      ? []
      : engine.judge(html).filter((m) => !isMadeRight(m, elementAt(tree, m.offset)))
    return sayFindings(html, tree, messages, [
      ...(inParts?.isSound ? [] : run(CONTENT_TREE_RULES, tree)),
      ...run(PAGE_TREE_RULES, tree),
    ])
  }

  return {
    stats,
    judge: async (html) => {
      try {
        return judge(html)
      } catch (error) {
        return [cannotJudge(whyOf(error))]
      }
    },
  }
}

const digestOf = (text: string): string => hash('sha256', text, 'base64')
