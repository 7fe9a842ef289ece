/**
 * A rich text as the CMS stores it, with the words of its first text node replaced. Null when it has no text node. The
 * tree that was given is left as it is.
 */
export function replaceFirstText(tree: unknown, words: string): unknown {
  const copy: unknown = structuredClone(tree)
  const node = firstTextNode(copy)
  if (node === null) return null
  node.text = words
  return copy
}

function firstTextNode(value: unknown): { text: string } | null {
  if (value === null || typeof value !== 'object') return null
  if ('type' in value && value.type === 'text' && 'text' in value && typeof value.text === 'string')
    return value as { text: string }
  for (const child of Object.values(value)) {
    const found = firstTextNode(child)
    if (found) return found
  }
  return null
}
