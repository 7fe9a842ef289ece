import { childElements, type TreeRule } from '../tree.ts'

/** A film without captions in a track of its own (WCAG 1.2.2). They may be burnt in, so somebody must look. */
export const filmCaptions: TreeRule = ({ elements }) =>
  elements.flatMap((element) => {
    if (element.tag !== 'video' || element.attributes['muted'] !== undefined) return []
    const tracks = childElements(element).filter(
      (e) => e.tag === 'track' && ['captions', 'subtitles', undefined].includes(e.attributes['kind']),
    )
    return tracks.length === 0 ? [{ rule: 'content/film-without-captions', element }] : []
  })
