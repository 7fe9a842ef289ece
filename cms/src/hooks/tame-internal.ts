import type { CollectionBeforeOperationHook, PayloadRequest, SanitizedConfig } from 'payload'
import { MAX_PREFERENCE, MAX_PREFERENCES } from '../requests/limits.ts'
import { tamingHooks } from './tame-requests.ts'
import { refuseWhole } from '../messages/refuse.ts'

const PREFERENCES = 'payload-preferences'

/** Lets what goes for our collections go for Payload's own, which are added after every plugin; and gives preferences an end. */
export function tameInternal(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, hooks, endpoints } of config.collections) {
    if (!slug.startsWith('payload-')) continue
    hooks.beforeOperation.unshift(...tamingHooks)
    if (slug !== PREFERENCES) continue
    hooks.beforeOperation.push(boundPreferences)
    for (const endpoint of endpoints || []) {
      if (endpoint.method !== 'post' || endpoint.path !== '/:key') continue
      const { handler } = endpoint
      endpoint.handler = async (req) => {
        const sent: unknown = await req.json?.().catch(() => ({}))
        await requireRoom(req, String(req.routeParams?.['key'] ?? ''), sent)
        return handler(Object.assign(req, { json: async () => sent }))
      }
    }
  }
  return config
}

const boundPreferences: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (req.payloadAPI !== 'REST' || (operation !== 'create' && operation !== 'update')) return
  const data = (args as { data?: { key?: unknown } }).data
  await requireRoom(req, String(data?.key ?? ''), data)
}

/** Refuses a preference that is large, and one more when there are very many: what is kept for a person stays small. */
async function requireRoom(req: PayloadRequest, key: string, sent: unknown): Promise<void> {
  if (key.length + JSON.stringify(sent ?? null).length > MAX_PREFERENCE)
    throw refuseWhole(req, 413, 'tooLarge', { size: `${MAX_PREFERENCE / 1000} kB` })
  if (!req.user) return
  const { docs } = await req.payload.find({
    collection: PREFERENCES,
    where: { 'user.value': { equals: req.user.id } },
    limit: MAX_PREFERENCES,
    pagination: false,
    depth: 0,
    select: { key: true },
  })
  if (docs.length >= MAX_PREFERENCES && !docs.some((d) => d.key === key)) throw refuseWhole(req, 413, 'fullPreferences')
}
