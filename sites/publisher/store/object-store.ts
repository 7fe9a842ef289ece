/**
 * Objects by the SHA-256 of their bytes. An object never changes, and by its name it is whole or not there, whenever
 * somebody dies. Those who must be sure that nobody changed one compare its bytes with its name.
 */
export interface ObjectStore {
  /** Rejects when there is no such object, and when the store does not give it. The bytes are the reader's to keep, not to change. */
  readObject(digest: string): Promise<Buffer>
  openBatch(): ObjectBatch
  /** Which of some objects are missing or cut short. Asked of every object of a release: sizes are looked at, not bytes. */
  missing(objects: Iterable<readonly [digest: string, bytes: number | undefined]>): Promise<Set<string>>
}

/** Objects written together. They last from the moment `settle` has resolved, and not before. */
export interface ObjectBatch {
  /**
   * Begins to write an object and tells its digest. Waits only when many are on their way. Trouble comes from `settle`.
   * What is there whole already is not written again, but is as new for whoever removes what is old; what is there with
   * other bytes is written anew. Bytes are not copied: leave them as they are until `settle`.
   */
  add(bytes: string | Uint8Array): Promise<string>
  /** Resolves when all that was added lasts; rejects with the first trouble. */
  settle(): Promise<void>
}
