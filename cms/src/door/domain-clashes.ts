import { isSameDomain, type Kommune, type Snapshot } from '@innbyggarportal/shared-content/contract'
import { sayEach } from '@innbyggarportal/shared-content/words'
import { message } from '../messages/messages.ts'
import type { ReadProblem } from './snapshot-state.ts'

/** Kommuner that have a domain another had before them by name. New ones are refused; what was there before is told until somebody mends it. */
export function domainClashes({ kommuner }: Snapshot): ReadProblem[] {
  const owners: Kommune[] = []
  const problems: ReadProblem[] = []
  for (const [key, part] of [...kommuner].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const kommune = part.get(`kommune/${key}`)?.value
    if (kommune?.kind !== 'kommune' || kommune.domain === undefined) continue
    const { domain } = kommune
    const owner = owners.find((other) => isSameDomain(other.domain ?? '', domain))
    if (owner)
      problems.push({
        id: `kommune/${key}`,
        message: sayEach((lang) => message(lang, 'domainClash', { domain, owner: owner.name })),
        isClash: true,
      })
    else owners.push(kommune)
  }
  return problems
}
