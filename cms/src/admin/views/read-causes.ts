import { isoInstant, type Lang, type PortalRelease } from '@innbyggarportal/shared-content/contract'
import type { Payload, TypedUser } from 'payload'
import { sessionOf } from '../../access/index.ts'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { saying } from '../translations/says.ts'
import { releaseCauses, type WriteRequest } from './release-causes.ts'

/** Requests looked through; more were made only by machines. */
const REQUESTS_READ = 500

/** Gives a function that says what each release of a portal came of. Who wrote is for the region alone: a kommune's people do not know each other's logins. */
export async function readCauses(payload: Payload, user: TypedUser, lang: Lang): Promise<(releases: readonly PortalRelease[]) => Record<string, string>> {
  const isRegion = sessionOf({ user })?.isRegion ?? false
  const [requests, users] = await Promise.all([
    payload.find({ collection: 'publish-requests', depth: 0, limit: REQUESTS_READ, pagination: false, sort: '-at' }),
    isRegion ? payload.find({ collection: 'users', depth: 0, pagination: false, select: { name: true, email: true }, overrideAccess: false, user }) : { docs: [] },
  ])
  const nameOf = (email: string) => users.docs.find((u) => u.email === email)?.name ?? email
  const read = requests.docs.flatMap(({ at, what, by }): WriteRequest[] => {
    const moment = isoInstant.safeParse(at)
    return moment.success ? [{ at: moment.data, what, by: isRegion && by ? nameOf(by) : undefined }] : []
  })
  const labelOf = (what: string): string => {
    if (what === 'import') return saying(dashboardWords.anImport, lang)
    const label: unknown = Object.values(payload.collections).find((c) => c.config.slug === what)?.config.labels.plural
    return typeof label === 'object' && label !== null && lang in label ? String((label as Record<string, unknown>)[lang]) : ''
  }
  return (releases) => Object.fromEntries([...releaseCauses(releases, read)].map(([release, { what, by }]) => {
    const whats = what.map(labelOf).filter((l) => l !== '').map((l) => l.toLowerCase()).join(', ')
    return [release, [whats, by.join(', ')].filter((part) => part !== '').join(' – ')]
  }))
}
