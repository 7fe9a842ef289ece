import { z } from 'zod'
import { contact, contactRole } from './contact.ts'
import { factDefinition, localFact } from './fact.ts'
import { kommune } from './kommune.ts'
import { key } from './key.ts'
import { lang } from './lang.ts'
import { override } from './override.ts'
import { code } from './problem-code.ts'
import { service } from './service.ts'

/** An old address that leads to a service: of one kommune's portal, or of all portals when no kommune is named. */
export const redirect = z.strictObject({
  kind: z.literal('redirect'),
  kommune: key.optional(),
  /** The language of the page it leads to. */
  lang,
  /** The old path, as it stands after the name of the host: `/artikkel/1234`. */
  from: z
    .string()
    .max(500)
    .regex(/^\/(?!\/)[^\s?#\\<>"]*$/, code('redirectFrom')),
  /** The key of the service. */
  to: key,
})

/** Every kind of record there is, each after those it needs. The one list: add a kind here, and the types lead to the rest. */
export const RECORDS = [kommune, contactRole, factDefinition, localFact, contact, service, override, redirect] as const

export type Redirect = z.infer<typeof redirect>

/** Anything the door lets out of the CMS, and anything export writes and import reads. */
export const record = z.preprocess(withoutPast, z.discriminatedUnion('kind', RECORDS))
export type ContentRecord = z.infer<typeof record>

/** A record without what older releases wrote in it, as old files and the history have them: the log of a service's slots. */
export function withoutPast(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('changeLog' in value)) return value
  const { changeLog: _changeLog, ...rest } = value
  return rest
}
export type RecordKind = ContentRecord['kind']
export type RecordOf<K extends RecordKind> = Extract<ContentRecord, { kind: K }>
export const RECORD_KINDS: readonly RecordKind[] = RECORDS.map(({ shape }) => shape.kind.value)

/**
 * The name of a record among all records, unique and stable: `service/barnehageplass`,
 * `override/osteroy/barnehageplass`, `localFact/osteroy/pris-sfo/2027-01-01`.
 */
export function recordId(r: ContentRecord): string {
  switch (r.kind) {
    case 'override':
      return `override/${r.kommune}/${r.service}`
    case 'localFact':
      return `localFact/${r.kommune ?? r.scope}/${r.fact}/${r.validFrom ?? 'always'}`
    case 'contact':
      return `contact/${r.kommune}/${r.key}`
    case 'redirect':
      return `redirect/${r.kommune ?? 'region'}/${r.lang}${r.from}`
    default:
      return `${r.kind}/${r.key}`
  }
}

/** The kommune a record belongs to alone, or undefined when it is the region's. */
export function ownerOf(r: ContentRecord): string | undefined {
  if (r.kind === 'kommune') return r.key
  return 'kommune' in r ? r.kommune : undefined
}

/** A file of content: what `npm run export` writes. `changes` are the history and what is open; a file can do without. */
export const contentFile = z.strictObject({
  format: z.literal('innbyggarportal/1'),
  records: z.array(z.unknown()),
  changes: z.array(z.unknown()).default([]),
  /** What the region has set ({@link regionSettings}); files of before have none, and change nothing of it. */
  region: z.unknown().optional(),
})
