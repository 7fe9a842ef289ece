import { fill } from '@innbyggarportal/shared-content/words'
import { servedPortals } from '@innbyggarportal/sites/served-portals'
import { releasesIn, type ScriptsEnv } from '../env.ts'
import type { Patience } from '../command/growing-pause.ts'
import type { Trouble } from '../command/trouble.ts'
import { aside, progress } from '../launch/progress.mjs'
import { buildStale } from './builds/build-stale.ts'
import { checkPort } from './settings/check-port.ts'
import { keepTrying } from './keep-trying.ts'
import { cmsPart, workerPart } from './parts.ts'
import { readKommuner, type Prepared } from './read-kommuner.ts'
import type { Supervisor } from './processes/supervise.ts'
import { waitForAdmin, waitForPortal } from './wait-until-live.ts'

/** The first publish after new code judges every template in every theme; on a small, busy machine that takes minutes (ms). */
const FIRST_PUBLISH_MS = 15 * 60_000
/** The database may come back any moment. */
const DATABASE: Patience = { firstMs: 5000, longestMs: 60_000 }
/** A build that failed fails again, unless somebody mends it or makes room. */
const BUILD: Patience = { firstMs: 60_000, longestMs: 60 * 60_000 }

interface Installation {
  env: ScriptsEnv
  isDev: boolean
  /** Why the database cannot be used at all, when the settings say so. */
  database?: Trouble | undefined
  supervisor: Supervisor
  signal: AbortSignal
}

/**
 * Brings up worker and admin beside the portals, which run already: portals are built, filled and published while the
 * admin is built. As long as portals are served, trouble is said and tried again, and takes nothing down; with nothing
 * to serve it throws.
 */
export async function setUp({ env, isDev, database, supervisor, signal }: Installation): Promise<Prepared> {
  const releases = releasesIn(env)
  const live = new Map<string, Promise<void>>()
  const isServing = async () => (await servedPortals(releases)).length > 0
  const keep = <T>(what: string, attempt: () => Promise<T>, patience: Patience) =>
    keepTrying(attempt, patience, {
      signal,
      isWorthWaiting: isServing,
      onTrouble: (sentence, waitMs) =>
        aside(
          `${what} must wait, and the portals go on with what is published. ${sentence}\nNext attempt in ${waitMs / 1000} s, then ever more seldom.`,
        ),
    })

  /** Says where a portal is, as soon as it answers. */
  const announceLive = (slug: string, name: string): Promise<void> => {
    const known =
      live.get(slug) ??
      keep(`${name}`, () => waitForPortal(env, slug, { patienceMs: FIRST_PUBLISH_MS, signal }), DATABASE).then(() =>
        aside(`✓ ${name} is live: ${fill(env.portalsUrl, { slug })}/`),
      )
    live.set(slug, known)
    return known
  }

  async function publish(): Promise<Prepared> {
    const [found] = await Promise.all([
      keep(
        'Admin and publishing',
        () =>
          progress('Preparing the content', async () => {
            if (database) throw database
            return readKommuner(env)
          }),
        DATABASE,
      ),
      keep('Publishing', () => buildStale(['sites']), BUILD),
    ])
    supervisor.start(workerPart(env, isDev))
    return found
  }

  async function openAdmin(content: Promise<unknown>): Promise<void> {
    await keep('The admin', () => checkPort(env.host, env.cmsPort, 'CMS_PORT'), DATABASE)
    await Promise.all([content, isDev ? undefined : keep('The admin', () => buildStale(['cms']), BUILD)])
    supervisor.start(cmsPart(env, isDev))
    await keep(
      'The admin',
      () => progress('Starting the admin', () => waitForAdmin(env, { patienceMs: FIRST_PUBLISH_MS, signal })),
      DATABASE,
    )
  }

  const served = servedPortals(releases).then((portals) =>
    Promise.all(portals.map(({ slug, name }) => announceLive(slug, name))),
  )
  const content = publish()
  const published = content.then(({ kommuner }) =>
    kommuner.every(({ slug }) => live.has(slug))
      ? Promise.all(kommuner.map(({ slug, name }) => announceLive(slug, name)))
      : progress('Publishing the portals', () =>
          Promise.all(kommuner.map(({ slug, name }) => announceLive(slug, name))),
        ),
  )
  // What is served already is only said: a portal that is not the region's any more holds nothing up.
  served.catch(() => undefined)
  const [found] = await Promise.all([content, published, openAdmin(content)])
  return found
}
