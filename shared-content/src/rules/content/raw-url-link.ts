import { textOf, type TreeRule } from '../tree.ts'

/** A link whose words are an address (WCAG 2.4.4). The bare name of a site, «nav.no», is a name and may stand. */
export const rawUrlLink: TreeRule = ({ elements }) =>
  elements.flatMap((element) => {
    if (element.tag !== 'a' || element.attributes['href'] === undefined) return []
    const text = textOf(element)
    return /^(https?:\/\/\S+|www\.[^\s/]+\/\S+)$/i.test(text)
      ? [{ rule: 'content/raw-url-link', element, values: { text: text.length > 60 ? `${text.slice(0, 60)}…` : text } }]
      : []
  })
