import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

/** What a field is called on the screen. */
export function nameOfField(fields: readonly ClientField[], name: string, i18n: I18nClient): string {
  const field = find(fields, name)
  return field && 'label' in field && field.label ? getTranslation(field.label, i18n) : name
}

/** Groups with a name of their own are fields; those without, and tabs, are only places for fields. */
function find(fields: readonly ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const inner =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => ('name' in tab ? [] : tab.fields))
        : 'fields' in field && !('name' in field)
          ? field.fields
          : []
    const found = find(inner, name)
    if (found) return found
  }
  return undefined
}
