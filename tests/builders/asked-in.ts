import { overrideStanding } from '@innbyggarportal/shared-content/override'
import type { TestCms } from './open-cms.ts'

/** What kommuner are asked to look at again, a line for each slot: `osteroy/sfo price legal 2027-01-01`. `as` may read all overrides. */
export async function askedIn(cms: TestCms, as: string): Promise<string[]> {
  const { docs } = await cms.payload.find({ collection: 'overrides', pagination: false, depth: 1 })
  const lines: string[] = []
  for (const { id, kommune, service } of docs) {
    const { body } = await cms.request('GET', `overrides/${id}/slots`, { as })
    for (const [slot, { drift }] of Object.entries(overrideStanding.parse(body).slots)) {
      const changes = drift?.changes.map(({ kind, from }) => (from ? `${kind} ${from}` : kind))
      if (changes) lines.push([`${keyOf(kommune)}/${keyOf(service)}`, slot, ...changes].join(' '))
    }
  }
  return lines.toSorted()
}

const keyOf = (filled: unknown) => (filled as { key: string }).key
