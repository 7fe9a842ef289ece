import { z } from 'zod'
import type { RegionOfTwo } from './region-of-two.ts'
import type { Action, Rule, Who } from './rules.ts'

const listed = z.object({ docs: z.array(z.unknown()) }).catch({ docs: [] })

/** Tries every cell of the rules over REST and tells which ones answered otherwise than the rules say. */
export async function findBreaches(region: RegionOfTwo, rules: readonly Rule[]): Promise<string[]> {
  const breaches: string[] = []
  for (const rule of rules) {
    for (const [action, allowed] of Object.entries(rule.can) as [Action, string][]) {
      for (const who of ['R', 'E', 'P', undefined] as const) {
        const may = who !== undefined && allowed.includes(who)
        const did = await attempt(region, rule, action, who)
        if (did !== may) breaches.push(`${who ?? 'nobody'} ${did ? 'could' : 'could not'} ${action} ${rule.scope} ${rule.collection}`)
      }
    }
  }
  return breaches
}

/** Whether one person could do one thing. */
async function attempt({ cms, fields, make, tokens }: RegionOfTwo, { collection, scope }: Rule, action: Action, who: Who | undefined): Promise<boolean> {
  const as = who && tokens[who]
  const send = async (method: string, path: string, body?: unknown) => (await cms.request(method, path, { as, body })).status < 300
  if (action === 'create') return send('POST', collection, { ...(await fields(collection, scope)), ...published(collection) })
  if (action === 'createDraft') return send('POST', `${collection}?draft=true`, await fields(collection, scope))

  const id = await make(collection, scope)
  switch (action) {
    case 'read': {
      const [list, one] = [await cms.request('GET', `${collection}?where[id][equals]=${id}`, { as }), await cms.request('GET', `${collection}/${id}`, { as })]
      const seen = listed.parse(list.body).docs.length === 1
      if (seen !== (one.status === 200)) throw new Error(`${collection}: the list and the document disagree on who may read`)
      return seen
    }
    case 'readVersions': return listed.parse((await cms.request('GET', `${collection}/versions?where[parent][equals]=${id}`, { as })).body).docs.length > 0
    case 'draft': return send('PATCH', `${collection}/${id}?draft=true`, change(collection))
    case 'update': return send('PATCH', `${collection}/${id}`, { ...change(collection), ...published(collection) })
    case 'unpublish': return send('PATCH', `${collection}/${id}`, { _status: 'draft' })
    case 'delete': return send('DELETE', `${collection}/${id}`)
  }
}

const published = (collection: Rule['collection']) => (collection === 'services' || collection === 'overrides' ? { _status: 'published' } : {})

const change = (collection: Rule['collection']): Record<string, unknown> => {
  switch (collection) {
    case 'services': return { owner: 'Ei anna' }
    case 'overrides': return { whatYouGet: { mode: 'hide' } }
    case 'local-facts': return { value: { type: 'money', value: { ore: 200 } } }
    case 'kommuner': case 'users': return { name: 'Eit anna namn' }
    case 'planned-changes': return { day: '2020-01-01' }
    case 'slot-changes': return { digest: 'y' }
    case 'publish-requests': return { what: 'y' }
    case 'waivers': return { isEnded: true }
    case 'portal-orders': return { why: 'y' }
    case 'accessibility-reports': return { report: { y: 1 } }
    case 'hand-checks': return { note: 'y' }
    case 'publishing-notes': return { value: 'y' }
    case 'portal-status': return { status: { state: 'failed' } }
    default: return { label: { nn: 'Eit anna' }, name: { nn: 'Eit anna' } }
  }
}
