import { canonicalJson, WHOLE } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import { mayPublishAtOnce } from '../access/reviewer-for.ts'
import type { StoredChange } from '../changes/stored-changes.ts'
import { isGroup } from '../document/as-group.ts'
import { idOf } from '../document/id-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { labelOfField } from '../editing/label-of-field.ts'
import { refuseWhole } from '../messages/refuse.ts'
import type { HistoryRow } from './plan-history.ts'

/**
 * Holds what somebody publishes straight out to the table of review, field by field, as the step is: where another must see
 * it and could, it is refused, and goes to approval as a draft. Asked where there are forms to send it in from. What makes
 * or takes away a document is not asked about: what is not published has no changes that could wait.
 */
export async function holdToReview(
  req: PayloadRequest,
  kind: Kind,
  doc: { id: string; kommune?: unknown },
  rows: readonly HistoryRow[],
  published: readonly StoredChange[],
): Promise<void> {
  const { context, user } = req
  if (!kind.hasDrafts || !user || context['isDecision'] === true || context['isImport'] === true) return
  const held: string[] = []
  const may = new Map<string, boolean>()
  for (const { field, content, isFound, of, target } of rows) {
    const change =
      published.find(({ id }) => id === of) ?? published.find((c) => c.field === field && isSame(c, content))
    if (isFound || field === WHOLE || change?.state === 'approved') continue
    const by = change?.by ?? String(user.id)
    // All of one document is of one kind, so that it differs by who wrote it alone.
    if (!may.has(by)) {
      const place = { target: { kind: kind.kind, key: target.slice(target.indexOf('/') + 1) }, field }
      may.set(by, await mayPublishAtOnce(req, { ...place, by, kommune: idOf(doc.kommune) }))
    }
    if (!may.get(by)) held.push(labelOfField(req, kind, field))
  }
  if (held.length > 0)
    throw refuseWhole(req, 409, 'needsAnother', { fields: [...new Set(held)].map((name) => `«${name}»`).join(', ') })
}

/** Whether a row says what a change does, but for what an override is written against, which the CMS adds. */
const isSame = (change: StoredChange, content: unknown): boolean =>
  canonicalJson(withoutBase(change.content)) === canonicalJson(withoutBase(content))

const withoutBase = (content: unknown): unknown => {
  if (!isGroup(content)) return content ?? null
  const { base: _base, ...rest } = content
  return rest
}
