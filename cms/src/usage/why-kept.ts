import type { Lang } from '@innbyggarportal/shared-content/contract'
import { sayEach, type Values } from '@innbyggarportal/shared-content/words'
import { maySeeOf, type Session } from '../access/session.ts'
import { message, type MessageKey } from '../messages/messages.ts'
import type { CmsProblem } from '../messages/said.ts'
import type { Uses } from './uses-of.ts'

/** How many documents a sentence names. */
const NAMED = 5

/** Why a document cannot go: who uses it, what would change, and what to do. */
export function whyKept(uses: Uses, pages: number, session: Session | null): CmsProblem[] {
  const seen = uses.uses.filter((use) => maySeeOf(session, use.kommune))
  const named = seen.slice(0, NAMED)
  const rest = uses.uses.length + uses.more - named.length
  const names = (lang: Lang) =>
    new Intl.ListFormat(lang === 'en' ? 'en' : 'nb').format([
      ...named.map(({ name }) => `«${name}»`),
      ...(rest > 0 ? [message(lang, 'usedMore', { count: rest })] : []),
    ])
  return [
    whole('notDeletedYet'),
    ...(uses.isOnlyMain ? [whole('onlyMain')] : []),
    ...(named.length + rest > 0 ? [whole('usedBy', { names: sayEach(names) })] : []),
    whatChanges(pages),
  ]
}

/** How many pages would change without a document. */
export function whatChanges(pages: number): CmsProblem {
  if (pages === 0) return whole('noPageChanges')
  return pages === 1 ? whole('onePageChanges') : whole('pagesChange', { count: pages })
}

const whole = (code: MessageKey, params: Values = {}): CmsProblem => ({ path: '', code, params })
