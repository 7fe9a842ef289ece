import { userInfo } from 'node:os'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { sayTold } from '@innbyggarportal/shared-content/words'
import { rollback } from '@innbyggarportal/sites/publisher'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { readEnv } from './env.ts'
import { findKommune } from './portals/find-kommune.ts'
import { followUp } from './portals/follow-up.ts'
import { openStore } from './portals/open-store.ts'

const USAGE = 'Usage: npm run rollback -- --kommune SLUG [--to RELEASE] [--why WORDS]'

await runCommand(async () => {
  const { values } = readArguments(USAGE, {
    kommune: { type: 'string' },
    to: { type: 'string' },
    why: { type: 'string', default: 'rulla tilbake frå kommandolinja' },
  })
  if (!values.kommune) throw new Trouble(`Which kommune?\n${USAGE}`)
  const env = readEnv()
  const store = openStore(env)
  const kommune = await findKommune(store, values.kommune)
  const who = {
    by: userInfo().username,
    why: values.why,
    at: fromMillis(Date.now()),
    ...(values.to && { to: values.to }),
  }
  const done = await rollback(store, kommune, who)
  if (!done.isDone) throw new Trouble(sayTold(done.message, 'nn'))
  const { failed } = await followUp(env, store, { slug: values.kommune, kommune })
  console.log(
    `${values.kommune} serves ${done.release} and stays there until: npm run resume -- --kommune ${values.kommune}`,
  )
  for (const line of failed) console.error(line)
  return failed.length > 0 ? 1 : 0
})
