import { digestOfBytes } from '../../publisher/digest.ts'
import type { ReleaseStore } from '../../publisher/store/release-store.ts'
import type { LivePortal } from './live-portal.ts'
import type { LivePage } from './live-section.ts'
import { olderPage } from './older-release.ts'
import { openBodies, type Body } from '../answer/response-body.ts'
import type { Say } from '../say-once.ts'

/** A page ready to send. `page` is of an earlier release when the newest cannot be read. */
export interface OpenedPage {
  page: LivePage
  body: Body
}

type Store = Pick<ReleaseStore, 'readHead' | 'readObject'>

/** Opens pages. One whose file is missing or broken is had from the newest earlier release that has it whole, until its file is mended. */
export function openPages(store: Store, say: Say) {
  const bodyOf = openBodies((object) => readWhole(store, object))

  /** At once when the page lies ready. Rejects when no release has it whole. */
  function open(
    portal: LivePortal,
    path: string,
    page: LivePage,
    type: string,
    accepts: string,
  ): OpenedPage | Promise<OpenedPage> {
    const ready = bodyOf.ready(page.object, type, accepts)
    return ready
      ? { page, body: ready }
      : read(portal, path, page, (p) => bodyOf(p.object, type, accepts).then((body) => ({ page: p, body })))
  }

  async function read<T>(
    portal: LivePortal,
    path: string,
    page: LivePage,
    how: (page: LivePage) => Promise<T>,
  ): Promise<T> {
    const about = `${portal.kommune} ${path}`
    try {
      const found = await how(page)
      say.mended(about, `${about} is whole again`)
      return found
    } catch (error) {
      const older = await olderPage(store, portal, path, how)
      say.once(
        about,
        `${about} cannot be read (${error instanceof Error ? error.message : String(error)}); ${older === undefined ? 'no earlier release has it either' : 'it is served from an earlier release'}`,
      )
      if (older === undefined) throw error
      return older
    }
  }

  return {
    open,
    bodyOf,
    html: (portal: LivePortal, path: string, page: LivePage): Promise<string> =>
      read(portal, path, page, async (p) => (await readWhole(store, p.object)).toString('utf8')),
  }
}

export type Pages = ReturnType<typeof openPages>

/** The bytes of an object. Rejects when they are not those it is named by. */
export async function readWhole(store: Pick<Store, 'readObject'>, object: string): Promise<Buffer> {
  const bytes = await store.readObject(object)
  if (digestOfBytes(bytes) !== object) throw new Error(`the object ${object} holds other bytes than its name says`)
  return bytes
}
