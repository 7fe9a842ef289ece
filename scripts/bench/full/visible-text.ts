const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
}

/** The words of a page from its title to its end, without markup and without white space, which markup may add or leave out. */
export function visibleText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name: string) => decode(name) ?? whole)
    .replace(/\s+/g, '')
}

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name]
  return String.fromCodePoint(
    name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)),
  )
}

/** Where two texts part, with some of each; null when they are equal. */
export function textDifference(a: string, b: string): string | null {
  if (a === b) return null
  let at = 0
  while (a[at] === b[at]) at++
  const near = (text: string) => text.slice(Math.max(0, at - 20), at + 40)
  return `«${near(a)}» and «${near(b)}»`
}
