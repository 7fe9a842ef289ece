import { freePort } from '../builders/free-port.ts'
import { getPage, startPart, until } from './running-parts.ts'

/** The whole product as `npm start` runs it, on free ports. */
export interface RunningSystem {
  cmsUrl: string
  password: string
  page: (slug: string, path: string) => Promise<{ status: number; text: string }>
  /** What the processes have said so far. */
  output: () => string
  stop: () => Promise<void>
}

/** Runs it on a data folder until it is ready. `more` are settings besides those that give it a place of its own. */
export async function runSystem(dataDir: string, more: Record<string, string> = {}): Promise<RunningSystem> {
  const [cmsPort, portalsPort] = [await freePort(), await freePort()]
  const part = startPart(
    'scripts/start.ts',
    { url: '', dataDir },
    { CMS_PORT: String(cmsPort), PORTALS_PORT: String(portalsPort), CMS_URL: `http://localhost:${cmsPort}`, ...more },
  )
  let hasEnded = false
  void part.exit.then(() => {
    hasEnded = true
  })
  await until(
    'the system is ready',
    async () => {
      if (hasEnded) throw new Error(`The system did not come up:\n${part.output()}`)
      return /^Ready/m.test(part.output())
    },
    240_000,
  )
  return {
    cmsUrl: `http://localhost:${cmsPort}`,
    password: /^Demo password: (.+)$/m.exec(part.output())?.[1] ?? '',
    page: (slug, path) => getPage(portalsPort, slug, path),
    output: part.output,
    stop: part.stop,
  }
}
