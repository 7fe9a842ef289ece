import type { RecordKind } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'
import { checkRecord } from './check-record.ts'
import { signalPublishing } from './signal-publishing.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The hooks of content without drafts: every write is published, and tells so. */
export const contentHooks = (kind: RecordKind, { beforeValidate = [], beforeChange = [], beforeDelete = [] }: Pick<Hooks, 'beforeValidate' | 'beforeChange'> & { beforeDelete?: CollectionBeforeDeleteHook[] } = {}): Hooks => ({
  beforeValidate,
  beforeChange: [...beforeChange, checkRecord(kind), signalPublishing.beforeChange],
  afterChange: [signalPublishing.afterChange],
  beforeDelete: [...beforeDelete, signalPublishing.beforeDelete],
  afterDelete: [signalPublishing.afterDelete],
})
