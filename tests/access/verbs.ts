import { handleEndpoints } from 'payload'
import { z } from 'zod'
import { aPicture } from '../builders/a-picture.ts'
import { change, isDrafted, published } from './changes.ts'
import type { RegionOfTwo } from './region-of-two.ts'
import type { Action, Rule } from './rules.ts'

/** One person, one document. */
export interface Attempt {
  region: RegionOfTwo
  collection: Rule['collection']
  scope: Rule['scope']
  id: string
  as: string | undefined
}

/** A way to do something over REST. */
export interface Verb {
  name: string
  /** The right it takes; none when nobody may. */
  right: Action | undefined
  /** Whether the document is as it was when it could be done. */
  leavesAsIs?: true
  isFor?: (collection: Rule['collection']) => boolean
  did: (attempt: Attempt) => Promise<boolean>
}

const listed = z.object({ docs: z.array(z.unknown()) }).catch({ docs: [] })

async function status({ region, as }: Attempt, method: string, path: string, body?: unknown): Promise<boolean> {
  return (await region.cms.request(method, path, { as, body })).status < 300
}
/** How many documents an answer has. */
async function count({ region, as }: Attempt, method: string, path: string, body?: unknown): Promise<number> {
  return listed.parse((await region.cms.request(method, path, { as, body })).body).docs.length
}
const one = (a: Attempt) => `${a.collection}/${a.id}`
const where = (a: Attempt) => `where[id][equals]=${a.id}`
const write = (a: Attempt) => ({ ...change(a.collection), ...published(a.collection) })

/** What the admin is told when it asks what to show. */
async function told(a: Attempt, state: 'draft' | 'published'): Promise<Record<string, unknown>> {
  return (await a.region.cms.request('POST', `${a.collection}/access/${a.id}`, { as: a.as, body: { _status: state } }))
    .body
}

const reads: Verb[] = (
  [
    ['read', async (a) => status(a, 'GET', one(a))],
    ['list', async (a) => (await count(a, 'GET', `${a.collection}?${where(a)}`)) === 1],
    [
      'count',
      async (a) =>
        (await a.region.cms.request('GET', `${a.collection}/count?${where(a)}`, { as: a.as })).body['totalDocs'] === 1,
    ],
    ['read deep', async (a) => status(a, 'GET', `${one(a)}?depth=9`)],
    ['read the draft of', async (a) => status(a, 'GET', `${one(a)}?draft=true`)],
    ['list drafts of', async (a) => (await count(a, 'GET', `${a.collection}?draft=true&${where(a)}`)) === 1],
    ['select from', async (a) => (await count(a, 'GET', `${a.collection}?select[createdAt]=true&${where(a)}`)) === 1],
    [
      'populate',
      async (a) =>
        (await count(
          a,
          'GET',
          `${a.collection}?depth=2&populate[kommuner][name]=true&populate[services][title]=true&joins=false&${where(a)}`,
        )) === 1,
    ],
    ['ask to read', async (a) => Boolean((await told(a, 'draft'))['read'])],
  ] satisfies [string, Verb['did']][]
).map(([name, did]) => ({ name, right: 'read', leavesAsIs: true, did }))

const slots: Verb[] = [
  {
    name: 'read the slots of',
    right: 'read',
    leavesAsIs: true,
    isFor: (collection) => collection === 'overrides',
    did: (a) => status(a, 'GET', `${one(a)}/slots`),
  },
  {
    name: 'read what one would adapt in',
    right: 'read',
    leavesAsIs: true,
    isFor: (collection) => collection === 'services',
    did: (a) => status(a, 'GET', `overrides/slots-of/${a.id}`),
  },
]

const writes: Verb[] = [
  {
    name: 'ask to draft',
    right: 'draft',
    leavesAsIs: true,
    did: async (a) => Boolean((await told(a, 'draft'))['update']),
  },
  {
    name: 'ask to update',
    right: 'touch',
    leavesAsIs: true,
    did: async (a) => Boolean((await told(a, isDrafted(a.collection) ? 'published' : 'draft'))['update']),
  },
  {
    name: 'ask to delete',
    right: 'delete',
    leavesAsIs: true,
    did: async (a) => Boolean((await told(a, 'draft'))['delete']),
  },
  { name: 'copy', right: undefined, leavesAsIs: true, did: (a) => status(a, 'POST', `${one(a)}/duplicate`, {}) },
  { name: 'draft', right: 'draft', did: (a) => status(a, 'PATCH', `${one(a)}?draft=true`, change(a.collection)) },
  {
    name: 'draft many',
    right: 'draft',
    did: async (a) => (await count(a, 'PATCH', `${a.collection}?draft=true&${where(a)}`, change(a.collection))) === 1,
  },
  { name: 'update', right: 'update', did: (a) => status(a, 'PATCH', one(a), write(a)) },
  {
    name: 'update many',
    right: 'update',
    did: async (a) => (await count(a, 'PATCH', `${a.collection}?${where(a)}`, write(a))) === 1,
  },
  { name: 'unpublish', right: 'unpublish', did: (a) => status(a, 'PATCH', one(a), { _status: 'draft' }) },
  { name: 'delete', right: 'delete', did: (a) => status(a, 'DELETE', one(a)) },
  {
    name: 'delete many',
    right: 'delete',
    did: async (a) => (await count(a, 'DELETE', `${a.collection}?${where(a)}`)) === 1,
  },
]

const creates: Verb[] = [
  {
    name: 'create',
    right: 'create',
    isFor: (c) => c !== 'media',
    leavesAsIs: true,
    did: async (a) =>
      status(a, 'POST', a.collection, {
        ...(await a.region.fields(a.collection, a.scope)),
        ...published(a.collection),
      }),
  },
  { name: 'create', right: 'create', isFor: (c) => c === 'media', leavesAsIs: true, did: upload },
  {
    name: 'createDraft',
    right: 'createDraft',
    leavesAsIs: true,
    did: async (a) => status(a, 'POST', `${a.collection}?draft=true`, await a.region.fields(a.collection, a.scope)),
  },
]

const files: Verb[] = [
  { name: 'download', right: 'read', leavesAsIs: true, isFor: (c) => c === 'media', did: download },
]

export const VERBS: readonly Verb[] = [...reads, ...slots, ...files, ...creates, ...writes]

const send = async ({ region: { cms }, as }: Attempt, path: string, init: RequestInit) =>
  (
    await handleEndpoints({
      config: cms.config,
      payloadInstanceCacheKey: cms.key,
      request: new Request(`http://localhost:3000/api/${path}`, {
        ...init,
        headers: as ? { authorization: `JWT ${as}` } : {},
      }),
    })
  ).status < 300

async function upload(a: Attempt): Promise<boolean> {
  const form = new FormData()
  form.append('file', new File([aPicture(4, 4)], 'fjord.png', { type: 'image/png' }))
  form.append('_payload', JSON.stringify(await a.region.fields('media', a.scope)))
  return send(a, 'media', { method: 'POST', body: form })
}

async function download(a: Attempt): Promise<boolean> {
  const { filename } = await a.region.cms.payload.findByID({ collection: 'media', id: a.id, depth: 0 })
  return send(a, `media/file/${filename}`, {})
}
