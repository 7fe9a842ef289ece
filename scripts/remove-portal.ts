import { join } from 'node:path'
import { removeCopy, removePortal, type ReleaseStore } from '@innbyggarportal/sites/publisher'
import { kommuneKeys } from '@innbyggarportal/cms/door'
import { messageOf } from './command/message-of.ts'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { withDoor } from './content/with-door.ts'
import { readEnv } from './env.ts'
import { findKommune } from './portals/find-kommune.ts'
import { openStore } from './portals/open-store.ts'

const USAGE = 'Usage: npm run remove-portal -- --kommune SLUG'

/** Takes the portal of a kommune that is gone from the CMS off the air for good: pages, releases, plain directory and copy. */
await runCommand(async () => {
  const { values } = readArguments(USAGE, { kommune: { type: 'string' } })
  if (!values.kommune) throw new Trouble(`Which kommune?\n${USAGE}`)
  const slug = values.kommune
  const { dataDir, remote } = readEnv()
  const store = openStore({ dataDir })
  const found = await portalsNamed(store, slug)
  if (found.length === 0) await findKommune(store, slug)
  const there = await withDoor(async (door) => kommuneKeys(await door.readSnapshot()))
  const kommune = found.find((key) => !there.includes(key))
  if (kommune === undefined)
    throw new Trouble(
      `“${slug}” is still a kommune in the CMS, and its portal would be published again at once. Nothing was removed. Delete the kommune there first; what uses it is told when you try.`,
    )
  await removePortal(store, kommune, join(dataDir, 'portals'))
  console.log(
    `The portal of ${slug} is taken down, and its releases are gone. What only they used is removed by the worker within two days.`,
  )
  if (!remote) return 0
  try {
    const files = await removeCopy(remote, kommune)
    console.log(
      `Its copy in ${remote.bucket} is taken down too (${files} files). The objects it shared with other portals stay there; nothing leads to those that are its own.`,
    )
    return 0
  } catch (error) {
    console.error(
      `Its copy in ${remote.bucket} could not be removed, and may still be served from there: ${messageOf(error)}. Remove everything under “${remote.prefix}portals/${kommune}/”.`,
    )
    return 1
  }
})

/** The portals on disk with a slug: one that is gone may have the slug of a newer one. One that cannot be read goes by its key. */
async function portalsNamed(store: ReleaseStore, slug: string): Promise<string[]> {
  const named: string[] = []
  for (const key of await store.kommuner())
    if (((await store.readCurrent(key))?.manifest.portal.slug ?? key) === slug) named.push(key)
  return named
}
