import { buildStale } from '../start/builds/build-stale.ts'
import { one, type Tally } from './tally.ts'

/** Builds what the tests run on. A build that fails is one failed test: what needs no build is tested all the same. */
export async function runBuilds(): Promise<Tally> {
  try {
    await buildStale()
    return one.passed
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return one.failed('The builds')
  }
}
