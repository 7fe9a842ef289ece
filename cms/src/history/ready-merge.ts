import { applyChange, contentAt, mergeContent, schemaOf, type Standing } from '@innbyggarportal/shared-content/changes'
import type { Change } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import { readChanges, type StoredChange } from '../changes/stored-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { digestOf } from '../document/digest-of.ts'

/**
 * What a planned change would be with what was written beneath it since: both edits, where they are of other parts.
 * Undefined when both are of the same part, or nobody has the text it was written on any more.
 */
export async function readyMerge(
  req: PayloadRequest,
  change: StoredChange,
  ground: unknown,
): Promise<{ content: unknown } | undefined> {
  const was = await writtenOn(req, change)
  const merged = was && mergeContent(was.content, ground, change.content)
  if (merged === undefined || merged.content === undefined) return merged
  const { data, success } = schemaOf(change)?.safeParse(merged.content) ?? { success: false }
  return success ? { content: data } : undefined
}

/** The text a change was written on, among those that have been published or planned where it is. */
async function writtenOn(req: PayloadRequest, change: StoredChange): Promise<{ content: unknown } | undefined> {
  const all = await readChanges(req.payload, { document: { equals: change.document } }, inTransaction(req), 'position')
  const history = all.filter(({ state }) => state === 'published')
  let standing: Standing
  const contents = history.map((published) => {
    standing = applyChange(standing, published)
    return contentAt(standing, change)
  })
  const isThere = (one: Change) => one.field === change.field && one.lang === change.lang
  const planned = all.filter((one) => one.state !== 'published' && isThere(one)).map(({ content }) => content)
  const found = [undefined, ...contents, ...planned].findLast((content) => digestOf(content ?? null) === change.base)
  return found === undefined && digestOf(null) !== change.base ? undefined : { content: found }
}
