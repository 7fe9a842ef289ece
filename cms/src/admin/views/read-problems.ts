import type { Lang, RecordKind } from '@innbyggarportal/shared-content/contract'
import { reach, reaches } from '@innbyggarportal/shared-content/rights'
import type { Payload, TypedUser } from 'payload'
import { sessionOf } from '../../access/index.ts'
import { KINDS } from '../../collections/index.ts'
import { readNotes } from '../../publishing/notes.ts'
import { inBestLanguage } from '../controls/read-options.ts'
import { locateRow } from './locate-row.ts'
import { nameSlots } from './name-slots.ts'

/** Something that was published and that no portal shows: what, why, and where to mend it. */
export interface ProblemLine {
  id: string
  name: string
  message: string
  href: string | undefined
  isClash?: true | undefined
  isPlan?: true | undefined
  isLoss?: true | undefined
}

/** The problems a reader can do something about: all for the region; for a kommune's people those of their own kommune. */
export async function readProblems(payload: Payload, user: TypedUser, lang: Lang): Promise<ProblemLine[]> {
  const session = sessionOf({ user })
  const { unreadable } = await readNotes(payload)
  if (session === null || unreadable.length === 0) return []
  const { docs: kommuner } = await payload.find({
    collection: 'kommuner',
    pagination: false,
    depth: 0,
    select: { key: true },
  })
  const seen = reach(session.held, 'read', 'text')
  const own = new Set(kommuner.filter((k) => reaches(seen, k.id)).map((k) => k.key))
  const all = unreadable.map((p) => ({ ...p, message: p.message[lang] }))
  const lines = await Promise.all(all.map((problem) => locate(payload, user, problem, lang)))
  return lines
    .filter((line) => seen.isEverywhere || line.kommuner.some((k) => own.has(k)))
    .map(({ kommuner: _kommuner, href, ...line }): ProblemLine => {
      const { message, slot } = nameSlots(line.message, lang)
      return { ...line, message, href: href && slot ? `${href}#field-${slot}` : href }
    })
}

/** Kinds that are named within their kommune, and by what. */
const WITHIN_KOMMUNE: Readonly<Record<string, string>> = {
  override: 'service.key',
  localFact: 'fact.key',
  contact: 'key',
}

/** Where the document is, if the reader may open it. Names of records begin with their kind; those of a kommune have its key next. */
async function locate(
  payload: Payload,
  user: TypedUser,
  problem: Omit<ProblemLine, 'name' | 'href'>,
  lang: Lang,
): Promise<ProblemLine & { kommuner: string[] }> {
  const [kind = '', first = '', second] = problem.id.split('/')
  if (kind === 'row')
    return { ...problem, ...(await locateRow(payload, user, { collection: first, id: second ?? '' }, lang)) }
  const as = {
    limit: 1,
    pagination: false as const,
    depth: 1,
    draft: true,
    locale: 'all' as const,
    overrideAccess: false,
    user,
  }
  const admin = payload.config.routes.admin
  const line = { ...problem, name: second ?? first, href: undefined, kommuner: second === undefined ? [] : [first] }
  if (!Object.hasOwn(KINDS, kind)) return line
  const { collection } = KINDS[kind as RecordKind]
  const inner = WITHIN_KOMMUNE[kind]
  if (inner !== undefined) {
    const {
      docs: [doc],
    } = await payload.find({
      collection: collection as 'overrides' | 'local-facts' | 'contacts',
      where: { and: [{ 'kommune.key': { equals: first } }, { [inner]: { equals: second ?? '' } }] },
      ...as,
    })
    return doc
      ? {
          ...line,
          name: ('title' in doc ? doc.title : 'listName' in doc ? doc.listName : undefined) || `${second} (${first})`,
          href: `${admin}/collections/${collection}/${doc.id}`,
        }
      : line
  }
  const {
    docs: [doc],
  } = await payload.find({ collection: collection as 'services', where: { key: { equals: first } }, ...as })
  if (!doc) return line
  const owner: unknown = doc.kommune
  const key = typeof owner === 'object' && owner !== null && 'key' in owner ? String(owner.key) : undefined
  const title: unknown = doc.title
  return {
    ...line,
    name: inBestLanguage(title as Parameters<typeof inBestLanguage>[0], lang) || first,
    href: `${admin}/collections/${collection}/${doc.id}`,
    kommuner: key ? [key] : [],
  }
}
