import { sayTold } from '@innbyggarportal/shared-content/words'
import { resume } from '@innbyggarportal/sites/publisher'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { readEnv } from './env.ts'
import { findKommune } from './portals/find-kommune.ts'
import { followUp } from './portals/follow-up.ts'
import { openStore } from './portals/open-store.ts'

const USAGE = 'Usage: npm run resume -- --kommune SLUG'

await runCommand(async () => {
  const { values } = readArguments(USAGE, { kommune: { type: 'string' } })
  if (!values.kommune) throw new Trouble(`Which kommune?\n${USAGE}`)
  const env = readEnv()
  const store = openStore(env)
  const kommune = await findKommune(store, values.kommune)
  const done = await resume(store, kommune)
  if (!done.isDone) throw new Trouble(sayTold(done.message, 'nn'))
  const { results, failed } = await followUp(env, store, { slug: values.kommune, kommune })
  console.log(
    results
      ? `${values.kommune} follows the content again (${results[0]?.pages.rendered ?? 0} pages changed).`
      : `${values.kommune} follows the content again from the next publish.`,
  )
  for (const line of failed) console.error(line)
  return failed.length > 0 ? 1 : 0
})
