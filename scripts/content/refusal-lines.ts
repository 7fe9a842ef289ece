import type { Refusal } from '@innbyggarportal/cms/door'
import { sayCmsProblem } from '@innbyggarportal/cms/messages'
import type { Lang } from '@innbyggarportal/shared-content/contract'
import { lineAt, locateInJson, members } from './locate-in-json.ts'

/** One sentence for each refusal, with the line in the file where the field, or else its record, stands; in the order of the file. */
export function refusalLines(file: string, text: string, refused: readonly Refusal[], lang: Lang): string[] {
  const startsOf = (list: string) => [...members(text, locateInJson(text, [list]))].map((m) => m.at)
  const starts = startsOf('records')
  const changeStarts = refused.some((r) => r.list === 'changes') ? startsOf('changes') : []
  return refused
    .toSorted((a, b) => Number(a.list !== undefined) - Number(b.list !== undefined) || a.index - b.index)
    .map(({ index, list, id, path, ...problem }) => {
      const start =
        list === 'region' ? locateInJson(text, ['region']) : (list === 'changes' ? changeStarts : starts)[index]
      const line =
        start === undefined ? '' : `:${lineAt(text, locateInJson(text, path === '' ? [] : path.split('.'), start))}`
      return `${file}${line} ${[id ?? (list === 'region' ? list : `${list === 'changes' ? 'change' : 'record'} ${index + 1}`), path].filter(Boolean).join(' · ')}: ${sayCmsProblem(problem, lang)}`
    })
}
