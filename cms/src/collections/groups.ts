import { label } from '../messages/label.ts'

/** The groups of the admin's menu. */
export const GROUPS = {
  content: label('Innhald', 'Innhold', 'Content'),
  local: label('Lokalt', 'Lokalt', 'Local'),
  region: label('Region', 'Region', 'Region'),
}
