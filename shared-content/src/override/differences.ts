/** A line that stands in both texts, only in the earlier, or only in the later. */
export interface LineChange {
  kind: 'same' | 'gone' | 'added'
  line: string
}

/** What has changed between two texts, line by line, with as many lines kept as possible. What is gone comes before what came instead. */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  const width = after.length + 1
  const kept = Array.from({ length: (before.length + 1) * width }, () => 0)
  const at = (i: number, j: number) => kept[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      kept[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const changes: LineChange[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]]
    if (old !== undefined && old === fresh) {
      changes.push({ kind: 'same', line: old })
      i++
      j++
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ kind: 'gone', line: old })
      i++
    } else if (fresh !== undefined) {
      changes.push({ kind: 'added', line: fresh })
      j++
    }
  }
  return changes
}

/** Lines split into sentences, so that one changed sentence does not show the whole paragraph as changed. */
export function sentences(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(/(?<=[.!?])\s+(?=\p{Lu}|«|\{)/u))
}
