import { webAddress } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { isDraftWrite } from '../access/index.ts'
import { storedDocument } from '../database/whole-document.ts'
import type { Doc } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { groundOf } from './ground-of.ts'
import { refuseWith } from '../messages/refuse.ts'
import type { CmsProblem } from '../messages/said.ts'

/** What fields are called that hold an address on the web. A link of a text has it as `url`, as Payload stores it. */
const NAMED = new Set(['url', 'href', 'accessibilityStatement'])

/**
 * Refuses links that lead nobody anywhere, in texts, rows and facts alike, when they are published. What stands already may
 * stand: it is told of where it shows.
 */
export function withGoodLinks(collection: CollectionConfig, kind: Kind): CollectionConfig {
  const { hooks = {} } = collection
  const refuseBad: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
    if (isDraftWrite(req.context)) return
    const id = originalDoc?.id === undefined ? undefined : String(originalDoc.id)
    const bad = [data as Doc, (await groundOf(req, kind, id)) ?? {}].flatMap(badLinks)
    if (bad.length === 0) return
    const stood = id === undefined ? [] : badLinks((await storedDocument(req, collection.slug as never, id)) ?? {})
    const known = new Set(stood.map(({ href }) => href))
    const problems = bad
      .filter(({ href }) => !known.has(href))
      .map(({ field, href }): CmsProblem => ({ path: field, code: 'badLink', params: { href } }))
    const [first] = problems
    if (first) throw refuseWith({ req, collection: collection.slug }, [first])
  }
  return { ...collection, hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), refuseBad] } }
}

/** The links of a document nobody can follow, each with its field. */
function badLinks(doc: Doc): { field: string; href: string }[] {
  return Object.entries(doc).flatMap(([field, value]) =>
    linksIn(value, field)
      .filter((href) => /^https?:/i.test(href.trim()) && webAddress(href) === undefined)
      .map((href) => ({ field, href })),
  )
}

function linksIn(value: unknown, name: string): string[] {
  if (typeof value === 'string') return NAMED.has(name) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  // The value of a fact stands beside its type.
  const isAddress = 'type' in value && value.type === 'url'
  return Object.entries(value).flatMap(([inner, held]) => linksIn(held, isAddress && inner === 'value' ? 'url' : inner))
}
