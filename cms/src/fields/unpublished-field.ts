import type { UIField } from 'payload'
import { label } from '../messages/label.ts'

/** First among the fields of what has drafts: what of it is not published; in lists, what is planned. Nothing is stored. */
export const unpublishedField: UIField = {
  name: 'planned',
  type: 'ui',
  label: label('Planlagd', 'Planlagt', 'Planned'),
  admin: { components: { Field: '/src/admin/changes/UnpublishedPanel', Cell: '/src/admin/planned/PlannedCell' } },
}
