import type { CollectionConfig } from 'payload'
import { guardPublishing } from '../../access/index.ts'
import { deleteAlong } from '../../hooks/delete-along.ts'
import { noteGone, refuseWhenUsed } from '../../hooks/refuse-when-used.ts'
import { signalPublishing } from '../../hooks/signal-publishing.ts'
import { checkAddress } from './check-address.ts'
import { addToLog, settleLog } from './log-changes.ts'
import { preparePublishing } from './prepare-publishing.ts'

export const hooks: CollectionConfig['hooks'] = {
  beforeValidate: [checkAddress],
  // What a write is held to comes first, and what tells of it before the document: only then can nothing that is written go untold.
  beforeChange: [guardPublishing, preparePublishing, signalPublishing.beforeChange, addToLog],
  afterChange: [settleLog, signalPublishing.afterChange],
  beforeDelete: [refuseWhenUsed, signalPublishing.beforeDelete, deleteAlong('slot-changes', 'service')],
  afterDelete: [noteGone, signalPublishing.afterDelete],
}
