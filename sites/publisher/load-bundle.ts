import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { troubleOf } from '@innbyggarportal/shared-content/contract'
import { themeCss } from '../src/theme/theme-css.ts'
import type { PageView } from '../src/view/page-view.ts'
import { TroubleError } from './trouble-error.ts'

/** The server bundle that turns a page's view into html, and the files its pages refer to. */
export interface Bundle {
  /** The whole page as html, in utf-8. Throws when a component fails: that is a bug, not content. */
  render(view: PageView): Promise<Buffer>
  /** sha-256, lower-case hex, of everything that decides how a page looks besides its view: equal digests give equal pages. */
  digest: string
  /** Styles, fonts and images: `path` is the address in a portal, `type` the media type. Held whole, so that a build beside a running worker takes nothing from it. */
  assets: BundleAsset[]
}
export interface BundleAsset {
  path: string
  content: Uint8Array
  type: string
}

interface ServerEntry {
  app: { render(request: Request, options: { locals: { pageView: PageView } }): Promise<Response> }
}

const DIST = fileURLToPath(new URL('../dist/', import.meta.url))
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}
/** Astro draws a new key at every build, for a feature no page uses; it must not make every page look changed. */
const RANDOM_KEY = /"key":"[A-Za-z0-9+/=]{44}"/

/** Loads the bundle that `npm run build` in sites makes. Throws a clear sentence when it has not been built. */
export async function loadBundle(directory: string = DIST): Promise<Bundle> {
  const files = await filesIn(directory).catch(() => [])
  const entry = files.find((f) => f === join('server', 'entry.mjs'))
  if (entry === undefined)
    throw new TroubleError(troubleOf('notBuilt', { file: join(directory, 'server', 'entry.mjs') }))
  const contents = await Promise.all(files.map((f) => readFile(join(directory, f))))
  const digest = digestOf(files, contents)
  const app = await loadApp(directory, entry, files, digest)
  return { render: (view) => renderPage(app, view), digest, assets: assetsOf(files, contents) }
}

/**
 * Astro loads a page's code when it is first asked for; a build in between would have taken it away, so all of it is
 * loaded now. The digest in the address keeps a process from being given the entry of an earlier build.
 */
async function loadApp(
  directory: string,
  entry: string,
  files: readonly string[],
  digest: string,
): Promise<ServerEntry['app']> {
  const load = (file: string, query = ''): Promise<unknown> => import(pathToFileURL(join(directory, file)).href + query)
  const { app } = (await load(entry, `?${digest}`)) as ServerEntry
  await Promise.all(
    files.filter((f) => f.startsWith(join('server', 'chunks')) && extname(f) === '.mjs').map((f) => load(f)),
  )
  return app
}

/** No page looks at what was asked for: everything it shows is in its view. */
const ANY_REQUEST = new Request('http://portal.invalid/')

async function renderPage(app: ServerEntry['app'], view: PageView): Promise<Buffer> {
  const response = await app.render(ANY_REQUEST, { locals: { pageView: view } })
  if (response.status !== 200)
    throw new Error(`The page ${view.path} (${view.kind}, ${view.lang}) was not rendered: status ${response.status}.`)
  return Buffer.from(await response.arrayBuffer())
}

async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((e) => e.isFile())
    .map((e) => relative(directory, join(e.parentPath, e.name)))
    .sort()
}

/** The theme is made outside the bundle; a sample of it stands for the code that makes it. */
function digestOf(files: readonly string[], contents: readonly Buffer[]): string {
  const hash = createHash('sha256').update(themeCss(undefined))
  files.forEach((f, index) => {
    const text = extname(f) === '.mjs' ? contents[index]!.toString('utf8').replace(RANDOM_KEY, '') : contents[index]!
    hash.update(`\0${f}\0`).update(text)
  })
  return hash.digest('hex')
}

function assetsOf(files: readonly string[], contents: readonly Buffer[]): BundleAsset[] {
  return files.flatMap((f, index) => {
    const [side, ...rest] = f.split(sep)
    if (side !== 'client') return []
    return [
      { path: `/${rest.join('/')}`, content: contents[index]!, type: TYPES[extname(f)] ?? 'application/octet-stream' },
    ]
  })
}
