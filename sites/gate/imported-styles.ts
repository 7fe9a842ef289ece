/** What a stylesheet imports: where it is, and the layer, the support and the media it is under; empty when it always counts. */
export interface StyleImport {
  href: string
  condition: string
}

/** What may stand before an import. */
const BEFORE = /(?:\s+|\/\*[\s\S]*?\*\/|@charset[^;]*;|@layer[^;{]*;)*/iy
const IMPORT = /@import\s*(?:url\(\s*)?(?:"([^"]*)"|'([^']*)'|([^"'\s();]+))\s*\)?([^;]*)(?:;|$)/iy
const NESTED = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/.source
const CONDITION = new RegExp(
  `^(layer(?![\\w-])\\s*(?:\\(([^)]*)\\))?)?\\s*(?:supports\\s*(${NESTED}))?\\s*([\\s\\S]*)$`,
  'i',
)

/** The imports of a stylesheet, in its order. Only those before its first rule count. */
export function importsOf(css: string): StyleImport[] {
  const found: StyleImport[] = []
  for (let at = 0; ;) {
    BEFORE.lastIndex = at
    BEFORE.exec(css)
    IMPORT.lastIndex = BEFORE.lastIndex
    const next = IMPORT.exec(css)
    if (!next) return found
    found.push({ href: next[1] ?? next[2] ?? next[3]!, condition: next[4]!.trim() })
    at = IMPORT.lastIndex
  }
}

/** A stylesheet as it counts under the condition of its import. */
export function withinCondition(condition: string, css: string): string {
  const [, layer, name = '', supports, media = ''] = CONDITION.exec(condition) ?? []
  const inLayer = layer === undefined ? css : `@layer ${name} {\n${css}\n}`
  const supported = supports === undefined ? inLayer : `@supports ${supports} {\n${inLayer}\n}`
  return media === '' ? supported : `@media ${media} {\n${supported}\n}`
}
