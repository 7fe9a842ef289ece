import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { record, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import type { Bundle } from '../publisher/load-bundle.ts'
import { openDiskStore, publishPortal } from '../publisher/index.ts'
import { SEARCH_RESULTS_MARK } from '../src/view/index.ts'
import { startPortals } from './portals-server.ts'

const bundle: Bundle = {
  digest: 'code',
  assets: [],
  render: async (view) =>
    Buffer.from(
      `<!doctype html><title>${view.site.name} ${view.kind} ${view.lang}</title>${view.kind === 'search' ? `<input name="q">${SEARCH_RESULTS_MARK}` : 'x'.repeat(2000)}`,
    ),
}
const aService = {
  kind: 'service',
  key: 'sfo',
  slug: 'sfo',
  title: { nn: 'Skulefritidsordning' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  searchWords: ['sfo', 'aktivitetsskole'],
  slots: { summary: { nn: [{ type: 'paragraph', children: [{ type: 'text', text: 'Pass etter skuletid.' }] }] } },
}
const snapshot = snapshotOf(
  [
    { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'en'] },
    {
      kind: 'kommune',
      key: 'vaksdal',
      slug: 'vaksdal',
      name: 'Vaksdal',
      languages: ['nn'],
      domain: 'vaksdal.kommune.example',
    },
    aService,
  ].map((r) => record.parse(r)) as ContentRecord[],
)

let directory: string
let server: Server
let port: number

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portals-'))
  const store = openDiskStore(directory)
  for (const kommune of ['osteroy', 'vaksdal']) {
    await publishPortal({
      kommune,
      snapshot,
      asOf: '2026-11-21T10:00:00.000Z',
      bundle,
      store,
      gate: { judge: async () => [] },
      portalUrl: (s) => `http://${s}.test`,
    })
  }
  server = await startPortals({
    releases: directory,
    host: '127.0.0.1',
    port: 0,
    portalsUrl: 'http://{slug}.localhost:4000',
  })
  port = (server.address() as { port: number }).port
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  await rm(directory, { recursive: true, force: true })
})

interface Got {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  text: string
}
function get(host: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (c: Buffer) => chunks.push(c))
      answer.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body, text: body.toString('utf8') })
      })
    })
      .on('error', reject)
      .end()
  })
}

