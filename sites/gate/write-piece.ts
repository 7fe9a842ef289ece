import type { TreeElement } from '@innbyggarportal/shared-content/rules'

/** A stretch of a part's text that stands at `page` in the page. */
export interface Piece { text: number; page: number; length: number }

/**
 * A piece of a page, written as a page of its own: the elements it stands in, the piece itself, and nothing of the
 * parts cut out of it but their tags. Two pages with the same piece have the same text.
 */
export interface PagePart { text: string; pieces: readonly Piece[] }

/** Addresses within the site or on the web: html says the same of all of them. */
const ADDRESS = /(?<=\shref=")(?:\/|https:\/\/)[^"\s]*(?=")/g
const ANY_ADDRESS = '/'
/** A page must have one; without it every part would be in trouble, and be judged on its whole page. */
const HEAD = '<head><title>.</title></head>'

/** Writes one element (or with null the whole page) within its frames, with what is in the holes left out. */
export function writePiece(html: string, element: TreeElement | null, frames: readonly TreeElement[], holes: readonly TreeElement[]): PagePart {
  const pieces: Piece[] = []
  let text = ''
  const copy = (from: number, to: number) => {
    let at = from
    for (const address of html.slice(from, to).matchAll(ADDRESS)) {
      keep(at, from + address.index)
      text += ANY_ADDRESS
      at = from + address.index + address[0].length
    }
    keep(at, to)
  }
  const keep = (from: number, to: number) => {
    pieces.push({ text: text.length, page: from, length: to - from })
    text += html.slice(from, to)
  }
  if (element) text = `<!doctype html>\n${frames.map((f) => html.slice(f.at!.start, f.at!.inside).replace(ADDRESS, ANY_ADDRESS) + (f.tag === 'html' ? HEAD : '')).join('')}`
  let at = element?.at?.start ?? 0
  for (const { at: hole } of holes) {
    copy(at, hole!.start)
    text += html.slice(hole!.start, hole!.inside).replace(ADDRESS, ANY_ADDRESS) + html.slice(hole!.insideEnd, hole!.end)
    at = hole!.end
  }
  copy(at, element?.at?.end ?? html.length)
  if (element) text += frames.map((f) => `</${f.tag}>`).reverse().join('')
  return { text, pieces }
}

/** Where on the page a place in a part's text is; null when it is in what was only written around the part. */
export function placeOnPage({ pieces }: PagePart, offset: number): number | null {
  const piece = pieces.findLast((p) => p.text <= offset && offset < p.text + p.length)
  return piece ? piece.page + offset - piece.text : null
}
