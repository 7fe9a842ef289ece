import type { Lang } from '@innbyggarportal/shared-content/contract'
import type { Session } from '../access/session.ts'
import { message } from '../messages/messages.ts'
import type { Use } from './use.ts'
import type { Uses } from './uses-of.ts'

/** How many documents a sentence names. */
const NAMED = 5

/** Why a document cannot go, in sentences: who uses it, what would change, and what to do. */
export function sayUses(lang: Lang, uses: Uses, pages: number, session: Session | null): string {
  const seen = uses.uses.filter((use) => maySee(session, use))
  const named = seen.slice(0, NAMED)
  const rest = uses.uses.length + uses.more - named.length
  const names = [
    ...named.map(({ name }) => `«${name}»`),
    ...(rest > 0 ? [message(lang, 'usedMore', { count: rest })] : []),
  ]
  return [
    message(lang, 'notDeletedYet'),
    ...(uses.isOnlyMain ? [message(lang, 'onlyMain')] : []),
    ...(names.length > 0
      ? [message(lang, 'usedBy', { names: new Intl.ListFormat(lang === 'en' ? 'en' : 'nb').format(names) })]
      : []),
    sayPages(lang, pages),
  ].join(' ')
}

export function sayPages(lang: Lang, pages: number): string {
  if (pages === 0) return message(lang, 'noPageChanges')
  return pages === 1 ? message(lang, 'onePageChanges') : message(lang, 'pagesChange', { count: pages })
}

/** Whether somebody may be told the name of a document: what is shared, and her own kommune’s. */
export function maySee(session: Session | null, { kommune }: Pick<Use, 'kommune'>): boolean {
  return session === null || session.isRegion || kommune === undefined || session.memberOf.includes(kommune)
}
