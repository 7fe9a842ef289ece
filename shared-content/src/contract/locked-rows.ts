/** A row that stands fast in every kommune. */
const isLocked = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'locked' in row && row.locked === true

/** The rows of a slot's content that stand fast; undefined when it has none, as what is not rows. */
export function lockedRows<C>(content: C): C | undefined {
  return Array.isArray(content) && content.some(isLocked) ? (content.filter(isLocked) as C) : undefined
}

/**
 * What of a slot's content a kommune decides about: all of it but the locked rows. Content without any is given back as it
 * is, and where nothing but locked rows stands there is nothing.
 */
export function unlockedContent<C>(content: C): C | undefined {
  if (!Array.isArray(content) || !content.some(isLocked)) return content
  const rest = content.filter((row) => !isLocked(row))
  return rest.length === 0 ? undefined : (rest as C)
}