/** What is answered to exactly these bytes. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    socket
      .on('data', (c) => chunks.push(c))
      .on('error', reject)
      .on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
  })
}

describe('the portals', () => {
  it('tells kommuner apart by host name, by template or own domain, whatever the port', async () => {
    expect((await get('osteroy.localhost:4000', '/')).text).toContain('Osterøy kommune home')
    expect((await get('OSTEROY.localhost', '/')).text).toContain('Osterøy kommune home')
    expect((await get('vaksdal.kommune.example', '/')).text).toContain('Vaksdal kommune home')
  })

  it('lists the portals at any other host, and nothing below it', async () => {
    const list = await get('localhost:4000', '/')
    expect(list.text).toContain('<a href="http://osteroy.localhost:4000/">Osterøy kommune</a>')
    expect((await get('localhost:4000', '/tenester/')).status).toBe(404)
    expect((await get('127.0.0.1:4000', '/')).status).toBe(200)
  })

  it('does not answer for a portal that is not published', async () => {
    expect((await get('voss.localhost:4000', '/')).status).toBe(404)
  })

  it('answers an unknown address with the portal’s own page, in the language of the address', async () => {
    const missing = await get('osteroy.localhost', '/finst-ikkje/')
    expect([missing.status, missing.text.includes('Osterøy kommune notFound nn')]).toEqual([404, true])
    const inEnglish = await get('osteroy.localhost', '/en/nothing/')
    expect([inEnglish.status, inEnglish.text.includes('Osterøy kommune notFound en')]).toEqual([404, true])
    expect((await get('osteroy.localhost', '/404.html')).status).toBe(404)
    expect((await get('osteroy.localhost', '/../../../etc/passwd')).status).toBe(404)
  })

  it('sends those who forget the last slash to the page', async () => {
    const moved = await get('osteroy.localhost', '/tenester?a=1')
    expect([moved.status, moved.headers.location]).toEqual([301, '/tenester/?a=1'])
  })

  it('compresses, and answers 304 to whoever has the page', async () => {
    const first = await get('osteroy.localhost', '/', { 'accept-encoding': 'gzip, br' })
    expect(first.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(first.body).toString('utf8')).toContain('Osterøy kommune')
    expect(first.body.byteLength).toBeLessThan(500)
    const again = await get('osteroy.localhost', '/', {
      'accept-encoding': 'gzip, br',
      'if-none-match': String(first.headers.etag),
    })
    expect([again.status, again.body.byteLength]).toEqual([304, 0])
    expect(first.headers['cache-control']).toBe('no-cache')
    // A proxy that packs anew marks the tag as weak.
    const weak = await get('osteroy.localhost', '/', {
      'accept-encoding': 'gzip, br',
      'if-none-match': `"x", W/${first.headers.etag}`,
    })
    expect(weak.status).toBe(304)
  })

  it('lets files named by digest be kept for a year', async () => {
    const { manifest } = (await openDiskStore(directory).readCurrent('osteroy'))!
    const css = await get(
      'osteroy.localhost',
      Object.keys(manifest.assets).find((a) => a.startsWith('/theme/'))!,
    )
    expect([css.status, css.headers['content-type'], css.headers['cache-control']]).toEqual([
      200,
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
  })

  it('forbids scripts and sources from elsewhere', async () => {
    const { headers } = await get('osteroy.localhost', '/')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('script-src')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('takes GET and HEAD only', async () => {
    expect((await get('osteroy.localhost', '/', {}, 'POST')).status).toBe(405)
    const head = await get('osteroy.localhost', '/', {}, 'HEAD')
    expect([head.status, head.body.byteLength]).toEqual([200, 0])
  })

  it('finds a service by beginnings, slips and the editors’ words', async () => {
    for (const q of ['skulefri', 'aktivitetsskule', 'sfo', 'skuletid']) {
      expect((await get('osteroy.localhost', `/sok/?q=${encodeURIComponent(q)}`)).text, q).toContain('/tenester/sfo/')
    }
  })

  it('says when nothing is found, and shows no markup from the query', async () => {
    const { text } = await get('osteroy.localhost', `/sok/?q=${encodeURIComponent('<script>alert(1)</script>')}`)
    expect(text).not.toContain('<script>')
    expect((await get('osteroy.localhost', `/sok/?q=${'x'.repeat(3000)}`)).status).toBe(200)
    expect((await get('osteroy.localhost', `/${'x'.repeat(5000)}`)).status).toBe(414)
  })

  it('marks answers that are in another language than the page', async () => {
    expect((await get('osteroy.localhost', '/en/search/?q=sfo')).text).toContain(
      'lang="nn">Skulefritidsordning</a><p lang="nn">Pass etter skuletid.</p>',
    )
    expect((await get('osteroy.localhost', '/sok/?q=sfo')).text).toContain(
      '<a href="/tenester/sfo/">Skulefritidsordning</a><p>Pass',
    )
  })

  it('says a query again as somebody could have typed it', async () => {
    const { status, text } = await get(
      'osteroy.localhost',
      `/sok/?q=${encodeURIComponent(`a\u0000b\n${'å'.repeat(500)}`)}`,
    )
    expect([status, text.includes('«a b å'), text.includes('å'.repeat(197)), /[\0\n]/.test(text)]).toEqual([
      200,
      true,
      false,
      false,
    ])
    expect((await get('osteroy.localhost', `/sok/?q=${'x'.repeat(5000)}`)).status).toBe(414)
  })

  it('serves nobody’s portal to a request that names two, and believes a whole address before the host', async () => {
    const hosts = (...names: string[]) =>
      `GET / HTTP/1.1\r\n${names.map((n) => `Host: ${n}\r\n`).join('')}connection: close\r\n\r\n`
    expect(await raw(hosts('osteroy.localhost', 'vaksdal.localhost'))).toMatch(/^HTTP\/1.1 400 /)
    expect(await raw(hosts('osteroy.localhost', 'osteroy.localhost'))).toMatch(/^HTTP\/1.1 400 /)
    const whole = await raw(
      'GET http://vaksdal.kommune.example/ HTTP/1.1\r\nHost: osteroy.localhost\r\nconnection: close\r\n\r\n',
    )
    expect([whole.includes('Vaksdal kommune home'), whole.includes('Osterøy')]).toEqual([true, false])
    expect(
      await raw('GET http://vond.example/ HTTP/1.1\r\nHost: osteroy.localhost\r\nconnection: close\r\n\r\n'),
    ).not.toContain('Osterøy kommune home')
  })

  it('keeps serving the last release when the pointer is broken', async () => {
    await get('vaksdal.kommune.example', '/')
    await writeFile(join(directory, 'portals/vaksdal/current.json'), '{"rel')
    await new Promise((r) => {
      setTimeout(r, 80)
    })
    expect((await get('vaksdal.kommune.example', '/')).text).toContain('Vaksdal kommune home')
  })
})
