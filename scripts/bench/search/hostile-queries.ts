import type { SearchEntry } from '@innbyggarportal/sites/search'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzæøå']
const BREAK = /[\n\r\p{Z}\p{P}]+/u
/** Of each kind, what stands first costs most. */
const PICKED = 100

/** Queries made of what is in the index, as somebody would who wants each to cost as much as it can. */
export function hostileQueries(entries: readonly SearchEntry[]): string[] {
  const counts = new Map<string, number>()
  for (const { title, summary, words } of entries)
    for (const word of [title, summary, ...words].join(' ').toLowerCase().split(BREAK))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([word]) => word)
    .filter((w) => w !== '')
  const beginnings = (length: number) =>
    heaviest(words.filter((w) => w.length >= length).map((w): [string, number] => [w.slice(0, length), counts.get(w)!]))
  const long = words.filter((w) => w.length > 4)
  const slipped = long.map((w, i) => w.slice(0, 2) + LETTERS[i % LETTERS.length]! + w.slice(3))
  const joined = long.map((w, i) => (w + long[(i * 7) % long.length]!).slice(0, 40))
  const kinds = [LETTERS, beginnings(1), beginnings(2), beginnings(3), words, long, slipped, joined]
  const whole = kinds.map((kind) => Array.from({ length: PICKED }, (_, i) => kind[i % kind.length]!).join(' '))
  const mixed = Array.from({ length: 60 }, (_, n) =>
    Array.from({ length: PICKED }, (_w, i) => kinds[(n * 5 + i * 3) % kinds.length]!.at((n * i + i) % 12) ?? 's').join(
      ' ',
    ),
  )
  return [...whole, ...mixed, 's', 'hjelp', 'barnehageplassøknadsskjema'.repeat(20)]
}

function heaviest(pairs: readonly [string, number][]): string[] {
  const sums = new Map<string, number>()
  for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count)
  return [...sums].toSorted(([, a], [, b]) => b - a).map(([key]) => key)
}
