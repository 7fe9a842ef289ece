import type { CollectionConfig } from 'payload'
import { mayInRegion, nobody } from '../../access/index.ts'
import { reviewField } from '../../fields/review-field.ts'
import { label } from '../../messages/label.ts'
import { GROUPS } from '../groups.ts'

/** What the region sets for what it shares. One row, made at start ({@link ensureRegionSettings}), which its administrators change. */
export const RegionSettings: CollectionConfig = {
  slug: 'region-settings',
  labels: {
    singular: label('Innstillingar for regionen', 'Innstillinger for regionen', 'Settings of the region'),
    plural: label('Innstillingar for regionen', 'Innstillinger for regionen', 'Settings of the region'),
  },
  admin: {
    group: GROUPS.region,
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    description: label(
      'Det som gjeld for fellesinnhaldet. Kvar kommune har sine eigne innstillingar.',
      'Det som gjelder for fellesinnholdet. Hver kommune har sine egne innstillinger.',
      'What applies to shared content. Each kommune has settings of its own.',
    ),
  },
  access: {
    read: mayInRegion('read', 'settings'),
    create: nobody,
    update: mayInRegion('publish', 'settings'),
    delete: nobody,
  },
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 60,
      defaultValue: 'Regionen',
      label: label('Namn', 'Navn', 'Name'),
      admin: {
        description: label(
          'Det de kallar regionen, til dømes «Nordhordland».',
          'Det dere kaller regionen, for eksempel «Nordhordland».',
          'What you call the region, such as “Nordhordland”.',
        ),
      },
    },
    reviewField,
  ],
}
