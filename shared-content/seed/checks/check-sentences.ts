import type { ContentRecord } from '../../src/contract/index.ts'
import { sentencesOf, sumWords } from './texts-of.ts'

const MAX_SERVICES = 3
/** Shorter ones are labels («Per år»), which may well be alike. */
const MIN_WORDS = 4

/** Sentences that stand in too many services: text that was copied, not written. Names of laws are alike by nature. */
export function checkSentences(records: readonly ContentRecord[]): string[] {
  const found = new Map<string, Set<string>>()
  for (const r of records) {
    if (r.kind !== 'service') continue
    const { legalBasis: _, ...slots } = r.slots
    for (const sentence of sentencesOf(slots, 'nn')) {
      if (sumWords([sentence]) < MIN_WORDS) continue
      const keys = found.get(sentence) ?? new Set<string>()
      found.set(sentence, keys.add(r.key))
    }
  }
  return [...found]
    .filter(([, keys]) => keys.size > MAX_SERVICES)
    .map(([sentence, keys]) => `«${sentence}» stands in ${keys.size} services: ${[...keys].join(', ')}`)
}
