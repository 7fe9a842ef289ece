import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'
import { signalPublishing } from './signal-publishing.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The hooks of content without drafts: every write is published, and tells so. */
export const contentHooks = ({ beforeValidate = [], beforeDelete = [] }: { beforeValidate?: Hooks['beforeValidate']; beforeDelete?: CollectionBeforeDeleteHook[] } = {}): Hooks => ({
  beforeValidate,
  beforeChange: [signalPublishing.beforeChange],
  afterChange: [signalPublishing.afterChange],
  beforeDelete: [...beforeDelete, signalPublishing.beforeDelete],
  afterDelete: [signalPublishing.afterDelete],
})
