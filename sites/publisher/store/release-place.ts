import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { ObjectStore } from './object-store.ts'

/**
 * A place to keep releases in: what a disk, a memory or an object store elsewhere must be able to do. Whoever wants to
 * keep them somewhere new implements this, gives it to `releaseStoreIn`, and adds it to `testing/places.ts`, whose places
 * are all held to what is promised here; what releases, pointers and pins mean is thought out once, for every place.
 *
 * Beside objects a place holds notes: small texts by the names of `store-names.ts` (heads, pointers, pins). Whoever dies,
 * in whatever moment, a note is the one before or the one after, whole. Order is what keeps a portal whole: objects last
 * before the head that names them is written, and the head before the pointer; so what has been promised to last must
 * last when the next thing is asked for.
 */
export interface ReleasePlace extends ObjectStore {
  /** Null when there is none by this name. Rejects when there is one and the place does not give it: nobody may take that for none. */
  readNote(name: string): Promise<Buffer | null>
  /** Writes a note, or replaces it, in one stroke. Resolves when it lasts. */
  writeNote(name: string, text: string): Promise<void>
  /** Resolves when the note stays away, also when there was none. */
  removeNote(name: string): Promise<void>
  /** When a note was written, for people to read. Rejects when there is none. */
  writtenAt(name: string): Promise<IsoInstant>
  /**
   * A word that changes whenever a note is replaced; empty when there is none. Portals ask many times a second and wait
   * for nothing, so a place far away answers by what it heard last. May throw when the place does not say.
   */
  stampOf(name: string): string

  /** The kommuner that have anything, by key, sorted. */
  kommuner(): Promise<string[]>
  /** The releases of a portal that have a head, in no order; also those no pointer names. */
  releasesOf(kommune: string): Promise<string[]>

  /**
   * Does some work while nobody else does any on this portal, in this process or another. Freed by the death of its holder,
   * however it dies. Everything that writes a portal's notes does so under it. Rejects with `PortalBusyError` when others
   * hold it for longer than `waitMs` (a minute and a half).
   */
  lock<T>(kommune: string, task: () => Promise<T>, waitMs?: number): Promise<T>
  /** Takes all that is a portal's own away in one stroke: it is all there or all gone. Objects stay, for others may have them too. To be called under the lock, for a portal that is there. */
  remove(kommune: string): Promise<void>
}
