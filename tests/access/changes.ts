import type { Rule } from './rules.ts'

type Slug = Rule['collection']
let people = 0

export const isDrafted = (collection: Slug): boolean => collection === 'services' || collection === 'overrides'
export const published = (collection: Slug): Record<string, unknown> =>
  isDrafted(collection) ? { _status: 'published' } : {}

/** Something each collection lets those change who may change anything. */
export function change(collection: Slug): Record<string, unknown> {
  switch (collection) {
    case 'services':
      return { owner: 'Ei anna' }
    case 'overrides':
      return { whatYouGet: { mode: 'hide' } }
    case 'local-facts':
      return { value: { type: 'money', value: { ore: 200 } } }
    case 'kommuner':
      return { name: 'Eit anna namn' }
    // Nobody has the name of another.
    case 'users':
      return { name: `Eit anna namn ${(people += 1)}` }
    case 'region-settings':
      return { name: 'Ein annan region' }
    case 'media':
      return { alt: { nn: 'Fjord' } }
    case 'changes':
      return { why: 'y' }
    case 'publish-requests':
      return { what: 'y' }
    case 'waivers':
      return { isEnded: true }
    case 'portal-orders':
      return { why: 'y' }
    case 'accessibility-reports':
      return { report: { y: 1 } }
    case 'hand-checks':
      return { note: 'y' }
    case 'publishing-notes':
      return { value: 'y' }
    case 'portal-status':
      return { status: { state: 'failed' } }
    default:
      return { label: { nn: 'Eit anna' }, name: { nn: 'Eit anna' } }
  }
}
