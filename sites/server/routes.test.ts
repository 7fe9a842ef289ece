import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo, Server } from 'node:net'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDiskStore } from '../publisher/index.ts'
import { aRelease } from '../publisher/testing/a-release.ts'
import { SEARCH_RESULTS_MARK } from '../src/view/index.ts'
import { startPortals } from './portals-server.ts'

const SAFE = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy']
const PICTURE = Uint8Array.from({ length: 3000 }, (_, n) => n % 256)

let directory: string
let server: Server

/** Osterøy has everything, a picture too, Vaksdal a domain and no page for unknown addresses, Modalen neither page nor file that can be read, and nothing of Voss reads. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'routes-'))
  const store = openDiskStore(directory)
  await aRelease(store, 'Old')
  const release = await aRelease(store, 'New', {
    paths: ['/', '/404.html', '/en/', '/tenester/', '/tema/skule-og-utdanning/'],
    portal: { formerSlugs: ['gamle-osteroy', 'vaksdal'] },
    redirects: { '/gammal/åre/': '/tenester/', '/en/old/': '/en/' },
  })
  const manifest = (await store.readManifest('osteroy', release))!
  const batch = store.openBatch()
  const object = await batch.add(`<title>Search</title>${SEARCH_RESULTS_MARK}`)
  const picture = { object: await batch.add(PICTURE), bytes: PICTURE.byteLength, type: 'image/webp' }
  await batch.settle()
  const page = { ...manifest.pages['/']!, object, kind: 'search' as const }
  const pages = { ...manifest.pages, '/sok/': page, '/en/search/': { ...page, lang: 'en' as const } }
  const assets = { ...manifest.assets, '/filer/skule.webp': picture }
  await store.makeCurrent('osteroy', { ...manifest, pages, assets })
  await aRelease(store, 'Own', {
    kommune: 'vaksdal',
    paths: ['/'],
    portal: { domain: 'vaksdal.example', formerSlugs: ['dale'] },
  })
  const gone = await aRelease(store, 'Gone', { kommune: 'modalen', paths: ['/'] })
  const lost = (await store.readManifest('modalen', gone))!
  for (const { object } of [lost.pages['/']!, lost.assets['/_astro/gone.css']!]) await rm(store.pathOf(object))
  const broken = await aRelease(store, 'Broken', { kommune: 'voss' })
  server = await startPortals({
    releases: directory,
    host: '127.0.0.1',
    port: 0,
    portalsUrl: 'http://{slug}.localhost:4000',
    say: () => {},
  })
  await ask('GET / HTTP/1.1', 'host: localhost')
  await writeFile(join(directory, 'portals/voss/releases', `${broken}.json`), '')
})
afterAll(async () => {
  await new Promise((resolve) => {
    server.close(resolve)
  })
  await rm(directory, { recursive: true, force: true })
})

interface Got {
  status: number
  names: string[]
  header: Record<string, string>
  sent: Buffer
  body: string
}

/** What is answered to a first line and headers. */
function ask(first: string, ...headers: string[]): Promise<Got> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () =>
      socket.write([first, ...headers, 'connection: close', '', ''].join('\r\n')),
    )
    socket
      .on('data', (chunk) => chunks.push(chunk))
      .on('error', reject)
      .on('end', () => resolve(read(Buffer.concat(chunks))))
  })
}

