import type { PortalStatus } from '@innbyggarportal/shared-content/contract'
import { summaryOf } from '../../publishing/status-summary.ts'
import type { FindingGroup } from './group-findings.ts'

/** The findings that are not told of already as the reason a page is kept back. */
export function withoutKeptBack<G extends FindingGroup>(groups: readonly G[], status: PortalStatus): G[] {
  const told = new Set(
    summaryOf(status).keptBack.flatMap(({ path, advice }) => Object.values(advice).map((said) => `${path} ${said}`)),
  )
  return groups.filter((g) => g.severity !== 'block' || !g.pages.every((path) => told.has(`${path} ${g.advice}`)))
}
