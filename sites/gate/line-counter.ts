/** Tells line and column, both from 1, of offsets in a text: `12:5`. The text is read once, when it is first asked for. */
export function openLineCounter(text: string): (offset: number) => string {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map((m) => m.index + 1)]
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return `${low + 1}:${offset - starts[low]! + 1}`
  }
}
