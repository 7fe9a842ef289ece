import type { Exchange } from './exchange-files.ts'

/** Hears how far something has come. */
export type OnProgress = (done: number, of: number) => void

/**
 * A database as backup and restore see it: what is stored, whatever it means. Expected trouble is a `DatabaseTrouble`.
 * What comes in its place is brought beside it first, then exchanged; the exchange can be
 * undone, also by another process that knows nothing but the {@link Exchange}.
 */
export interface StoredDatabase {
  kind: 'sqlite' | 'mongodb'
  /** Where it is, for people; no password. */
  place: string
  /** About how much there is to copy (bytes). */
  size(): Promise<number>
  /** Copies one moment of it into a folder, while others write. Resolves to the names of the migrations it has had. */
  copyTo(folder: string, onProgress: OnProgress): Promise<string[]>
  isEmpty(): Promise<boolean>
  /** Does something while nobody else changes it. Throws when somebody uses it. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** Brings a copy in beside what is there. */
  bring(folder: string, id: string, onProgress: OnProgress): Promise<Exchange>
  /** Puts what was brought in the place of what is there, which is kept under another name. */
  swap(exchange: Exchange): Promise<void>
  /** As it was before, however much of the exchange was done. */
  undo(exchange: Exchange): Promise<void>
  /** Removes what was brought in and is not used, and the traces of what was. */
  forget(id: string): Promise<void>
  /** Where what was there is kept, for people. */
  keptAt(exchange: Exchange): string
  close(): Promise<void>
}
