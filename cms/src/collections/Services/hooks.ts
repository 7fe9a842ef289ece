import type { CollectionConfig } from 'payload'
import { guardPublishing, rememberDraft } from '../../access/index.ts'
import { deleteAlong } from '../../hooks/delete-along.ts'
import { noteGone, refuseWhenUsed } from '../../hooks/refuse-when-used.ts'
import { signalPublishing } from '../../hooks/signal-publishing.ts'
import { checkAddress } from './check-address.ts'
import { logChanges, preparePublishing } from './publish-hooks.ts'

export const hooks: CollectionConfig['hooks'] = {
  beforeOperation: [rememberDraft],
  beforeValidate: [checkAddress],
  beforeChange: [guardPublishing, preparePublishing, signalPublishing.beforeChange],
  afterChange: [logChanges, signalPublishing.afterChange],
  beforeDelete: [refuseWhenUsed, deleteAlong('slot-changes', 'service'), signalPublishing.beforeDelete],
  afterDelete: [noteGone, signalPublishing.afterDelete],
}
