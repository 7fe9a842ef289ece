import { digestOf } from '../document/digest-of.ts'

/** The digest of every part of a service that portals can show, by the name of its field. */
export type Parts = Readonly<Record<string, string>>

/** The parts that differ from what is live; all of them when nothing is. */
export const changedParts = (live: Parts | null, next: Parts): Parts =>
  Object.fromEntries(Object.entries(next).filter(([name, digest]) => live?.[name] !== digest))

/** One digest for all the parts. */
export const digestOfParts = (parts: Parts): string => digestOf(parts)
