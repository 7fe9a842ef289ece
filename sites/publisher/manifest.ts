import { z } from 'zod'
import { finding, isoInstant, lang } from '@innbyggarportal/shared-content/contract'
import { PAGE_KINDS } from '../src/view/page-ref.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** One page of a release: the object that holds it and what it was made from. */
export const manifestPage = z.strictObject({
  object: digest,
  bytes: z.number().int(),
  /** Digest of the PageView it shows, with the bundle: equal digest, equal page. */
  view: digest,
  kind: z.enum(PAGE_KINDS),
  lang,
  key: z.string().optional(),
  /** Set when the newest version was stopped and this is the last good one. */
  isKept: z.literal(true).optional(),
  findings: z.array(finding),
  /** When time alone will change the page. */
  changesAt: isoInstant.optional(),
})
export type ManifestPage = z.infer<typeof manifestPage>

/** A file beside the pages: styles, fonts. Its name changes when its content does, so it can be kept for ever. */
export const manifestAsset = z.strictObject({ object: digest, bytes: z.number().int(), type: z.string() })

/** Everything a portal serves in one release. A function of content, moment, bundle and last good pages; nothing else. */
export const manifest = z.strictObject({
  format: z.literal(1),
  portal: z.strictObject({ kommune: z.string(), slug: z.string(), name: z.string(), domain: z.string().optional(), languages: z.array(lang) }),
  asOf: isoInstant,
  bundle: z.string(),
  pages: z.record(z.string(), manifestPage),
  assets: z.record(z.string(), manifestAsset),
  /** What the search reads, one object per language. */
  search: z.partialRecord(lang, digest),
  /** Pages that were stopped and have no good version yet: they are not served and nothing links to them. */
  leftOut: z.array(z.strictObject({ path: z.string(), findings: z.array(finding) })),
})
export type Manifest = z.infer<typeof manifest>

/** What a portal serves now, and what it served before. Replaced as a whole, last. */
export const pointer = z.strictObject({ release: z.string(), previous: z.array(z.string()) })
export type Pointer = z.infer<typeof pointer>

/** «Halden att»: a person rolled back and publishing waits until a person resumes. */
export const pin = z.strictObject({ release: z.string(), by: z.string(), why: z.string(), at: isoInstant })
export type Pin = z.infer<typeof pin>
