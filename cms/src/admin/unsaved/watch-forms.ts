import type { CollectionConfig, Config } from 'payload'

const WATCH = '/src/admin/unsaved/FormWatch'

/** Puts {@link FormWatch} in the form of every collection. */
export function watchForms(config: Config): Config {
  return { ...config, collections: (config.collections ?? []).map(watched) }
}

function watched(collection: CollectionConfig): CollectionConfig {
  const edit = collection.admin?.components?.edit
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...collection.admin?.components,
        edit: { ...edit, beforeDocumentControls: [WATCH, ...(edit?.beforeDocumentControls ?? [])] },
      },
    },
  }
}
