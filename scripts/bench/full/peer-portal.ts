import { readerFor } from '@innbyggarportal/shared-content/affected'
import type { Snapshot } from '@innbyggarportal/shared-content/contract'
import type { ReleaseStore } from '@innbyggarportal/sites/publisher'
import { buildPageView, listPages, type PageView } from '@innbyggarportal/sites/view'
import { AS_OF } from '../publishing/as-of.ts'

/** One portal as we and a peer make it: its views, and the html we published by path. */
export interface PeerPortal extends PortalViews {
  kommune: string
  published: (path: string) => Promise<string>
}

/** The pages of a portal, resolved. */
export interface PortalViews {
  views: () => Iterable<PageView>
}

/** A portal of some content, and its pages in a store. */
export function peerPortal(snapshot: Snapshot, kommune: string, store: ReleaseStore): PeerPortal {
  let current: ReturnType<ReleaseStore['readCurrent']> | undefined
  return {
    kommune,
    ...portalViews(snapshot, kommune),
    published: async (path) => {
      current ??= store.readCurrent(kommune)
      return (await store.readObject((await current)!.manifest.pages[path]!.object)).toString('utf8')
    },
  }
}

/** The pages of a portal of some content. */
export const portalViews = (snapshot: Snapshot, kommune: string): PortalViews => ({
  *views(): Generator<PageView> {
    const reader = readerFor(snapshot, kommune)!
    for (const ref of listPages(reader))
      yield buildPageView(ref, reader, AS_OF, { themeHref: '/theme.css', portalUrl: `http://${kommune}.localhost` })
  },
})
