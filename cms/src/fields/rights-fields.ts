import type { UIField } from 'payload'

/** First in a form: who writes it, when the reader may not. Nothing is stored. */
export const whoWritesField: UIField = {
  name: 'whoWrites',
  type: 'ui',
  admin: { components: { Field: '/src/admin/rights/WhoWrites' }, disableListColumn: true },
}

/** Beside a form: who uses the document, and what would change without it. Nothing is stored. */
export const usedByField: UIField = {
  name: 'usedBy',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/src/admin/rights/UsedBy' }, disableListColumn: true },
}
