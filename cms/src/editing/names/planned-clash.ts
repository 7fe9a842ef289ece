import type { IsoDate } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import type { StoredChange } from '../../changes/stored-changes.ts'
import type { Kind } from '../../door/kinds/kind.ts'
import type { CmsProblem } from '../../messages/said.ts'
import { firstClash } from './first-clash.ts'
import { asPlan, namesOf, readHolders, type Named } from './read-holders.ts'

/** A change that is to be in force from a day: of a document there is. */
export type Plan = Pick<StoredChange, 'id' | 'document' | 'field' | 'content'> & { from: IsoDate }

/**
 * What names that are planned would clash with: what is live on their day, and what is planned, `together` with them too.
 * Nothing is asked when none of them is of a name only one may have.
 */
export async function plannedClash(
  req: PayloadRequest,
  kind: Kind,
  plan: Plan,
  together: readonly Plan[] = [],
): Promise<CmsProblem | undefined> {
  const isSame = namesOf(kind)[plan.field]
  if (isSame === undefined) return undefined
  const added = [...together.filter((other) => other.id !== plan.id && other.field === plan.field), plan]
  const holders = (await readHolders(req, kind, plan.field)).map((holder): Named => {
    const plans = added.filter(({ document }) => document === holder.id)
    return { ...holder, plans: [...holder.plans, ...plans.flatMap(asPlan)] }
  })
  const mine = holders.find(({ id }) => id === plan.document)
  const clash = mine && firstClash(mine, holders, plan.from, isSame)
  return clash && problemOf(plan.field, String(plan.content), clash)
}

/** What a name that is live from now on would clash with among what is planned; `live` is the document as it will be. */
export async function clashAhead(
  req: PayloadRequest,
  kind: Kind,
  field: string,
  live: Omit<Named, 'plans'>,
  today: IsoDate,
): Promise<CmsProblem | undefined> {
  const holders = await readHolders(req, kind, field)
  if (live.live === undefined || holders.every(({ plans }) => plans.length === 0)) return undefined
  const { plans = [] } = holders.find(({ id }) => id === live.id) ?? {}
  const others = holders.filter(({ id, plans: planned }) => id !== live.id && planned.length > 0)
  const clash = firstClash(
    { ...live, plans: plans.filter(({ from }) => from > today) },
    others,
    today,
    namesOf(kind)[field],
  )
  return clash && problemOf(field, live.live, clash)
}

const problemOf = (path: string, name: string, { other, day }: { other: Named; day: IsoDate }): CmsProblem => ({
  path,
  code: 'plannedTaken',
  params: { name, owner: other.title, day },
})
