import { diffArrays, diffWordsWithSpace } from 'diff'

/** A piece of text that stands in both texts, only in the earlier, or only in the later. */
export interface Difference {
  kind: 'same' | 'gone' | 'added'
  text: string
}

interface Found {
  added: boolean
  removed: boolean
}
const kindOf = ({ added, removed }: Found): Difference['kind'] => (removed ? 'gone' : added ? 'added' : 'same')

/** What has changed between two texts, line by line, with as many lines kept as possible. What is gone comes before what came instead. */
export function lineDifferences(before: readonly string[], after: readonly string[]): Difference[] {
  return diffArrays([...before], [...after]).flatMap((found) =>
    found.value.map((text): Difference => ({ kind: kindOf(found), text })),
  )
}

/** What has changed within one line, word by word. The pieces that are not gone make up the later text, spaces and all. */
export function wordDifferences(before: string, after: string): Difference[] {
  return diffWordsWithSpace(before, after).map((found) => ({ kind: kindOf(found), text: found.value }))
}

/** Lines split into sentences, so that one changed sentence does not show the whole paragraph as changed. */
export function sentences(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(/(?<=[.!?])\s+(?=\p{Lu}|«|\{)/u))
}
