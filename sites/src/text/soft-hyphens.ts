const LONG_WORD = /\p{L}{16,}/gu
/** Norwegian joins words after these endings. */
const JOINT = /(?<=\p{L}(?:heits|hets|ings|sjons|skaps|tets|løyve|plass))(?=\p{L}{4})/gu

/** Text whose long compound words may be divided where they are joined, for headings on narrow screens. Nothing visible is added. */
export function softHyphens(text: string): string {
  return text.replace(LONG_WORD, (word) => word.replace(JOINT, '\u00AD'))
}
