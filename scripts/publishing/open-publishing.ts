import { join } from 'node:path'
import { openGate, type Gate } from '@innbyggarportal/sites/gate'
import { loadBundle, openReleaseStore, type Bundle, type ReleaseStore } from '@innbyggarportal/sites/publisher'
import type { ScriptsEnv } from '../env.ts'

/** What every publish needs besides content: the warm bundle, the gate, the store, and where portals live. */
export interface Publishing { bundle: Bundle; gate: Gate; store: ReleaseStore; portalUrl: (slug: string, domain?: string) => string }

/** Makes the publisher ready: loads the bundle and opens the releases of this installation. */
export async function openPublishing(env: ScriptsEnv): Promise<Publishing> {
  return {
    bundle: await loadBundle(),
    gate: openGate(),
    store: openReleaseStore(join(env.dataDir, 'releases')),
    portalUrl: (slug, domain) => (domain ? `https://${domain}` : env.portalsUrl.replace('{slug}', slug)),
  }
}
