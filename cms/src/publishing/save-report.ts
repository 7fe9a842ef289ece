import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { accessibilityReport, type AccessibilityReport } from '@innbyggarportal/shared-content/rules'
import type { Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'
import { kommuneId } from './kommune-id.ts'

/** Reports kept of each portal; the oldest go. */
const REPORTS_KEPT = 20

/** Whether the accessibility report of a release is kept. */
export async function hasReport(payload: Payload, key: string, release: string): Promise<boolean> {
  const where = { 'kommune.key': { equals: key }, release: { equals: release } }
  return (await payload.count({ collection: 'accessibility-reports', where })).totalDocs > 0
}

/** Keeps the accessibility report of a release; `at` is the moment of the content it shows. A second one of the same release takes the place of the first; nothing is kept when the kommune is gone. */
export async function saveReport(
  payload: Payload,
  key: string,
  release: string,
  report: AccessibilityReport,
  at: IsoInstant,
): Promise<void> {
  const kommune = await kommuneId(payload, key)
  if (kommune === undefined) return
  const collection = 'accessibility-reports'
  const { docs } = await payload.find({
    collection,
    where: { kommune: { equals: kommune } },
    sort: '-at',
    pagination: false,
    depth: 0,
    select: { release: true },
  })
  const same = docs.find((d) => d.release === release)
  const data = { kommune, release, at, report: { ...accessibilityReport.parse(report) } }
  await withRetry(() =>
    same
      ? payload.update({ collection, id: same.id, data: { report: data.report }, depth: 0 })
      : payload.create({ collection, data, depth: 0 }),
  )
  const old = docs.filter((d) => d !== same).slice(REPORTS_KEPT - 1)
  if (old.length > 0)
    await withRetry(() => payload.delete({ collection, where: { id: { in: old.map((d) => d.id) } }, depth: 0 }))
}
