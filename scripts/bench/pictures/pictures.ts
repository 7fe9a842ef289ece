import { readFileSync } from 'node:fs'
import { fileKind, MAX_ANSWER, pictureProgram, runChild, TIME_LIMIT_MS } from '@innbyggarportal/cms/testing'
import { Trouble } from '../../command/trouble.ts'
import { timed, type Bench } from '../bench.ts'
import { figureOf } from '../report/figure.ts'
import { WORST_PICTURES } from './worst-pictures.ts'

const LOOK_EVERY_MS = 2
const LIMITS = { ms: 4000, mb: 400 }

/** What the worst picture costs, whether it is taken or refused. */
export const pictures: Bench = {
  name: 'pictures',
  says: 'the worst pictures to upload: time and memory of the process that decodes them',
  minutes: 2,
  async run({ say }) {
    const worst = { ms: { value: 0, name: '' }, mb: { value: 0, name: '' } }
    for (const { name, make } of WORST_PICTURES) {
      const file = await make()
      const kind = fileKind(file)
      if (!kind) throw new Trouble(`«${name}» is no picture.`)
      let peak = 0
      let watch: NodeJS.Timeout | undefined
      const { ms, value } = await timed(() =>
        runChild(pictureProgram(), [kind, String(file.byteLength)], file, {
          timeMs: TIME_LIMIT_MS,
          bytes: MAX_ANSWER,
          onStart: (pid) => {
            watch = setInterval(() => {
              peak = Math.max(peak, peakOf(pid))
            }, LOOK_EVERY_MS)
          },
        }),
      )
      clearInterval(watch)
      const end = 'answer' in value ? value.answer.toString('utf8', 0, 60).split('\n')[0]!.slice(0, 24) : value.ended
      say(
        `pictures: ${name.padEnd(42)} ${String(Math.round(file.byteLength / 1000)).padStart(6)} kB ${String(Math.round(ms)).padStart(6)} ms ${String(Math.round(peak)).padStart(4)} MB  ${end}`,
      )
      if (ms > worst.ms.value) worst.ms = { value: ms, name }
      if (peak > worst.mb.value) worst.mb = { value: peak, name }
    }
    return [
      figureOf({
        name: 'the slowest picture',
        value: worst.ms.value,
        unit: 'ms',
        target: { of: 'value', atMost: LIMITS.ms },
        note: `${worst.ms.name}; ${WORST_PICTURES.length} pictures`,
      }),
      figureOf({
        name: 'the heaviest picture',
        value: worst.mb.value,
        unit: 'MB',
        target: { of: 'value', atMost: LIMITS.mb },
        note: `${worst.mb.name}; peak resident memory of the process`,
      }),
    ]
  },
}

/** Peak resident memory of a process so far, in MB; Linux only. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}
