import {
  CONTENT_TREE_RULES,
  outlineOf,
  treeOf,
  type Tree,
  type TreeElement,
} from '@innbyggarportal/shared-content/rules'
import type { CutPage } from './cut-page.ts'
import { parseHtml } from './parse-html.ts'

/** What a part may stand in without losing its meaning when it is cut out. */
const FRAMES = new Set(['html', 'body', 'main', 'div'])
/** A page must have one; without it every part would be in trouble. */
const HEAD = '<head><title>.</title></head>'

/** The skeleton of a page as a tree, the elements that stand for its parts, and what each part stands in. */
export interface ReadSkeleton {
  tree: Tree
  holes: readonly TreeElement[]
  frames: readonly (readonly TreeElement[])[]
}

/** Reads what is left of a page that was cut. Null when the parts are not where they seemed to be, or in something they cannot be cut out of. */
export function readSkeleton({ skeleton, parts }: CutPage): ReadSkeleton | null {
  const tree = parseHtml(skeleton)
  const starts = new Map(tree.elements.map((e) => [e.at?.start, e]))
  const holes = parts.flatMap(({ at }) => starts.get(at) ?? [])
  const frames = holes.map(framesOf)
  const isCut =
    holes.length === parts.length &&
    holes.every((h) => isWhole(h) && h.children.length === 0 && h.at!.inside === h.at!.insideEnd)
  return isCut && frames.every((f) => f.every((e) => FRAMES.has(e.tag) && isWhole(e))) ? { tree, holes, frames } : null
}

/** The elements around one, the outermost first. */
function framesOf(element: TreeElement): TreeElement[] {
  return element.parent ? [...framesOf(element.parent), element.parent] : []
}

/** Whether both its tags are written. */
function isWhole({ at }: TreeElement): boolean {
  return at !== undefined && at.start < at.inside && at.insideEnd < at.end
}

/** A part written as a page of its own, within what it stands in; `inside` is where it begins in that. */
export interface WrittenPart {
  text: string
  inside: number
  length: number
}

/** Writes a part of a page as a page. Two pages with the same part in the same place give the same text. */
export function writePart(skeleton: string, frames: readonly TreeElement[], part: string): WrittenPart {
  const before = `<!doctype html>\n${frames.map((f) => skeleton.slice(f.at!.start, f.at!.inside) + (f.tag === 'html' ? HEAD : '')).join('')}`
  return {
    text: `${before}${part}${frames
      .map((f) => `</${f.tag}>`)
      .reverse()
      .join('')}`,
    inside: before.length,
    length: part.length,
  }
}

/**
 * Reads a part: whether our rules find nothing in it, and what the rules of the whole page look at. Null when it reaches
 * out of itself (a tag too many or too few), so that cut out it would not be what it is on its page.
 */
export function readPart({ text, inside, length }: WrittenPart): { isSound: boolean; outline: TreeElement } | null {
  const { root } = parseHtml(text)
  const part = outermostFrom(root, inside)
  if (!part || !isWhole(part) || part.at!.start !== inside || part.at!.end !== inside + length) return null
  return { isSound: isSound({ root, elements: treeOf(part).elements }), outline: outlineOf(part) }
}

/** The element that begins at an offset or behind it, when nothing but what stands around it is beside it. */
function outermostFrom(element: TreeElement, offset: number): TreeElement | null {
  const within = element.children.filter((c) => (typeof c === 'string' ? c.trim() !== '' : c.tag !== 'head'))
  const [only] = within
  if (within.length !== 1 || only === undefined || typeof only === 'string') return null
  return only.at!.start >= offset ? only : outermostFrom(only, offset)
}

/** Whether our rules for content find nothing. */
export function isSound(tree: Tree): boolean {
  return CONTENT_TREE_RULES.every((rule) => rule(tree, { lang: '' }).length === 0)
}
