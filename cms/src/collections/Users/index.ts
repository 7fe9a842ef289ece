import type { CollectionConfig } from 'payload'
import { mayInRegion, nobodyField } from '../../access/index.ts'
import { GROUPS } from '../groups.ts'
import { label } from '../../messages/label.ts'
import { authEndpoints } from '../../sign-in/auth-endpoints.ts'
import { knownDevices } from '../../sign-in/known-device.ts'
import {
  askForCurrentPassword,
  demoOnlyInDemo,
  forgetOldLinks,
  guardNewPassword,
  guardResets,
} from '../../sign-in/password-hooks.ts'
import { openSignInQueue } from '../../sign-in/sign-in-queue.ts'
import { openThrottle } from '../../sign-in/throttle.ts'
import { deletesAccounts, knownAccounts, makesAccounts } from './access.ts'
import { guardAccountDelete, guardAccounts } from './guard-accounts.ts'
import { refuseSelfDelete } from './hooks.ts'
import { keepAdministrator, keepAdministratorAccount, noteDeleted, noteRoles } from './keep-administrator.ts'
import { refuseTakenName } from './refuse-taken-name.ts'
import { rolesField } from './roles-field.ts'
import { checkStandIn, forgetStandIn, standInField } from './stand-in-field.ts'

interface Surroundings {
  /** Browsers reach the admin over https: then their cookies travel no other way. */
  isHttps: boolean
  secret: string
  dataDir: string
  isDemo: boolean
}

/** Who can sign in. Wrong passwords are counted at the desk (src/sign-in), not by Payload, whose count lets anybody lock any account. */
export const users = ({ isHttps, secret, dataDir, isDemo }: Surroundings): CollectionConfig => ({
  slug: 'users',
  labels: { singular: label('Brukar', 'Bruker', 'User'), plural: label('Brukarar', 'Brukere', 'Users') },
  auth: { maxLoginAttempts: 0, tokenExpiration: 8 * 3600, cookies: { sameSite: 'Lax', secure: isHttps } },
  admin: {
    group: GROUPS.region,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'updatedAt'],
    description: label(
      'Dei som kan logge inn, og kva dei kan gjere.',
      'De som kan logge inn, og hva de kan gjøre.',
      'Who can sign in, and what they can do.',
    ),
  },
  access: {
    read: knownAccounts,
    create: makesAccounts,
    update: knownAccounts,
    delete: deletesAccounts,
    unlock: mayInRegion('manage', 'accounts'),
    admin: ({ req }) => req.user !== null,
  },
  endpoints: authEndpoints({
    throttle: openThrottle(),
    queue: openSignInQueue(),
    devices: knownDevices(secret, isHttps),
    dataDir,
    isDemo,
  }),
  hooks: {
    beforeOperation: [guardResets],
    beforeValidate: [askForCurrentPassword(), guardNewPassword],
    beforeChange: [guardAccounts, checkStandIn, forgetOldLinks, keepAdministrator],
    afterChange: [noteRoles],
    beforeLogin: [demoOnlyInDemo(isDemo)],
    beforeDelete: [refuseSelfDelete, guardAccountDelete, keepAdministratorAccount, forgetStandIn],
    afterDelete: [noteDeleted],
  },
  disableDuplicate: true,
  fields: [
    {
      // Asked for, never kept.
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      label: label('Passordet du har no', 'Passordet du har nå', 'The password you have now'),
      admin: {
        components: { Field: '/src/admin/sign-in/CurrentPasswordField' },
        disableListColumn: true,
        disableListFilter: true,
        disableBulkEdit: true,
      },
    },
    {
      name: 'isDemo',
      type: 'checkbox',
      hidden: true,
      access: { create: nobodyField, read: nobodyField, update: nobodyField },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 100,
      hooks: { beforeValidate: [refuseTakenName] },
      label: label('Namn', 'Navn', 'Name'),
      admin: { description: label('Slik kollegaene ser det.', 'Slik kollegene ser det.', 'As colleagues see it.') },
    },
    rolesField,
    standInField,
  ],
})
