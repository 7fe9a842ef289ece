import { readerFor } from '@innbyggarportal/shared-content/affected'
import {
  addDays,
  fromMillis,
  isoDate,
  lang as langSchema,
  osloDate,
  startOfOsloDay,
  toMillis,
  type IsoInstant,
  type Lang,
} from '@innbyggarportal/shared-content/contract'
import { resolveService } from '@innbyggarportal/shared-content/resolve'
import { snapshotAt } from '@innbyggarportal/sites/publisher'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { describeService } from './content/describe-service.ts'
import { findBySlug, findKommune } from './content/find-by-slug.ts'
import { seedWhenEmpty } from './content/seed-when-empty.ts'
import { withDoor } from './content/with-door.ts'

const USAGE = 'Usage: npm run resolve -- --kommune SLUG --service SLUG [--lang nn|nb|en] [--on DAY] [--json]'

await runCommand(async () => {
  const { values } = readArguments(USAGE, {
    kommune: { type: 'string' },
    service: { type: 'string' },
    lang: { type: 'string' },
    on: { type: 'string' },
    json: { type: 'boolean' },
  })
  if (values.kommune === undefined || values.service === undefined)
    throw new Trouble(`Say which kommune and which service.\n${USAGE}`)
  const asOf = readMoment(values.on)
  const { kommune: slug, service: address } = values
  const content = await withDoor(async (door, env) => {
    await seedWhenEmpty(door, env)
    const { snapshot: today } = await door.readSnapshot()
    if (asOf >= startOfOsloDay(osloDate(fromMillis(Date.now())))) return today
    return await door.readPast(today, { kommune: findKommune(today, slug).key, at: asOf })
  })
  const snapshot = snapshotAt(asOf, content)
  const { kommune, service: found } = findBySlug(snapshot, slug, address)
  const reader = readerFor(snapshot, kommune.key)
  const service = reader?.service(found.key)
  if (!reader || !service) throw new Trouble(`There is no published kommune “${values.kommune}”.`)
  const now = resolveService(service, reader, readLang(values.lang, kommune.languages), asOf)
  const changesAt = [now.changesAt ?? [], reader.changesAt() ?? []].flat().sort()[0]
  const resolved = { ...now, ...(changesAt && { changesAt }) }
  console.log(values.json ? JSON.stringify(resolved, null, 2) : describeService(resolved))
  return 0
})

/** Now, the first moment of a day to come, or the last of a day that has been. */
function readMoment(day: string | undefined): IsoInstant {
  const now = fromMillis(Date.now())
  if (day === undefined) return now
  const parsed = isoDate.safeParse(day)
  if (!parsed.success) throw new Trouble(`“${day}” is not a day. Write it as 2027-01-01.\n${USAGE}`)
  if (parsed.data < osloDate(now)) return fromMillis(toMillis(startOfOsloDay(addDays(parsed.data, 1))) - 1)
  return parsed.data === osloDate(now) ? now : startOfOsloDay(parsed.data)
}

function readLang(wanted: string | undefined, languages: readonly Lang[]): Lang {
  const parsed = langSchema.safeParse(wanted ?? languages[0])
  if (!parsed.success) throw new Trouble(`“${wanted}” is not a language here. Choose nn, nb or en.\n${USAGE}`)
  return parsed.data
}
