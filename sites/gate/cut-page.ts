/** A part of a page: where it stands in the html, and where its start tag stands in the skeleton. */
export interface CutPart {
  start: number
  end: number
  at: number
}
/** A page cut into its parts, and what is left of it: its skeleton, where each part is a start tag and an end tag with nothing between. */
export interface CutPage {
  skeleton: string
  parts: CutPart[]
}

/** Start tags of the parts of a page, as `isPart` knows them. */
const PART = /<(?:(section|nav|header|footer)(?=[\s>])|([a-z][a-z0-9]*)\s(?:[^<>]*\s)?data-slot=)[^<>]*>/g

/**
 * Cuts a page at its sections, menus, head and foot and slots: by the letters alone, which is quick and can be wrong.
 * Whoever uses the parts must see that they are whole (`readSkeleton`, `readPart`). Null when a part has no end.
 */
export function cutPage(html: string): CutPage | null {
  const parts: CutPart[] = []
  let skeleton = ''
  let at = 0
  PART.lastIndex = 0
  for (let found = PART.exec(html); found; found = PART.exec(html)) {
    const tag = found[1] ?? found[2]!
    const end = endOf(html, tag, PART.lastIndex)
    if (end === null) return null
    skeleton += html.slice(at, found.index)
    parts.push({ start: found.index, end, at: skeleton.length })
    skeleton += `${found[0]}</${tag}>`
    at = end
    PART.lastIndex = end
  }
  return { skeleton: skeleton + html.slice(at), parts }
}

const tagsNamed = new Map<string, RegExp>()

/** Behind the end tag that answers a start tag; `from` is behind that one. */
function endOf(html: string, tag: string, from: number): number | null {
  const tags = tagsNamed.get(tag) ?? new RegExp(`<(/?)${tag}(?=[\\s>])[^<>]*>`, 'g')
  tagsNamed.set(tag, tags)
  tags.lastIndex = from
  let depth = 1
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    depth += found[1] === '' ? 1 : -1
    if (depth === 0) return tags.lastIndex
  }
  return null
}
