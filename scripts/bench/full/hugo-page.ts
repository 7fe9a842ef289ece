import { softHyphens } from '@innbyggarportal/sites/frame'
import type { PageView } from '@innbyggarportal/sites/view'

/** What Hugo is told of one page: names in lower case, as Hugo makes them. */
export type HugoFront = Record<string, unknown>

const SPOKEN_FIELDS = new Set(['findings', 'site', 'changesAt'])

/**
 * A page's view as the front matter of a Hugo page. What our components decide while they render (the language within,
 * where a title is split, which words may be divided) is decided here, so that Hugo's template has less to do.
 */
export function hugoFront(view: PageView): HugoFront {
  const own = Object.fromEntries(Object.entries(view).filter(([field]) => !SPOKEN_FIELDS.has(field)))
  const { path, title, description, kind, ...shown } = lowerCase(withinLang(own, view.lang)) as Record<string, unknown>
  const h1 = kind === 'home' ? title : softHyphens(view.title)
  const common = {
    title,
    description,
    type: view.kind.toLowerCase(),
    url: path,
    address: path,
    kind: view.kind.toLowerCase(),
    h1,
    languages: lowerCase(view.site.languages),
  }
  return { ...shown, ...common }
}

/** What all pages of a portal in one language share. */
export function hugoSite(view: PageView): unknown {
  const { languages: _, ...site } = view.site
  return lowerCase(withinLang(site, view.lang))
}

/** Says the language of words only where it differs from the text around them, and splits titles at their thing. */
function withinLang(value: unknown, lang: string): unknown {
  if (Array.isArray(value)) return value.map((v) => withinLang(v, lang))
  if (value === null || typeof value !== 'object') return value
  const inside = 'content' in value && 'lang' in value && typeof value.lang === 'string' ? value.lang : lang
  const fields = Object.entries(value).map(([k, v]) => [k, withinLang(v, inside)] as const)
  const made: Record<string, unknown> = Object.fromEntries(fields)
  if ('text' in value && 'lang' in value && value.lang === lang) delete made['lang']
  if (isThingAt(value))
    Object.assign(made, {
      before: value.title.text.slice(0, value.thingAt),
      thing: value.title.text.slice(value.thingAt),
    })
  if ('letter' in value && typeof value.letter === 'string') made['id'] = `letter-${value.letter.codePointAt(0)}`
  return made
}

function isThingAt(value: object): value is { title: { text: string }; thingAt: number } {
  return 'thingAt' in value && typeof value.thingAt === 'number' && value.thingAt > 0
}

/** The same value with the names of its fields in lower case. */
export function lowerCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerCase)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k.toLowerCase(), lowerCase(v)]))
}
