import type { CollectionConfig } from 'payload'
import { guardPublishing } from '../../access/index.ts'
import { noteGone, refuseWhenUsed } from '../../hooks/refuse-when-used.ts'
import { signalPublishing } from '../../hooks/signal-publishing.ts'
import { checkAddress } from './check-address.ts'
import { checkLocks } from './check-locks.ts'
import { preparePublishing } from './prepare-publishing.ts'

export const hooks: CollectionConfig['hooks'] = {
  beforeValidate: [checkAddress, checkLocks],
  beforeChange: [guardPublishing, preparePublishing, signalPublishing.beforeChange],
  afterChange: [signalPublishing.afterChange],
  beforeDelete: [refuseWhenUsed, signalPublishing.beforeDelete],
  afterDelete: [noteGone, signalPublishing.afterDelete],
}
