import type { ClientField } from 'payload'

/** What the fields of a form are called, for those that are named; tabs and rows are looked into. */
export function partLabels(
  fields: readonly ClientField[],
  names: readonly string[],
  labelOf: (label: unknown) => string,
): string[] {
  const all = fields.flatMap(inner)
  return names.map((name) => {
    const field = all.find((f) => 'name' in f && f.name === name)
    return field && 'label' in field && field.label ? labelOf(field.label) : name
  })
}

function inner(field: ClientField): ClientField[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields.flatMap(inner))
  return field.type === 'row' || field.type === 'collapsible' ? field.fields.flatMap(inner) : [field]
}
