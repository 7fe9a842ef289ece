import { digestOfValue, type Manifest, type ReleaseStore } from '@innbyggarportal/sites/publisher'

/** A release store in memory, for properties that publish thousands of times. Only the lock still needs a folder. */
export function memoryStore(directory: string): ReleaseStore {
  const objects = new Map<string, Buffer>()
  const manifests = new Map<string, Manifest>()
  const current = new Map<string, string>()
  const bases = new Map<string, { content: string; asOf: string }>()
  return {
    directory,
    pathOf: (digest) => digest,
    readObject: async (digest) => objects.get(digest)!,
    missing: async () => new Set(),
    openBatch: () => ({
      add: async (bytes) => {
        const digest = digestOfValue(Buffer.from(bytes).toString('base64'))
        objects.set(digest, Buffer.from(bytes))
        return digest
      },
      settle: async () => undefined,
    }),
    kommuner: async () => [...current.keys()],
    readPointer: async (kommune) => {
      const release = current.get(kommune)
      return release === undefined ? null : { release, previous: [], rolledBack: [] }
    },
    readManifest: async (_kommune, release) => manifests.get(release) ?? null,
    readCurrent: async (kommune) => {
      const release = current.get(kommune)
      return release === undefined ? null : { release, manifest: { ...manifests.get(release)!, ...bases.get(release) } }
    },
    noteBasis: async (_kommune, { release, ...basis }) => {
      bases.set(release, basis)
    },
    makeCurrent: async (kommune, next) => {
      const release = digestOfValue(next)
      manifests.set(release, next)
      bases.delete(release)
      current.set(kommune, release)
      return release
    },
    pointAt: async (kommune, release) => {
      current.set(kommune, release)
    },
    readPin: async () => null,
    writePin: async () => undefined,
  }
}
