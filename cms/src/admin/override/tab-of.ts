import type { ClientField } from 'payload'

/** Which tab of a form a field stands in, from nought; undefined when it stands in none. */
export function tabOf(fields: readonly ClientField[], name: string): number | undefined {
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? [field.tabs] : []))[0] ?? []
  const index = tabs.findIndex((tab) => tab.fields.some((field) => 'name' in field && field.name === name))
  return index === -1 ? undefined : index
}
