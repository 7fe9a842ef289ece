import type { ChangeKind, ContentRecord } from '@innbyggarportal/shared-content/contract'
import { changesBetween, schemaOf } from '@innbyggarportal/shared-content/changes'
import { digestOf } from '../document/digest-of.ts'
import type { Doc } from '../document/doc.ts'
import { readDay } from '../document/read-day.ts'
import { partOf } from './parts-of.ts'
import type { Planned } from './plan-of.ts'

type Edit = ReturnType<typeof changesBetween>[number]

/** A change that is not published, as its row says it. */
export interface OpenRow extends Pick<Edit, 'field' | 'lang' | 'content'> {
  base: string
  kind: ChangeKind
  from: string | undefined
  state: 'draft' | 'approved'
}

/** What a draft differs in from what is live, field by field: what was planned is approved for its day, the rest is drafted. */
export function changesOfDraft(
  live: ContentRecord,
  draft: ContentRecord,
  { doc, plan }: { doc: Doc; plan: Planned | undefined },
): OpenRow[] {
  const kind = (doc['changeKind'] as ChangeKind | null | undefined) ?? 'functional'
  const from = kind === 'legal' ? readDay(doc['inForceFrom']) : undefined
  return changesBetween(live, draft)
    .map(asContract)
    .filter(({ before, content }) => digestOf(before) !== digestOf(content))
    .map(({ field, lang, content, before }): OpenRow => {
      const isPlanned = plan !== undefined && (plan.parts === undefined || partOf(field) in plan.parts)
      const said = isPlanned
        ? ({ kind: 'legal', from: plan.day, state: 'approved' } as const)
        : { kind, from, state: 'draft' as const }
      return { field, lang, content, base: digestOf(before), ...said }
    })
}

/** An edit as the contract reads it; what the contract does not take stands as it is, being unfinished. */
function asContract(edit: Edit): Edit {
  const read = (content: unknown) =>
    content === undefined ? content : (schemaOf(edit)?.safeParse(content).data ?? content)
  return { ...edit, content: read(edit.content), before: read(edit.before) }
}
