import type { Refusal } from '@innbyggarportal/cms/door'
import { sayCmsProblem } from '@innbyggarportal/cms/messages'
import type { Lang } from '@innbyggarportal/shared-content/contract'
import { lineAt, locateInJson, members } from './locate-in-json.ts'

/** One sentence for each refusal, with the line in the file where the field, or else its record, stands; in the order of the file. */
export function refusalLines(file: string, text: string, refused: readonly Refusal[], lang: Lang): string[] {
  const starts = [...members(text, locateInJson(text, ['records']))].map((m) => m.at)
  return refused
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, id, path, ...problem }) => {
      const start = starts[index]
      const line =
        start === undefined ? '' : `:${lineAt(text, locateInJson(text, path === '' ? [] : path.split('.'), start))}`
      return `${file}${line} ${[id ?? `record ${index + 1}`, path].filter(Boolean).join(' · ')}: ${sayCmsProblem(problem, lang)}`
    })
}
