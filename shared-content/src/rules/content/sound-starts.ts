import { childElements, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

/** Sound that ends this soon disturbs nobody for long (WCAG 1.4.2). */
const SHORT_SECONDS = 3
/** The part of a film an address asks for: `film.mp4#t=8,10` (https://www.w3.org/TR/media-frags/#naming-time). */
const PART = /#t=(?:npt:)?([\d.]*),([\d.]+)$/

/** Sound or film with sound that starts by itself and that nobody is given a way to stop (WCAG 1.4.2). */
export const soundStarts: TreeRule = ({ elements }) =>
  elements.flatMap((element): Hit[] => {
    const { tag, attributes } = element
    const starts = (tag === 'audio' || tag === 'video') && attributes['autoplay'] !== undefined
    return starts && attributes['muted'] === undefined && attributes['controls'] === undefined && !isShort(element)
      ? [{ rule: 'content/sound-starts', element }]
      : []
  })

function isShort(element: TreeElement): boolean {
  const from = [element, ...childElements(element).filter((e) => e.tag === 'source')].flatMap(
    (e) => e.attributes['src'] ?? [],
  )
  return (
    from.length > 0 &&
    from.every((src) => {
      const [, start, end] = PART.exec(src) ?? []
      return end !== undefined && Number(end) - Number(start || 0) <= SHORT_SECONDS
    })
  )
}
