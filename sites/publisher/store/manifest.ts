import { z } from 'zod'
import { finding, isoInstant, lang } from '@innbyggarportal/shared-content/contract'
import { PAGE_KINDS } from '../../src/view/page-ref.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** One page of a release: the object that holds it, what it was made from, and what the gate said of it. */
export const manifestPage = z.strictObject({
  object: digest,
  bytes: z.number().int(),
  /** Digest of the PageView it shows, with the code: equal digest, equal page. */
  view: digest,
  kind: z.enum(PAGE_KINDS),
  lang,
  key: z.string().optional(),
  /** Set when the newest version was stopped and this is the last good one. */
  isKept: z.literal(true).optional(),
  /** What its content lacks. */
  findings: z.array(finding),
  /** What the gate said of the newest version. */
  gate: z.array(finding),
  /** When time alone will change the page. */
  changesAt: isoInstant.optional(),
  /** Topics of the content it was made from, sorted (`affected`): only a change of one of them can change the page. */
  reads: z.array(z.string()),
})
export type ManifestPage = z.infer<typeof manifestPage>

/** A file beside the pages: styles, fonts. Its name changes when its content does, so it can be kept for ever. */
const manifestAsset = z.strictObject({ object: digest, bytes: z.number().int(), type: z.string() })

/** What the search reads in one language. */
const searchIndex = z.strictObject({ object: digest, reads: z.array(z.string()), changesAt: isoInstant.optional() })
export type SearchIndex = z.infer<typeof searchIndex>

const common = {
  format: z.literal(2),
  portal: z.strictObject({
    kommune: z.string(),
    slug: z.string(),
    name: z.string(),
    domain: z.string().optional(),
    languages: z.array(lang),
    /** Short names it had before, the oldest first: their addresses lead to it. */
    formerSlugs: z.array(z.string()).optional(),
  }),
  asOf: isoInstant,
  /** Version of the code that made it: bundle and gate. */
  code: z.string(),
  /** Version of the content it was made from: equal version, equal content. */
  content: z.string(),
  /** Digest of what surrounds the content: the address of the portal and of its theme. */
  site: z.string(),
  assets: z.record(z.string(), manifestAsset),
  search: z.partialRecord(lang, searchIndex),
  /** The object that holds where old addresses lead ({@link redirectLines}); absent when there are none. */
  redirects: digest.optional(),
  /** Pages that were stopped and have no good version yet: they are not served and nothing links to them. */
  leftOut: z.array(
    z.strictObject({ path: z.string(), lang, service: z.string().optional(), findings: z.array(finding) }),
  ),
}

/** Everything a portal serves in one release. A function of content, moment, code and last good pages; nothing else. */
export interface Manifest extends z.infer<z.ZodObject<typeof common>> {
  pages: Record<string, ManifestPage>
}

/** A manifest as it is kept: the pages stand in sections, objects that releases share where nothing has changed. */
export const manifestHead = z.strictObject({
  ...common,
  sections: z.array(z.strictObject({ object: digest, pages: z.number().int() })),
})
export type ManifestHead = z.infer<typeof manifestHead>

/** How long a page may be that a pointer carries: pointers are read many times a second (characters). */
const MAX_POINTER_PAGE = 64 * 1024

/** A page of its own that a pointer may carry: it needs no object, no release and no bundle. Whole html. */
const pointerPage = z.strictObject({ html: z.string().max(MAX_POINTER_PAGE), since: isoInstant })

/**
 * What a portal serves now, and what it served before. `rolledBack`: those of them that somebody went back from. `page`:
 * stays when another release is made current. Replaced as a whole, last.
 */
export const pointer = z.strictObject({
  release: z.string(),
  previous: z.array(z.string()),
  rolledBack: z.array(z.string()).default([]),
  page: pointerPage.optional(),
})
export type Pointer = z.infer<typeof pointer>

/** What a portal may be served from, the best first. What somebody went back from is not among it: it must not come back by itself. */
export function servableOf({ release, previous, rolledBack }: Pointer): string[] {
  return [release, ...previous.filter((r) => !rolledBack.includes(r))]
}

/** A release holds for newer content too: what has changed since shows on no page of the portal. */
export const basis = z.strictObject({ release: z.string(), content: z.string(), asOf: isoInstant })
export type Basis = z.infer<typeof basis>

/** «Halden att»: a person rolled back and publishing waits until a person resumes. */
export const pin = z.strictObject({ release: z.string(), by: z.string(), why: z.string(), at: isoInstant })
export type Pin = z.infer<typeof pin>
