import { change, type Change } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'
import type { Doc } from '../document/doc.ts'

/** Content as it is kept: a json field takes no bare text. Nothing is kept where a field is to be empty. */
const kept = z.object({ is: z.unknown() })

/** Stands for whoever did what nobody is known to have done. */
const NOBODY = '-'

/** Content as a row keeps it. */
export const keepContent = (content: unknown): { is: unknown } | null =>
  content === undefined ? null : { is: content }

/** A row of `changes` as the contract has it. Throws on one no program has written. */
export const toChange = (row: Doc): Change => change.parse(keptChange(row))

/** The same, not yet read by the contract. */
export function keptChange(row: Doc): Doc {
  const { target, lang, content, kind, why, from, comment, bundle, byUser, at } = row
  const name = String(target)
  const held = kept.safeParse(content)
  const written = new Date(String(at))
  return {
    id: row['id'],
    target: { kind: name.slice(0, name.indexOf('/')), key: name.slice(name.indexOf('/') + 1) },
    field: row['field'],
    ...(lang ? { lang } : {}),
    ...(held.success && { content: held.data.is }),
    base: row['base'],
    rev: row['rev'],
    kind,
    ...(why ? { why } : {}),
    ...(from ? { from } : {}),
    ...(bundle ? { bundle } : {}),
    state: row['state'],
    ...(comment ? { comment } : {}),
    by: byUser ?? NOBODY,
    at: Number.isNaN(written.getTime()) ? at : written.toISOString(),
  }
}
