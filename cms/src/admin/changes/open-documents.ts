import { useSyncExternalStore } from 'react'
import { forgetAnswers } from '../controls/use-json.ts'
import type { ChangeRow } from './read-rows.ts'

/** What there is of a document that is open in a form, beside what the form shows. */
export interface Unpublished {
  /** Whether the document itself is published, whatever drafts there are of it. */
  isPublished: boolean
  /** Its drafts, what waits, and what is planned, oldest first. */
  changes: readonly ChangeRow[]
  /** The ids of the open changes that the form shows: those that stood when it was drawn, and one's own. */
  shown: readonly string[]
}

interface OpenDocument {
  /** Counts what was done with its changes: each time they are asked for anew. */
  turn: number
  /** Counts how often its form was drawn anew from the database. */
  drawn: number
  /** Undefined until it is known; `failed` when it could not be had. */
  unpublished: Unpublished | 'failed' | undefined
}

const NEW: OpenDocument = { turn: 0, drawn: 0, unpublished: undefined }
const documents = new Map<string, OpenDocument>()
const listeners = new Set<() => void>()

const read = (name: string): OpenDocument => documents.get(name) ?? NEW

function write(name: string, document: Partial<OpenDocument>): void {
  documents.set(name, { ...read(name), ...document })
  for (const listener of listeners) listener()
}

/** Has the changes of a document asked for anew; `isDrawn` when its form is drawn anew as well, so that it shows them all. */
export function askAnew(name: string, isDrawn = false): void {
  const { turn, drawn } = read(name)
  // What lists tell of it is no longer so.
  forgetAnswers('/changes?')
  forgetAnswers('where[_status]')
  write(name, { turn: turn + 1, drawn: drawn + (isDrawn ? 1 : 0) })
}

/** Tells the parts of a form what there is of its document. */
export const tell = (name: string, unpublished: Unpublished | 'failed' | undefined): void =>
  write(name, { unpublished })

export const useOpenDocument = (name: string): OpenDocument =>
  useSyncExternalStore(
    subscribe,
    () => read(name),
    () => NEW,
  )

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
