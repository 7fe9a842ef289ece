import type { Refusal } from '@innbyggarportal/cms/door'
import { lineAt, locateInJson, members } from './locate-in-json.ts'

/** One sentence for each refusal, with the line in the file where the field, or else its record, stands; in the order of the file. */
export function refusalLines(file: string, text: string, refused: readonly Refusal[]): string[] {
  const starts = [...members(text, locateInJson(text, ['records']))].map((m) => m.at)
  return refused
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, id, path, message }) => {
      const start = starts[index]
      const line =
        start === undefined ? '' : `:${lineAt(text, locateInJson(text, path === '' ? [] : path.split('.'), start))}`
      return `${file}${line} ${[id ?? `record ${index + 1}`, path].filter(Boolean).join(' · ')}: ${message}`
    })
}