function read(bytes: Buffer): Got {
  const end = bytes.indexOf('\r\n\r\n')
  const [line = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const named = lines.map((l) => [l.slice(0, l.indexOf(':')).toLowerCase(), l.slice(l.indexOf(':') + 2)] as const)
  const header = Object.fromEntries(named)
  const sent = bytes.subarray(end + 4)
  if (sent.byteLength > 0) expect(Number(header['content-length'])).toBe(sent.byteLength)
  const { 'content-encoding': encoding } = header
  const body = encoding === 'br' ? brotliDecompressSync : encoding === 'gzip' ? gunzipSync : Buffer.from
  return {
    status: Number(line.split(' ')[1]),
    names: named.map(([name]) => name).filter((name) => name !== 'date' && name !== 'connection'),
    header,
    sent,
    body: sent.byteLength > 0 ? body(sent).toString('utf8') : '',
  }
}

const KEPT: Record<string, string> = {
  'no-cache': 'asked-again',
  'public, max-age=31536000, immutable': 'a-year',
  'no-store': 'not-kept',
}

/** An answer in one line: status, type, how long it is kept, encoding and tag, where it leads, what it allows, and its title or text. */
function inWords({ status, header, body }: Got): string {
  return [
    status,
    header['content-type']?.replace(/^text\/(\w+); charset=utf-8$/, '$1'),
    KEPT[header['cache-control'] ?? ''],
    header['content-encoding'],
    header['etag']?.replace(/[0-9a-f]{64}/, 'tag'),
    header['location'],
    header['allow'] && `allows ${header['allow']}`,
    body && `: ${/<title>(.*?)<\/title>/.exec(body)?.[1] ?? body}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Method, address, host and headers → answer. LONG is more than an address may have. */
const TABLE = `
GET / | osteroy.localhost:4000 → 200 html asked-again "tag" : New /
GET / | OSTEROY.localhost. → 200 html asked-again "tag" : New /
GET / | vaksdal.example → 200 html asked-again "tag" : Own /
GET / | vaksdal.localhost → 301 asked-again https://vaksdal.example/
GET /tenester/?a=1 | VAKSDAL.localhost:4000 → 301 asked-again https://vaksdal.example/tenester/?a=1
GET / | www.vaksdal.example → 301 asked-again https://vaksdal.example/
GET /en?a=1 | www.osteroy.localhost → 301 asked-again http://osteroy.localhost:4000/en?a=1
HEAD / | www.vaksdal.localhost → 301 asked-again https://vaksdal.example/
POST / | www.vaksdal.example → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
GET / | www.www.vaksdal.example → 421 plain not-kept : Denne adressa høyrer ikkje til nokon portal her.
GET / | www.localhost → 404 html asked-again : Innbyggarportalane i regionen
GET /TENESTER/ | osteroy.localhost → 301 asked-again /tenester/
GET /Tenester?a=B | osteroy.localhost → 301 asked-again /tenester/?a=B
GET /tenester/index.html | osteroy.localhost → 301 asked-again /tenester/
GET /index.htm | osteroy.localhost → 301 asked-again /
GET //tenester/ | osteroy.localhost → 301 asked-again /tenester/
GET //EN//index.html | osteroy.localhost → 301 asked-again /en/
GET /tema/skole-og-utdanning/?a=1 | osteroy.localhost → 301 asked-again /tema/skule-og-utdanning/?a=1
GET /Tema/Skole-og-utdanning | osteroy.localhost → 301 asked-again /tema/skule-og-utdanning/
GET /tema/naring/ | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET //vaksdal.example/ | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET /404.HTML | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET /_ASTRO/new.css | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET /en/ | osteroy.localhost → 200 html asked-again "tag" : New /en/
GET /?a=1 | osteroy.localhost → 200 html asked-again "tag" : New /
GET /#a | osteroy.localhost → 200 html asked-again "tag" : New /
GET /en/../ | osteroy.localhost → 200 html asked-again "tag" : New /
GET /tenester | osteroy.localhost → 301 asked-again /tenester/
GET /tenester?a=1&b=%C3%A6 | osteroy.localhost → 301 asked-again /tenester/?a=1&b=%C3%A6
GET /en?a | osteroy.localhost → 301 asked-again /en/?a
GET //osteroy.localhost/ | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET http://vaksdal.localhost/ | osteroy.localhost → 301 asked-again https://vaksdal.example/
GET http://vaksdal.example/ | osteroy.localhost → 200 html asked-again "tag" : Own /
GET http://osteroy.localhost?q=a | vaksdal.example → 200 html asked-again "tag" : New /
GET /gammal/%C3%A5re?a=%20b | osteroy.localhost → 301 asked-again /tenester/?a=%20b
GET //EN/Old/index.html | osteroy.localhost → 301 asked-again /en/
HEAD /en/old | osteroy.localhost → 301 asked-again /en/
POST /en/old/ | osteroy.localhost → 405 plain not-kept allows GET, HEAD : Only GET and HEAD.
GET /en/old/ | vaksdal.example → 404 plain not-kept : There is no such page.
GET /en/old/?a=1 | gamle-osteroy.localhost → 301 asked-again http://osteroy.localhost:4000/en/old/?a=1
GET / | www.gamle-osteroy.localhost → 301 asked-again http://osteroy.localhost:4000/
GET /tenester/ | dale.localhost → 301 asked-again https://vaksdal.example/tenester/
GET /sok/ | osteroy.localhost → 200 html asked-again "tag" : Search
GET /sok/?q= | osteroy.localhost → 200 html asked-again "tag" : Search
GET /sok/?q=new | osteroy.localhost → 200 html not-kept : Eitt treff på «new» – Search
GET /sok/?q=new | osteroy.localhost | accept-encoding: br → 200 html not-kept : Eitt treff på «new» – Search
GET /sok/?q=new | osteroy.localhost | accept-encoding: gzip, br → 200 html not-kept gzip : Eitt treff på «new» – Search
GET /sok/?q=%3Cb%3E | osteroy.localhost → 200 html not-kept : Ingen treff på «&lt;b&gt;» – Search
GET /sok/#?q=new | osteroy.localhost → 200 html asked-again "tag" : Search
GET /sok?q=new | osteroy.localhost → 301 asked-again /sok/?q=new
GET /en/search/?q=new | osteroy.localhost → 200 html asked-again "tag" : Search
HEAD /sok/?q=new | osteroy.localhost → 200 html not-kept
POST /sok/?q=new | osteroy.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
GET /_astro/new.css | osteroy.localhost → 200 css a-year "tag" : New css
GET /_astro/new.css?a | osteroy.localhost → 200 css a-year "tag" : New css
GET /_astro/new.css | osteroy.localhost | accept-encoding: gzip → 200 css a-year gzip "tag-gzip" : New css
HEAD /_astro/new.css | osteroy.localhost → 200 css a-year "tag"
GET /_astro/old.css | osteroy.localhost → 200 css a-year "tag" : Old css
GET /_astro/other.css | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET /_astro/own.css | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET /_astro/own.css | vaksdal.example → 200 css a-year "tag" : Own css
GET /constructor | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET /finst-ikkje/ | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET /404.html | osteroy.localhost → 404 html asked-again "tag" : New /404.html
HEAD /finst-ikkje/ | osteroy.localhost → 404 html asked-again "tag"
GET /finst-ikkje/ | osteroy.localhost | accept-encoding: br → 404 html asked-again br "tag-br" : New /404.html
GET /en/nothing/ | osteroy.localhost → 404 plain not-kept : There is no such page.
GET /finst-ikkje/ | vaksdal.example → 404 plain not-kept : Sida finst ikkje.
GET /../../../etc/passwd | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET /%00 | osteroy.localhost → 404 html asked-again "tag" : New /404.html
GET / | osteroy.localhost | accept-encoding: gzip, deflate, br → 200 html asked-again br "tag-br" : New /
GET / | osteroy.localhost | accept-encoding: gzip → 200 html asked-again gzip "tag-gzip" : New /
GET / | osteroy.localhost | accept-encoding: br;q=0, gzip;q=0 → 200 html asked-again "tag" : New /
GET / | osteroy.localhost | if-none-match: * → 304 html asked-again "tag"
HEAD / | osteroy.localhost | if-none-match: * → 304 html asked-again "tag"
GET /finst-ikkje/ | osteroy.localhost | if-none-match: * → 404 html asked-again "tag" : New /404.html
POST / | osteroy.localhost | if-none-match: * → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
HEAD / | osteroy.localhost → 200 html asked-again "tag"
HEAD / | osteroy.localhost | accept-encoding: br → 200 html asked-again br "tag-br"
GET / | modalen.localhost → 500 plain not-kept : Noko gjekk gale hos oss. Prøv igjen om litt.
HEAD / | modalen.localhost → 500 plain not-kept
GET /_astro/gone.css | modalen.localhost → 500 plain not-kept : Noko gjekk gale hos oss. Prøv igjen om litt.
GET /finst-ikkje/ | modalen.localhost → 404 plain not-kept : Sida finst ikkje.
POST / | modalen.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
GET / | voss.localhost → 503 plain not-kept : Portalen kan ikkje visast no. Prøv igjen om litt.
GET /finst-ikkje/ | voss.localhost → 503 plain not-kept : Portalen kan ikkje visast no. Prøv igjen om litt.
HEAD / | voss.localhost → 503 plain not-kept
POST / | voss.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
GET / | austrheim.localhost → 404 html asked-again : Innbyggarportalane i regionen
GET /tenester/ | austrheim.localhost → 404 html asked-again : Innbyggarportalane i regionen
POST / | austrheim.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
GET / | localhost:4000 → 200 html asked-again : Innbyggarportalane i regionen
GET /?a=1 | localhost:4000 → 200 html asked-again : Innbyggarportalane i regionen
GET / | 127.0.0.1 → 200 html asked-again : Innbyggarportalane i regionen
GET / | localhost | accept-encoding: br → 200 html asked-again : Innbyggarportalane i regionen
GET / | localhost | if-none-match: * → 304 html asked-again
HEAD / | localhost → 200 html asked-again
GET /tenester/ | localhost → 404 html asked-again : Innbyggarportalane i regionen
POST / | localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
GET / | elsewhere.example → 421 plain not-kept : Denne adressa høyrer ikkje til nokon portal her.
GET http://elsewhere.example/x | osteroy.localhost → 421 plain not-kept : Denne adressa høyrer ikkje til nokon portal her.
GET / | [::1]:4000 → 200 html asked-again : Innbyggarportalane i regionen
GET /LONG | osteroy.localhost → 414 plain not-kept : Adressa er for lang eller ugyldig.
GET /LONG | localhost → 414 plain not-kept : Adressa er for lang eller ugyldig.
GET /LONG | voss.localhost → 414 plain not-kept : Adressa er for lang eller ugyldig.
POST /LONG | osteroy.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
GET /sok/?q=LONG | osteroy.localhost → 414 plain not-kept : Adressa er for lang eller ugyldig.
GET * | osteroy.localhost → 400 plain not-kept : Det går ikkje fram kva adresse dette gjeld.
GET ftp://osteroy.localhost/ | osteroy.localhost → 400 plain not-kept : Det går ikkje fram kva adresse dette gjeld.
GET / | osteroy.localhost | host: osteroy.localhost → 400 plain not-kept : Det går ikkje fram kva adresse dette gjeld.
GET / | osteroy.localhost | host: vaksdal.localhost → 400 plain not-kept : Det går ikkje fram kva adresse dette gjeld.
HEAD / | osteroy.localhost | host: vaksdal.localhost → 400 plain not-kept
POST / | osteroy.localhost | host: vaksdal.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
OPTIONS * | osteroy.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
OPTIONS / | osteroy.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
PUT /sok/ | osteroy.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
DELETE /finst-ikkje/ | osteroy.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
PATCH / | elsewhere.example → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
TRACE / | osteroy.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
PROPFIND / | osteroy.localhost → 405 plain not-kept allows GET, HEAD : Berre GET og HEAD.
get / | osteroy.localhost → 400
`

it.each(TABLE.trim().split('\n'))('%s', async (row) => {
  const [asked = '', answer] = row.split(' → ')
  const [first, host, ...headers] = asked.replace('LONG', 'x'.repeat(4096)).split(' | ')
  expect(inWords(await ask(`${first} HTTP/1.1`, `host: ${host}`, ...headers))).toBe(answer)
})

describe('who has it already', () => {
  const tagOf = async (target: string, ...headers: string[]) =>
    String((await ask(`GET ${target} HTTP/1.1`, 'host: osteroy.localhost', ...headers)).header['etag'])
  const again = (first: string, tag: string, ...headers: string[]) =>
    ask(`${first} HTTP/1.1`, 'host: osteroy.localhost', `if-none-match: ${tag}`, ...headers)

  it('is told so, whether a page or a file, in the encoding it has', async () => {
    for (const target of ['/', '/en/../?a=1', '/_astro/new.css', '/_astro/old.css', '/sok/']) {
      for (const headers of [[], ['accept-encoding: br'], ['accept-encoding: gzip']]) {
        const tag = await tagOf(target, ...headers)
        for (const asked of [tag, `W/${tag}`, `"x", ${tag}`])
          for (const method of ['GET', 'HEAD'])
            expect(await again(`${method} ${target}`, asked, ...headers)).toMatchObject({
              status: 304,
              body: '',
              names: [...SAFE, 'content-type', 'cache-control', 'vary', 'etag'],
            })
      }
    }
  })

  it('gets it again in another encoding, and where nothing is found', async () => {
    expect((await again('GET /', await tagOf('/'), 'accept-encoding: br')).status).toBe(200)
    expect((await again('GET /finst-ikkje/', await tagOf('/finst-ikkje/'))).status).toBe(404)
  })
})

it('a picture is sent as it is, however it may be packed', async () => {
  const { header, sent } = await ask('GET /filer/skule.webp HTTP/1.1', 'host: osteroy.localhost', 'accept-encoding: br')
  expect([header['content-type'], header['content-encoding']]).toEqual(['image/webp', undefined])
  expect(sent.equals(PICTURE)).toBe(true)
})

it('every answer says what it may not do, and no more than it must', async () => {
  const names = async (first: string, host: string, ...headers: string[]) =>
    (await ask(`${first} HTTP/1.1`, `host: ${host}`, ...headers)).names
  const plain = [...SAFE, 'content-type', 'cache-control', 'vary']
  const packed = [...plain, 'etag', 'content-length', 'content-encoding']
  expect(await names('GET /', 'osteroy.localhost')).toEqual([...plain, 'etag', 'content-length'])
  expect(await names('GET /', 'osteroy.localhost', 'accept-encoding: br')).toEqual(packed)
  expect(await names('HEAD /x/', 'osteroy.localhost', 'accept-encoding: br')).toEqual(packed)
  expect(await names('GET /', 'localhost')).toEqual([...plain, 'content-length'])
  expect(await names('GET /', 'voss.localhost')).toEqual([...plain, 'content-length'])
  expect(await names('POST /', 'localhost')).toEqual(['allow', ...plain, 'content-length'])
  expect(await names('GET /en', 'osteroy.localhost')).toEqual([...SAFE, 'location', 'cache-control', 'content-length'])
  expect(await names('GET /', 'modalen.localhost')).toEqual([
    ...SAFE,
    'content-type',
    'cache-control',
    'content-length',
  ])
})
