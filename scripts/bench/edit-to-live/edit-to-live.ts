import { demoPassword } from '../../start/settings/demo-password.ts'
import { Trouble } from '../../command/trouble.ts'
import type { Bench } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { makeRegion } from '../region/make-region.ts'
import { figureOf, missingFigure, type Figure } from '../report/figure.ts'
import { editKinds, type EditKind } from './edit-kinds.ts'
import { installRegion, publishAll } from './installation.ts'
import { openPageReader, type PageReader } from './page-reader.ts'
import { logIn } from './rest-editor.ts'
import { startSystem } from './start-system.ts'

/** The first edits after a start find everything cold. */
const WARM_UP = 3

/** From the moment an edit is sent until the last portal it applies to shows it: CMS, gate, index, disk and server included. */
export const editToLive: Bench = {
  name: 'edit-to-live',
  says: '100 edits of four kinds until they are live on all portals, in a whole installation',
  minutes: 15,
  async run({ folder, size, say }) {
    const region = makeRegion({ kommuner: size.kommuner ?? 10, services: size.services ?? 600 })
    const env = await installRegion(region, folder, say)
    const stop = await startSystem(env)
    const reader = openPageReader(env)
    try {
      await publishAll(env)
      const editor = await logIn(env, 'region@demo.example', demoPassword(env.dataDir))
      const figures: Figure[] = []
      for (const kind of editKinds(region, editor)) {
        say(`edit-to-live: ${kind.name}`)
        figures.push(
          await measure(kind, reader, size.count ?? 100).then(
            (times) => figureFrom(kind, region.kommuner, times),
            (error: unknown) => failed(kind, error),
          ),
        )
      }
      return figures
    } finally {
      reader.close()
      await stop()
    }
  },
}

/** Milliseconds of each edit. */
interface Times {
  answered: number[]
  live: number[]
  portals: number
}

async function measure(kind: EditKind, reader: PageReader, count: number): Promise<Times> {
  const times: Times = { answered: [], live: [], portals: 0 }
  for (let n = 1; n <= count + WARM_UP; n++) {
    const edit = await kind.edit(n)
    const from = performance.now()
    const sinceThen = () => performance.now() - from
    const [answered, ...shown] = await Promise.all([
      edit.send().then(sinceThen),
      ...edit.at.map((place) => reader.untilShown(place, edit.words).then(sinceThen)),
    ])
    for (const place of edit.alsoAt) {
      if (!(await reader.read(place)).includes(edit.words))
        throw new Trouble(
          `${kind.name}: the portal of ${place.slug} is live, and ${place.path} does not show «${edit.words}».`,
        )
    }
    if (n <= WARM_UP) continue
    times.answered.push(answered)
    times.live.push(Math.max(...shown))
    times.portals = edit.at.length
  }
  return times
}

/** One kind that fails leaves the others their figures. */
function failed(kind: EditKind, error: unknown): Figure {
  if (!(error instanceof Trouble)) throw error
  return missingFigure(nameOf(kind), 's', error.message, targetOf(kind))
}

const nameOf = ({ name }: EditKind) => `edit to live, ${name} (p95)`
const targetOf = ({ atMost }: EditKind) => ({ of: 'value' as const, atMost })

function figureFrom(kind: EditKind, portals: number, { answered, live, portals: reached }: Times): Figure {
  const at = (times: readonly number[], share: number) => `${Math.round(percentile(times, share))} ms`
  return figureOf({
    name: nameOf(kind),
    value: percentile(live, 0.95) / 1000,
    unit: 's',
    target: targetOf(kind),
    note: `${live.length} edits, the last to ${reached} of ${portals} portals; live p50 ${at(live, 0.5)}, max ${at(live, 1)}; until the CMS had answered p50 ${at(answered, 0.5)}, p95 ${at(answered, 0.95)}`,
  })
}
