import type { SelectField } from 'payload'
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
