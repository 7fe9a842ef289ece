import { LANGS, type Lang } from '@innbyggarportal/shared-content/contract'
import { isGroup } from '../../document/as-group.ts'
import { wordsIn } from '../unsaved/words-in.ts'

/** What a stored value says to a reader, line by line, in her language or else the first it is said in. What is chosen from a list, counted or named by key says nothing. */
export function saidIn(value: unknown, lang: Lang): string {
  if (Array.isArray(value))
    return value
      .map((each) => saidIn(each, lang))
      .filter(Boolean)
      .join('\n')
  if (!isGroup(value)) return ''
  const inOrder = [lang, ...LANGS].map((l) => value[l])
  const said = inOrder.find((words) => words !== undefined && words !== null && words !== '')
  if (said !== undefined) return wordsIn(said)
  return Object.entries(value)
    .flatMap(([name, inner]) => (name === 'base' ? [] : saidIn(inner, lang) || []))
    .join('\n')
}
