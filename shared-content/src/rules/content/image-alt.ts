import { childElements, isPart, textOf, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

const FILE_NAME =
  /^\S*\.(jpe?g|png|gif|webp|svg|avif|bmp|tiff?)$|^(img|dsc|image|bilde|bilete|foto|skjermbilde|screenshot)[\s_-]*\d*$/i
const MAX_LENGTH = 150

/** What is written about an image: a file name, the text beside it once more, or a whole paragraph (WCAG 1.1.1). */
export const imageAlt: TreeRule = ({ elements }) =>
  elements.flatMap((element): Hit[] => {
    const alt = (element.tag === 'img' ? element.attributes['alt'] : undefined)?.trim()
    if (!alt) return []
    if (['none', 'presentation'].includes(element.attributes['role'] ?? ''))
      return [{ rule: 'content/alt-unheard', element, values: { alt } }]
    if (FILE_NAME.test(alt)) return [{ rule: 'content/alt-file-name', element, values: { alt } }]
    if (alt.length > MAX_LENGTH)
      return [{ rule: 'content/alt-too-long', element, values: { count: String(alt.length) } }]
    const said = alt.replace(/[.!]$/, '').toLowerCase()
    return neighbours(element).some((text) => text.replace(/[.!]$/, '').toLowerCase() === said)
      ? [{ rule: 'content/alt-repeats-text', element, values: { alt } }]
      : []
  })

/** The texts beside an image: those next to it, or next to the frame that holds it alone. */
function neighbours(image: TreeElement): string[] {
  const parent = image.parent
  if (!parent) return []
  const holdsItAlone = parent.children.every((c) => c === image || (typeof c === 'string' && c.trim() === ''))
  const [inner, outer] = holdsItAlone && parent.parent && !isPart(parent) ? [parent, parent.parent] : [image, parent]
  const beside = childElements(outer)
  const at = beside.indexOf(inner)
  const captions = parent.tag === 'figure' ? childElements(parent).filter((c) => c.tag === 'figcaption') : []
  return [beside[at - 1], beside[at + 1], ...captions]
    .flatMap((e) => (e && !isPart(e) ? [textOf(e)] : []))
    .filter((t) => t !== '')
}
