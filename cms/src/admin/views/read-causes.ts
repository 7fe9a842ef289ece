import { isoInstant, type Lang, type PortalRelease } from '@innbyggarportal/shared-content/contract'
import { managesAll } from '@innbyggarportal/shared-content/rights'
import type { Payload, TypedUser } from 'payload'
import { sessionOf } from '../../access/index.ts'
import { asGroup } from '../../document/as-group.ts'
import { inBestLanguage } from '../controls/read-options.ts'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'
import { releaseCauses, writesOf, type DoneWrite, type WriteRequest } from './release-causes.ts'

/** What a release came of: the names of what was written, and of who wrote it. */
export interface ReleaseCause {
  names: string[]
  by: string[]
}
/** Says what each release of the portal of a kommune (its database id) came of, by the release's name. */
export type CausesOf = (kommune: string, releases: readonly PortalRelease[]) => Record<string, ReleaseCause>

/** Requests looked through; more were made only by machines. */
const REQUESTS_READ = 500

/** Gives a function that says what each release of a portal came of. Who wrote is for those who manage all accounts: a kommune's people do not know each other's logins. */
export async function readCauses(payload: Payload, user: TypedUser, lang: Lang): Promise<CausesOf> {
  const knowsPeople = managesAll(sessionOf({ user })?.held ?? [])
  const [requests, users] = await Promise.all([
    payload.find({
      collection: 'publish-requests',
      depth: 0,
      limit: REQUESTS_READ,
      pagination: false,
      sort: '-createdAt',
    }),
    knowsPeople
      ? payload.find({
          collection: 'users',
          depth: 0,
          pagination: false,
          select: { name: true, email: true },
          overrideAccess: false,
          user,
        })
      : { docs: [] },
  ])
  const writes = writesOf(
    requests.docs.flatMap(({ at, what, by, document, kommune }): WriteRequest[] => {
      const moment = isoInstant.safeParse(at)
      return moment.success
        ? [
            {
              at: moment.data,
              what,
              by: by ?? undefined,
              document: document ?? undefined,
              kommune: kommune ?? undefined,
            },
          ]
        : []
    }),
  )
  const nameOf = await readNames(payload, user, lang, writes)
  const writerOf = (by: string) => users.docs.find((u) => u.id === by || u.email === by)?.name
  return (kommune, releases) =>
    Object.fromEntries(
      [...releaseCauses(releases, writes, kommune)].map(([release, written]): [string, ReleaseCause] => [
        release,
        {
          names: [...new Set(written.map(nameOf).filter((name) => name !== ''))].sort((a, b) =>
            a.localeCompare(b, 'nn'),
          ),
          by: knowsPeople
            ? [...new Set(written.flatMap((w) => (w.by && writerOf(w.by)) || []))].sort((a, b) =>
                a.localeCompare(b, 'nn'),
              )
            : [],
        },
      ]),
    )
}

/** Gives a function that names what was written: the document, as lists do; one that is gone, by what kind it was. */
async function readNames(
  payload: Payload,
  user: TypedUser,
  lang: Lang,
  writes: readonly WriteRequest[],
): Promise<(written: DoneWrite) => string> {
  const configOf = (what: string) => Object.values(payload.collections).find((c) => c.config.slug === what)?.config
  const found = await Promise.all(
    [...new Set(writes.map((w) => w.what))].map(async (what): Promise<[string, string][]> => {
      const title = configOf(what)?.admin.useAsTitle
      if (title === undefined) return []
      const ids = [...new Set(writes.flatMap((w) => (w.what === what && w.document ? [w.document] : [])))]
      const { docs } = await payload.find({
        collection: what as 'services',
        where: { id: { in: ids } },
        depth: 0,
        pagination: false,
        locale: 'all',
        select: { [title]: true },
        overrideAccess: false,
        user,
      })
      return docs.map((doc) => {
        const name = asGroup(doc)[title]
        return [
          doc.id,
          inBestLanguage(typeof name === 'string' ? name : (asGroup(name) as Partial<Record<Lang, string>>), lang),
        ]
      })
    }),
  )
  const names = new Map(found.flat())
  return ({ what, document = '' }) => {
    if (what === 'import') return sayIn(dashboardWords.anImport, lang)
    const label: unknown = configOf(what)?.labels.plural
    return names.get(document) || String(asGroup(label)[lang] ?? '').toLowerCase()
  }
}
