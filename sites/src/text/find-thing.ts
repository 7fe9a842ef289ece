import type { Lang } from '@innbyggarportal/shared-content/contract'
import { TASK_WORDS } from './task-words.ts'

const ARTICLE = { nn: /^(?:ein|ei|eit)\s/iu, nb: /^(?:en|ei|et)\s/iu, en: /^(?:an?|the|your)\s/iu } satisfies Record<
  Lang,
  RegExp
>
/** What cannot be the name of a thing by itself: «Meld frå når …» is looked for under M. */
const NO_NAME = /^(?:av|at|eller|for|frå|fra|from|i|inn|med|når|og|om|på|til|the|to|with|you|deg)\s/iu

/**
 * Where in a title the thing it is about begins, so that «Søk barnehageplass» is found under B in an alphabetical list.
 * 0 when the title does not begin with what one does, or when nothing nameable would be left.
 */
export function findThing(title: string, lang: Lang): number {
  const lower = title.toLocaleLowerCase('nn')
  const start = Math.max(
    0,
    ...TASK_WORDS[lang].filter((words) => lower.startsWith(`${words} `)).map((words) => words.length + 1),
  )
  const named = start === 0 ? 0 : start + (ARTICLE[lang].exec(title.slice(start))?.[0].length ?? 0)
  return NO_NAME.test(title.slice(named)) || named === title.length ? 0 : named
}
