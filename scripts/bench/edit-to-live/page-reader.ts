import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from '../../command/trouble.ts'
import type { ScriptsEnv } from '../../env.ts'
import { portalHost } from '../../start/settings/portal-host.ts'

const POLL_MS = 10
const PATIENCE_MS = 120_000

/** One page of one portal. */
export interface PortalPage {
  slug: string
  path: string
}

/** Reads pages as a citizen's browser does: connections are kept, and a page that is unchanged is not sent again. */
export interface PageReader {
  read(place: PortalPage): Promise<string>
  /** Asks every 10 ms until the page has the words. Throws a {@link Trouble} after two minutes. */
  untilShown(place: PortalPage, words: string): Promise<void>
  close(): void
}

/** Opens a reader of the portals of an installation. */
export function openPageReader(env: ScriptsEnv): PageReader {
  const agent = new Agent({ keepAlive: true })
  const ask = (place: PortalPage, tag?: string) =>
    new Promise<{ status: number; tag: string | undefined; body: string }>((resolve, reject) => {
      const { address, name } = portalHost(env, place.slug)
      const asked = request(
        {
          agent,
          ...address,
          path: place.path,
          headers: { host: name, ...(tag !== undefined && { 'if-none-match': tag }) },
        },
        (res) => {
          const chunks: Buffer[] = []
          res.on('data', (chunk: Buffer) => chunks.push(chunk))
          res.on('error', reject)
          res.on('end', () =>
            resolve({
              status: res.statusCode ?? 0,
              tag: res.headers.etag,
              body: Buffer.concat(chunks).toString('utf8'),
            }),
          )
        },
      )
      asked.on('error', reject)
      asked.end()
    })
  return {
    async read(place) {
      const { status, body } = await ask(place)
      if (status !== 200) throw new Trouble(`The portal of ${place.slug} answers ${status} to ${place.path}.`)
      return body
    },
    async untilShown(place, words) {
      const until = performance.now() + PATIENCE_MS
      let tag: string | undefined
      for (;;) {
        const answer = await ask(place, tag)
        if (answer.body.includes(words)) return
        if (performance.now() > until)
          throw new Trouble(
            `The portal of ${place.slug} did not show «${words}» on ${place.path} within ${PATIENCE_MS / 1000} s.`,
          )
        tag = answer.tag
        await sleep(POLL_MS)
      }
    },
    close: () => agent.destroy(),
  }
}
