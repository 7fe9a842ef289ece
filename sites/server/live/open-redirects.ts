import { plainPath } from '@innbyggarportal/shared-content/addresses'
import { openRecentMap } from '../../recent-map.ts'
import { readRedirectLines } from '../../publisher/store/redirect-lines.ts'
import type { ReleaseStore } from '../../publisher/store/release-store.ts'
import type { Say } from '../say-once.ts'
import type { LivePortal } from './live-portal.ts'
import { readWhole } from './open-pages.ts'

/** Of how many portals where old addresses lead is kept ready. */
const MAX_PORTALS = 64

type Asked = Pick<LivePortal, 'kommune' | 'redirects'>

/** Knows where old addresses lead, as the release that is served says. Where that cannot be read, they lead nowhere until it can. */
export function openRedirects(store: Pick<ReleaseStore, 'readObject'>, say: Say) {
  const known = openRecentMap<Promise<ReadonlyMap<string, string>>>(MAX_PORTALS)

  async function open(object: string): Promise<ReadonlyMap<string, string>> {
    const opened = known.getOr(object, async () => readRedirectLines((await readWhole(store, object)).toString('utf8')))
    try {
      return await opened
    } catch (error) {
      if (known.get(object) === opened) known.delete(object)
      throw error
    }
  }

  return {
    /** The address an old one leads to, in whatever form it is asked for; undefined when it is none. */
    async leadsTo({ kommune, redirects }: Asked, path: string): Promise<string | undefined> {
      if (redirects === undefined) return undefined
      const about = `${kommune} redirects`
      try {
        const found = await open(redirects)
        say.mended(about, `${about} are whole again`)
        return found.get(plainPath(path))
      } catch (error) {
        say.once(about, `${about} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
        return undefined
      }
    },
  }
}
export type Redirects = ReturnType<typeof openRedirects>
