import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'
import type { Kind } from '../door/kinds/kind.ts'
import { checkRecord } from './check-record.ts'
import { noteGone, refuseWhenUsed } from './refuse-when-used.ts'
import { signalPublishing } from './signal-publishing.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The hooks of content without drafts: every write is published, and tells so; what is used is not deleted. */
export const contentHooks = (
  kind: Kind,
  {
    beforeValidate = [],
    beforeChange = [],
    afterChange = [],
    beforeDelete = [],
  }: Pick<Hooks, 'beforeValidate' | 'beforeChange' | 'afterChange'> & {
    beforeDelete?: CollectionBeforeDeleteHook[]
  } = {},
): Hooks => ({
  beforeValidate,
  beforeChange: [...beforeChange, checkRecord(kind), signalPublishing.beforeChange],
  afterChange: [...afterChange, signalPublishing.afterChange],
  beforeDelete: [refuseWhenUsed, ...beforeDelete, signalPublishing.beforeDelete],
  afterDelete: [noteGone, signalPublishing.afterDelete],
})
