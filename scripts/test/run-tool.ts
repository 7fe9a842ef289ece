import { join } from 'node:path'
import { runProcess } from '../command/run-process.ts'
import { ROOT, toolEnv } from '../env.ts'

/** Runs a tool of node_modules/.bin in the project. Its words are kept, or shown as they come with `isLoud`. */
export const runTool = (name: string, args: readonly string[], isLoud = false): ReturnType<typeof runProcess> =>
  runProcess(join(ROOT, 'node_modules/.bin', name), args, { env: toolEnv(), isLoud })
