import { Trouble } from '../command/trouble.ts'
import type { ScriptsEnv } from '../env.ts'
import { ask } from '../start/ask.ts'
import { demoPassword } from '../start/demo-password.ts'
import { portalHost } from '../start/portal-host.ts'
import { replaceFirstText } from './replace-first-text.ts'
import { logIn } from './rest-editor.ts'

const SERVICE = 'barnehageplass'
const SLOT = 'whatYouGet'
const INHERITING = ['lindas', 'austrheim', 'vaksdal']
const OVERRIDING = 'osteroy'
const POLL_MS = 10
const PATIENCE_MS = 30_000

/** Milliseconds of each edit: until the CMS had answered, and until the last portal that inherits the slot served it. */
export interface EditTimes { answered: number; live: number }

/**
 * Edits one sentence of a shared slot over REST, again and again, and waits each time until every portal that inherits
 * it serves the new words. The clock starts when the request is sent. Throws a {@link Trouble} when an edit is not live
 * in half a minute, or when the page of the kommune with its own text changes. The old words are put back at the end.
 */
export async function editToLive(env: ScriptsEnv, count: number, onEdit: (done: number) => void): Promise<EditTimes[]> {
  const editor = await logIn(env, 'region@demo.example', demoPassword(env.dataDir))
  const service = await editor.readService(SERVICE, 'nn')
  const path = `/tenester/${service.slug}/`
  const page = async (slug: string) => {
    const { address, name } = portalHost(env, slug)
    return (await ask(address, name, path)).body
  }
  const publish = (content: unknown) => editor.publishService(service.id, 'nn', { [SLOT]: content, changeKind: 'editorial' })
  const before = await page(OVERRIDING)
  if (before === '') throw new Trouble(`The portal of ${OVERRIDING} does not serve ${path}.`)

  const times: EditTimes[] = []
  try {
    for (let i = 1; i <= count; i++) {
      const words = `Dette er målesetning ${i} av ${count}, skriven ${Date.now()}.`
      const content = replaceFirstText(service[SLOT], words)
      if (content === null) throw new Trouble(`${SERVICE} has no words in ${SLOT} to change.`)
      const from = performance.now()
      const sinceThen = () => performance.now() - from
      const [answered, ...served] = await Promise.all([
        publish(content).then(sinceThen),
        ...INHERITING.map((slug) => untilServed(() => page(slug), words, slug).then(sinceThen)),
      ])
      times.push({ answered, live: Math.max(...served) })
      if ((await page(OVERRIDING)) !== before) throw new Trouble(`The page of ${OVERRIDING} changed, though it has its own text in ${SLOT}.`)
      onEdit(i)
    }
  } finally {
    await publish(service[SLOT])
  }
  return times
}

async function untilServed(read: () => Promise<string>, words: string, slug: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (!(await read()).includes(words)) {
    if (performance.now() > until) throw new Trouble(`The portal of ${slug} did not serve the edit within ${PATIENCE_MS / 1000} s.`)
    await new Promise((resolve) => { setTimeout(resolve, POLL_MS) })
  }
}
