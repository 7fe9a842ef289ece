import { textOf, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

/** What holds words of its own. */
const WORDED = new Set('p li dd dt td th h1 h2 h3 h4 h5 h6 caption summary label legend button'.split(' '))
const NAMED =
  'namn|navn|name|dato|date|adresse|telefon\\p{L}*|kommune\\p{L}*|beløp|sum|lenkje|lenke|link|e-post|tal|tall|x+'
/** What is to be filled in: XX, [fyll inn telefon], {kommune}, TODO, ____, lorem ipsum. «[…]» and «[sic]» are somebody's own words. */
const UNFINISHED = [
  /\bX{2,}\b/u,
  new RegExp(`\\[(?:[^\\]]*\\b(?:fyll|skriv|set|sett|legg|fill|insert)\\b[^\\]]*|\\s*(?:${NAMED})\\s*)\\]`, 'iu'),
  /\{\{?\s*\p{L}[\p{L}\p{N}_ .-]{0,40}\s*\}?\}/u,
  /\b(?:TODO|TBD|FIXME)\b/,
  /lorem ipsum/i,
  /_{4,}/,
]
/** UTF-8 read as something else: «Ã…pningstider», «â€“», and the sign for a letter that was lost. */
const BROKEN = /Ã[\u0080-\u00BF…†‡€‚„˜ºž]|â€[\u0080-\u00BF™˜œ“”\u009D¦]|Â[«»§°\u00A0]|ï»¿|\uFFFD/u

/** Words that were to be written, and letters that were lost on the way: nobody should meet either. */
export const leftOver: TreeRule = ({ elements }) =>
  elements.flatMap((element): Hit[] => {
    if (!WORDED.has(element.tag) || holdsWorded(element)) return []
    const text = textOf(element)
    const unfinished = UNFINISHED.flatMap((form) => form.exec(text)?.[0] ?? [])[0]
    const broken = BROKEN.exec(text)
    return [
      ...(unfinished === undefined ? [] : [{ rule: 'content/unfinished', element, values: { text: unfinished } }]),
      ...(broken === null
        ? []
        : [{ rule: 'content/broken-letters', element, values: { text: around(text, broken.index) } }]),
    ]
  })

const holdsWorded = ({ children }: TreeElement): boolean =>
  children.some((child) => typeof child !== 'string' && (WORDED.has(child.tag) || holdsWorded(child)))

/** The word something stands in. */
const around = (text: string, at: number): string =>
  `${/\S*$/.exec(text.slice(0, at))?.[0] ?? ''}${/^\S*/.exec(text.slice(at))?.[0] ?? ''}`.slice(0, 60)
