import { z } from 'zod'
import { formOf } from './open-forms.ts'
import type { Write } from './write-of.ts'

/** What the CMS answers a write that is based on something older than what stands. */
const stale = z.object({
  errors: z.tuple([z.looseObject({ data: z.object({ theirs: z.looseObject({ rev: z.number() }) }) })]),
})

/** Others came before: has her look at what they wrote, and gives the write as she wants it now. Nothing when she writes on, or when it was no such refusal. */
export async function sendAgain(answer: Response, write: Write, init: RequestInit): Promise<RequestInit | undefined> {
  const read = stale.safeParse(
    await answer
      .clone()
      .json()
      .catch(() => undefined),
  )
  if (!read.success || !(init.body instanceof FormData)) return undefined
  const { theirs } = read.data.errors[0].data
  const data = await formOf(write.path)?.meet(theirs)
  if (data === undefined) return undefined
  const body = new FormData()
  for (const [name, value] of init.body) body.append(name, value)
  body.set('_payload', JSON.stringify({ ...data, rev: theirs.rev }))
  return { ...init, body }
}
