import { readerFor } from '@innbyggarportal/shared-content/affected'
import { lang as langSchema, type Lang } from '@innbyggarportal/shared-content/contract'
import { resolveService } from '@innbyggarportal/shared-content/resolve'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { describeService } from './content/describe-service.ts'
import { findBySlug } from './content/find-by-slug.ts'
import { seedWhenEmpty } from './content/seed-when-empty.ts'
import { withDoor } from './content/with-door.ts'

const USAGE = 'Usage: npm run resolve -- --kommune SLUG --service SLUG [--lang nn|nb|en] [--json]'

await runCommand(async () => {
  const { values } = readArguments(USAGE, {
    kommune: { type: 'string' },
    service: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
  })
  if (values.kommune === undefined || values.service === undefined)
    throw new Trouble(`Say which kommune and which service.\n${USAGE}`)
  const { snapshot } = await withDoor(async (door, env) => {
    await seedWhenEmpty(door, env)
    return await door.readSnapshot()
  })
  const { kommune, service } = findBySlug(snapshot, values.kommune, values.service)
  const reader = readerFor(snapshot, kommune.key)
  if (reader === null) throw new Trouble(`There is no published kommune “${values.kommune}”.`)
  const resolved = resolveService(service, reader, readLang(values.lang, kommune.languages), new Date().toISOString())
  console.log(values.json ? JSON.stringify(resolved, null, 2) : describeService(resolved))
  return 0
})

function readLang(wanted: string | undefined, languages: readonly Lang[]): Lang {
  const parsed = langSchema.safeParse(wanted ?? languages[0])
  if (!parsed.success) throw new Trouble(`“${wanted}” is not a language here. Choose nn, nb or en.\n${USAGE}`)
  return parsed.data
}
