import type { FlattenedField } from 'payload'
import { tameDocument, UNKNOWN_TIME } from '../database/tolerance/tame-document.ts'
import type { Doc } from '../document/doc.ts'
import type { OldVersion } from './old-store.ts'

interface Found {
  ref: unknown
  at: unknown
  latest: unknown
  doc: Doc
}

/** A version as a database has it, put in order; what its fields cannot hold is named. */
export function toOldVersion(fields: readonly FlattenedField[], { ref, at, latest, doc }: Found): OldVersion {
  const tamed = { ...doc }
  const damaged = tameDocument(fields, tamed)
  const saved = new Date(String(at))
  const isDated = !Number.isNaN(saved.getTime())
  return {
    ref,
    at: isDated ? saved.toISOString() : UNKNOWN_TIME,
    isLatest: latest === true || Number(latest) === 1,
    doc: tamed,
    damaged: isDated ? damaged : [...damaged, 'updatedAt'],
  }
}
