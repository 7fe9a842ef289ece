import { borrowSystem } from './bench/borrow-system.ts'
import { calibrate } from './bench/calibrate.ts'
import { editToLive } from './bench/edit-to-live.ts'
import { reportLines, reportOf } from './bench/edit-to-live-report.ts'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'

const USAGE = 'Usage: npm run bench -- [edit-to-live] [--count N] [--json]'

await runCommand(async () => {
  const { values, positionals: [name = 'edit-to-live'] } = readArguments(USAGE, { count: { type: 'string' }, json: { type: 'boolean' } }, [0, 1])
  if (name !== 'edit-to-live') throw new Trouble(`There is no benchmark «${name}».\n${USAGE}`)
  const count = Number(values.count ?? 100)
  if (!Number.isInteger(count) || count < 1) throw new Trouble(`--count must be a whole number from 1 up.\n${USAGE}`)
  const system = await borrowSystem()
  try {
    const calibration = calibrate(system.env.dataDir)
    const times = await editToLive(system.env, count, (done) => { if (done % 10 === 0) console.error(`… ${done} of ${count} edits`) })
    const report = reportOf(times, calibration)
    console.log(values.json ? JSON.stringify(report) : reportLines(report))
    return 0
  } finally {
    await system.giveBack()
  }
})
