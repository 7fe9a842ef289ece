import { LANGS } from '../../contract/index.ts'
import { closest, isWordless, textOf, type Hit, type RuleContext, type TreeElement, type TreeRule } from '../tree.ts'

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Its characters, its title, languages that exist, and a page that can be made larger (WCAG 2.4.2, 3.1.1, 3.1.2, 1.4.4). */
export const documentRules: TreeRule = ({ root, elements }, context) => {
  const html = elements.find((e) => e.tag === 'html') ?? root
  const title = elements.find((e) => e.tag === 'title' && !closest(e, (p) => p.tag === 'svg'))
  return [
    ...(elements.some(saysCharset) ? [] : [{ rule: 'page/no-charset', element: html }]),
    ...(title && textOf(title) !== '' ? [] : [{ rule: 'page/no-title', element: title ?? html }]),
    ...(isLanguage(html.attributes['lang'], context)
      ? []
      : [{ rule: 'page/no-language', element: html, values: { lang: html.attributes['lang'] ?? '' } }]),
    ...elements
      .filter(
        (e) =>
          e !== html &&
          e.attributes['lang'] !== undefined &&
          !isLanguage(e.attributes['lang'], context) &&
          hasOwnWords(e),
      )
      .map((element): Hit => ({
        rule: 'page/unknown-language',
        element,
        values: { lang: element.attributes['lang'] ?? '' },
      })),
    ...reloads(elements),
    ...elements.filter(shutsOffZoom).map((element): Hit => ({ rule: 'page/no-zoom', element })),
  ]
}

/** By when a browser must have been told the characters of a page (bytes, https://html.spec.whatwg.org/#charset). */
const CHARSET_WITHIN = 1024

/** Whether an element says in time which characters the page is written in. */
function saysCharset({ tag, attributes, at }: TreeElement): boolean {
  if (tag !== 'meta' || (at !== undefined && at.end > CHARSET_WITHIN)) return false
  const isHttp = attributes['http-equiv']?.toLowerCase() === 'content-type'
  return attributes['charset'] !== undefined || (isHttp && /charset=/i.test(attributes['content'] ?? ''))
}

/** Whether a language tag begins with a language that exists: two or three letters known to Unicode, or to IANA's registry. */
function isLanguage(tag: string | undefined, context: RuleContext): boolean {
  const primary = tag?.split('-')[0]?.toLowerCase() ?? ''
  if (LANGUAGES_OF_OURS.has(primary)) return true
  return /^[a-z]{2,3}$/.test(primary) && (names.of(primary) !== undefined || context.isLanguage?.(primary) === true)
}
/** Asked on every page, and known without looking them up. */
const LANGUAGES_OF_OURS: ReadonlySet<string> = new Set(LANGS)

/** Whether words, or the name of a picture, stand in an element outside the parts with a language of their own. */
function hasOwnWords(element: TreeElement): boolean {
  if (isWordless(element) || element.attributes['hidden'] !== undefined) return false
  return (
    ['alt', 'aria-label'].some((name) => element.attributes[name]?.trim()) ||
    element.children.some((c) =>
      typeof c === 'string' ? c.trim() !== '' : c.attributes['lang'] === undefined && hasOwnWords(c),
    )
  )
}

/** Over twenty hours a reader has time enough (WCAG 2.2.1). */
const LONG_ENOUGH_SECONDS = 20 * 60 * 60
/** When a page is to be loaded anew, as browsers read it (https://html.spec.whatwg.org/#shared-declarative-refresh-steps). */
const REFRESH = /^\s*(\d+)(?:\.[\d.]*)?(?:\s*$|\s*[;,]|\s+(?![;,]))/

/** The page's first order to load itself anew that a browser obeys, when it comes while somebody reads. */
function reloads(elements: readonly TreeElement[]): Hit[] {
  for (const element of elements) {
    if (element.tag !== 'meta' || element.attributes['http-equiv']?.toLowerCase() !== 'refresh') continue
    const seconds = REFRESH.exec(element.attributes['content'] ?? '')?.[1]
    if (seconds === undefined) continue
    return Number(seconds) > 0 && Number(seconds) <= LONG_ENOUGH_SECONDS
      ? [{ rule: 'page/reload', element, values: { seconds } }]
      : []
  }
  return []
}

function shutsOffZoom(e: TreeElement): boolean {
  if (e.tag !== 'meta' || e.attributes['name']?.toLowerCase() !== 'viewport') return false
  const settings = new Map(
    (e.attributes['content'] ?? '')
      .toLowerCase()
      .split(/[,;]/)
      .map((s) => s.split('=').map((part) => part.trim()) as [string, string]),
  )
  const most = Number.parseFloat(settings.get('maximum-scale') ?? '')
  return ['no', '0'].includes(settings.get('user-scalable') ?? '') || (most >= 0 && most < 2)
}
