import { knownSentence } from '../launch/plain-sentence.mjs'
import { Trouble } from './trouble.ts'

/**
 * Runs a command to its exit code. Trouble becomes sentences on stderr and exit code 1; what nobody foresaw keeps its
 * stack, because then it is a fault of ours.
 */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : (knownSentence(error) ?? error))
    process.exitCode = 1
  }
}
