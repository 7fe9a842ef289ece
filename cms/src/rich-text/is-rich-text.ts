/** How deep a text may lie in itself: a table in a callout with a list in it is less than twenty. */
const MAX_TEXT_DEPTH = 40

/** Whether a value is a text the editor can open again: a tree of nodes, each with a type. What the nodes are is judged when it is published. */
export function isRichText(value: unknown): boolean {
  if (!isObject(value) || !isObject(value['root'])) return false
  let level: unknown[] = [value['root']]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_TEXT_DEPTH || !level.every(isNode)) return false
    level = (level as Record<string, unknown>[]).flatMap((node) => (node['children'] as unknown[] | undefined) ?? [])
  }
  return Array.isArray(value['root']['children'])
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isNode(node: unknown): boolean {
  if (!isObject(node) || typeof node['type'] !== 'string') return false
  const { children, text, fields } = node
  return (
    (children === undefined || Array.isArray(children)) &&
    (node['type'] !== 'text' || typeof text === 'string') &&
    (fields === undefined || fields === null || isObject(fields))
  )
}
