import type { Door } from '@innbyggarportal/cms/door'
import { sayCmsProblem } from '@innbyggarportal/cms/messages'
import { Trouble } from '../command/trouble.ts'
import type { ScriptsEnv } from '../env.ts'
import { progress } from '../launch/progress.mjs'

/** Fills an empty database with the demo region when this is a demonstration; otherwise does nothing. */
export async function seedWhenEmpty(door: Door, env: Pick<ScriptsEnv, 'isDemo'>): Promise<void> {
  if (!env.isDemo || !(await door.isEmpty())) return
  const { seedRecords } = await import('@innbyggarportal/shared-content/seed')
  const { refused } = await progress('Filling the empty database with the demo region', () =>
    door.importRecords(seedRecords),
  )
  if (refused.length > 0)
    throw new Trouble(
      `The demo region was not taken whole:\n${refused.map((r) => `  ${r.id ?? r.index} ${r.path}: ${sayCmsProblem(r, 'nn')}`).join('\n')}`,
    )
}
