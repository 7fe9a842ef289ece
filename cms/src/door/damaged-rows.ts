import { sayEach, type Says } from '@innbyggarportal/shared-content/words'
import type { CollectionSlug, Payload } from 'payload'
import { ALL_KINDS } from '../collections/index.ts'
import { noticeDamage } from '../database/tolerance/notice-damage.ts'
import { labelOf } from '../messages/label.ts'
import { message, MESSAGES } from '../messages/messages.ts'
import type { ReadOptions, ReadProblem, SnapshotState } from './snapshot-state.ts'

const OWN_TIMES: readonly string[] = ['createdAt', 'updatedAt']
/**
 * Collections a person has no business mending: what machines write again, and the history, which nobody changes, and which
 * grows for ever: a year of it is not read every minute to look for damage. Its open changes are looked at with the content.
 */
const NOT_LOOKED_AT: readonly string[] = ['publish-requests', 'publishing-notes', 'changes', 'reservations']

/** Whether something citizens read was lost, and not only when the document was written. */
export const hasLost = (damaged: readonly string[]): boolean => damaged.some((path) => !OWN_TIMES.includes(path))

/** A row that cannot be read in full, as a problem that leads to it: `row/COLLECTION/ID`. */
export function damagedRow(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  damaged: readonly string[],
): ReadProblem {
  const lost = damaged.filter((path) => !OWN_TIMES.includes(path))
  const fields = lost.map((path) => nameOf(payload, collection, path))
  return {
    id: `row/${collection}/${id}`,
    message:
      fields.length > 0
        ? sayEach((lang) => fields.map((field) => message(lang, 'unreadableField', { field })).join(' '))
        : MESSAGES.unreadableTime,
  }
}

/** A reading with the damaged rows of what is not content too, so that somebody hears of them before they are needed. */
export async function withRowsElsewhere(
  payload: Payload,
  state: SnapshotState,
  { isThorough = true }: ReadOptions = {},
): Promise<SnapshotState> {
  if (!isThorough) return state
  const content: readonly string[] = ALL_KINDS.map(({ collection }) => collection)
  const isElsewhere = ({ id }: ReadProblem) =>
    id.startsWith('row/') && ![...content, 'changes'].includes(id.split('/')[1] ?? '')
  const elsewhere: ReadProblem[] = []
  for (const { config } of Object.values(payload.collections)) {
    if (content.includes(config.slug) || NOT_LOOKED_AT.includes(config.slug) || config.slug.startsWith('payload-'))
      continue
    // Findings and reports are large, and read leniently wherever they are shown.
    const select = Object.fromEntries(
      config.flattenedFields.filter((f) => f.type !== 'json').map((f) => [f.name, true as const]),
    )
    const { damage } = await noticeDamage(config.slug, () =>
      payload.find({ collection: config.slug, pagination: false, depth: 0, locale: 'all', select }),
    )
    elsewhere.push(...[...damage].map(([id, paths]) => damagedRow(payload, config.slug, id, paths)))
  }
  if (elsewhere.length === 0 && !state.problems.some(isElsewhere)) return state
  return { ...state, problems: [...state.problems.filter((p) => !isElsewhere(p)), ...elsewhere] }
}

function nameOf(payload: Payload, collection: CollectionSlug, path: string): Says | string {
  const field = payload.collections[collection].config.flattenedFields.find((f) => f.name === path.split('.')[0])
  return labelOf(field) ?? path
}
