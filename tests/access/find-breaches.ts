import type { RegionOfTwo } from './region-of-two.ts'
import { WHO, type Rule, type Who } from './rules.ts'
import { VERBS, type Verb } from './verbs.ts'

/** What trying everything came to: how many cells there were, and which answered otherwise than the rules say. */
export interface Tried {
  cells: number
  breaches: string[]
}

const EVERYBODY: readonly (Who | undefined)[] = [undefined, ...WHO]

/** Tries every way to do what the rules tell of, over REST, as everybody. */
export async function findBreaches(
  region: RegionOfTwo,
  rules: readonly Rule[],
  verbs: readonly Verb[] = VERBS,
): Promise<Tried> {
  const tried: Tried = { cells: 0, breaches: [] }
  for (const { collection, scope, can } of rules) {
    // One document for all that leaves it as it is: reading changes nothing, and refusals must not.
    let id = await region.make(collection, scope)
    for (const verb of verbs) {
      const allowed =
        verb.right === undefined ? '' : (can[verb.right] ?? (verb.right === 'touch' ? can.update : undefined))
      if (allowed === undefined || verb.isFor?.(collection) === false) continue
      for (const who of EVERYBODY) {
        const did = await verb.did({ region, collection, scope, id, as: who && region.tokens[who] })
        tried.cells += 1
        if (did !== (who !== undefined && allowed.includes(who)))
          tried.breaches.push(`${who ?? 'nobody'} ${did ? 'could' : 'could not'} ${verb.name} ${scope} ${collection}`)
        if (did && !verb.leavesAsIs) id = await region.make(collection, scope)
      }
    }
  }
  return tried
}
