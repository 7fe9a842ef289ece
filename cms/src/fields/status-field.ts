import type { SelectField, UIField } from 'payload'
import { label } from '../messages/label.ts'

/** Whether a document is published. One that is not, because it is new or was taken down, is its own draft; drafts of what is published are changes. */
export const statusField: SelectField = {
  name: '_status',
  type: 'select',
  label: label('Status', 'Status', 'Status'),
  options: [
    { value: 'draft', label: label('Utkast', 'Utkast', 'Draft') },
    { value: 'published', label: label('Publisert', 'Publisert', 'Published') },
  ],
  defaultValue: 'draft',
  index: true,
  admin: { hidden: true, disableBulkEdit: true, components: { Cell: '/src/admin/changes/StatusCell' } },
}

/** First among the fields of what has drafts: what of it is not published; in lists, what is planned. Nothing is stored. */
export const unpublishedField: UIField = {
  name: 'planned',
  type: 'ui',
  label: label('Planlagd', 'Planlagt', 'Planned'),
  admin: { components: { Field: '/src/admin/changes/UnpublishedPanel', Cell: '/src/admin/planned/PlannedCell' } },
}
