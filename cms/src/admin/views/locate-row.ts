import type { Lang } from '@innbyggarportal/shared-content/contract'
import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { asGroup } from '../../document/as-group.ts'
import { inBestLanguage } from '../controls/read-options.ts'

/** What to call a row of the database, where the reader can open it, and whose it is. */
export interface RowPlace {
  name: string
  href: string | undefined
  kommuner: string[]
}

/** Finds a row that cannot be read in full by its place in the database. It is named as lists do, or by its kind when its name is what was lost. */
export async function locateRow(
  payload: Payload,
  user: TypedUser,
  { collection, id }: { collection: string; id: string },
  lang: Lang,
): Promise<RowPlace> {
  const config = Object.values(payload.collections).find((c) => c.config.slug === collection)?.config
  if (!config) return { name: collection, href: undefined, kommuner: [] }
  const kind = String(asGroup(config.labels.singular)[lang] ?? config.slug)
  const {
    docs: [doc],
  } = await payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 1,
    locale: 'all',
    overrideAccess: false,
    user,
  })
  if (!doc) return { name: kind, href: undefined, kommuner: [] }
  const fields = asGroup(doc)
  const title = fields[config.admin.useAsTitle ?? 'id']
  const name = inBestLanguage(
    typeof title === 'string' ? title : (asGroup(title) as Partial<Record<Lang, string>>),
    lang,
  )
  const owner = collection === 'kommuner' ? fields.key : asGroup(fields.kommune).key
  const isShown = config.admin.hidden !== true
  return {
    name: name ? `${kind} «${name}»` : kind,
    href: isShown ? `${payload.config.routes.admin}/collections/${collection}/${id}` : undefined,
    kommuner: typeof owner === 'string' ? [owner] : [],
  }
}
