import type { PayloadRequest } from 'payload'
import type { StoredChange } from '../changes/stored-changes.ts'

/** What the parts of one write of content tell each other. */
export interface Editing {
  collection: string
  /** What is written becomes drafts of changes; the document stays as it is. */
  isDraft: boolean
  /** The changes the write is laid over: those whose day has come, and those it publishes, or goes on working on. */
  lays: readonly StoredChange[]
  /** The ids of those among them that are published by it. */
  publishes: readonly string[]
  /** The bundle that what is drafted belongs to. */
  bundle?: string | undefined
  /** Fields an import brings in all languages at once. */
  brings?: Readonly<Record<string, unknown>> | undefined
}

const NAME = 'editing'

/** The write of content a request is in; undefined when it is in none, or in one of something else. */
export function editingOf({ context }: Pick<PayloadRequest, 'context'>, collection: string): Editing | undefined {
  const editing = context[NAME] as Editing | undefined
  return editing?.collection === collection ? editing : undefined
}

export function keepEditing({ context }: Pick<PayloadRequest, 'context'>, editing: Editing): void {
  context[NAME] = editing
}

/** The changes of one document among those a write is laid over. */
export const laysOf = (editing: Editing | undefined, document: string): readonly StoredChange[] =>
  editing?.lays.filter((change) => change.document === document) ?? []
