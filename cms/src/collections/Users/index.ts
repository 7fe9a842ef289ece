import { type Says } from '@innbyggarportal/shared-content/words'
import type { CollectionConfig } from 'payload'
import { nobodyField, regionOnly, regionOnlyField, ROLES, type Role } from '../../access/index.ts'
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
import { ownAccount } from './access.ts'
import { refuseSelfDelete } from './hooks.ts'
import { keepRegionEditor, keepRegionEditorAccount, noteDeleted, noteRoles } from './keep-region-editor.ts'
import { refuseTakenName } from './refuse-taken-name.ts'

const ROLE: Record<Role, Says> = {
  regionEditor: label('Redaktør i regionen', 'Redaktør i regionen', 'Editor in the region'),
  kommuneEditor: label('Redaktør i kommunen', 'Redaktør i kommunen', 'Editor in the kommune'),
  kommunePublisher: label('Publiserer i kommunen', 'Publiserer i kommunen', 'Publisher in the kommune'),
}

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
    read: ownAccount,
    create: regionOnly,
    update: ownAccount,
    delete: regionOnly,
    unlock: regionOnly,
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
    beforeChange: [forgetOldLinks, keepRegionEditor],
    afterChange: [noteRoles],
    beforeLogin: [demoOnlyInDemo(isDemo)],
    beforeDelete: [refuseSelfDelete, keepRegionEditorAccount],
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
    {
      name: 'roles',
      type: 'array',
      label: label('Roller', 'Roller', 'Roles'),
      labels: { singular: label('Rolle', 'Rolle', 'Role'), plural: label('Roller', 'Roller', 'Roles') },
      access: { create: regionOnlyField, update: regionOnlyField },
      admin: {
        description: label(
          'Ein redaktør i kommunen skriv utkast; ein som publiserer, gjer dei synlege.',
          'En redaktør i kommunen skriver utkast; en som publiserer, gjør dem synlige.',
          'An editor in a kommune writes drafts; a publisher makes them visible.',
        ),
      },
      fields: [
        {
          name: 'role',
          type: 'select',
          required: true,
          options: ROLES.map((value) => ({ value, label: ROLE[value] })),
          label: label('Rolle', 'Rolle', 'Role'),
        },
        {
          name: 'kommune',
          type: 'relationship',
          relationTo: 'kommuner',
          maxDepth: 0,
          label: label('Kommune', 'Kommune', 'Kommune'),
          admin: {
            allowCreate: false,
            condition: (_data, sibling) => sibling?.['role'] !== 'regionEditor',
            description: label(
              'Kommunen rolla gjeld i.',
              'Kommunen rollen gjelder i.',
              'The kommune the role applies to.',
            ),
          },
        },
      ],
    },
  ],
})
