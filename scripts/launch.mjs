// Every command begins here, as plain JavaScript that any Node from 20 runs: install what the lock file names when it
// has changed, then go on under the project's own Node with scripts/<verb>.ts.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './launch/install.mjs'
import { plainSentence } from './launch/plain-sentence.mjs'
import { runVerb } from './launch/run-verb.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [verb = '', ...args] = process.argv.slice(2)

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`This needs Node 20 or newer; here is ${process.version}. Get a newer one at https://nodejs.org.`)
  process.exit(1)
}
if (!/^[a-z]+(-[a-z]+)*$/.test(verb) || !existsSync(join(root, 'scripts', `${verb}.ts`))) {
  console.error(`There is no command “${verb}”. The commands are listed in README.md.`)
  process.exit(1)
}
try {
  await install(root, verb)
  process.exitCode = await runVerb(root, verb, args)
} catch (error) {
  console.error(plainSentence(error))
  process.exitCode = 1
}
