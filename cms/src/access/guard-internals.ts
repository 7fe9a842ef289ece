import type { CollectionConfig, SanitizedConfig } from 'payload'
import { nobody } from './rules.ts'

type Rules = Pick<CollectionConfig, 'access' | 'disableDuplicate' | 'disableBulkEdit'>

const closed: Rules = {
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  disableBulkEdit: true,
}

/** By slug. Preferences are written at `/payload-preferences/KEY` only, where Payload itself sees to whose they are. */
const INTERNAL: Readonly<Record<string, Rules>> = {
  'payload-preferences': { access: { create: nobody, update: nobody }, disableDuplicate: true, disableBulkEdit: true },
}

/**
 * Gives Payload's own collections the rules it leaves out: signed in is enough for most of them. They are made after all
 * plugins have run, so this is done to the finished config. One that comes with an upgrade is closed until it is known here.
 */
export function guardInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections.filter((c) => c.slug.startsWith('payload-'))) {
    const { access, ...flags } = INTERNAL[collection.slug] ?? closed
    Object.assign(collection, flags)
    Object.assign(collection.access, access)
  }
  return config
}
