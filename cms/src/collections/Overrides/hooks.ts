import type { CollectionConfig } from 'payload'
import { guardPublishing } from '../../access/index.ts'
import { signalPublishing } from '../../hooks/signal-publishing.ts'
import { checkOverride } from './check-override.ts'
import { checkReadable } from './check-readable.ts'
import { renewBases } from './renew-bases.ts'

export const hooks: CollectionConfig['hooks'] = {
  beforeValidate: [checkOverride],
  beforeChange: [guardPublishing, renewBases, checkReadable, signalPublishing.beforeChange],
  afterChange: [signalPublishing.afterChange],
  beforeDelete: [signalPublishing.beforeDelete],
  afterDelete: [signalPublishing.afterDelete],
}
