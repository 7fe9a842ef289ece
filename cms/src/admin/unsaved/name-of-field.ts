import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

/** What a field is called on the screen; one of a group, `address.city`, with the name of the group first. */
export function nameOfField(fields: readonly ClientField[], path: string, i18n: I18nClient): string {
  const [name = '', inner] = path.split('.')
  const field = findField(fields, name)
  const said = field && 'label' in field && field.label ? getTranslation(field.label, i18n) : name
  return inner === undefined || !field || !('fields' in field)
    ? said
    : `${said} – ${nameOfField(field.fields, inner, i18n)}`
}

/** The field at a path, `phone` or `address.city`. Groups with a name of their own are fields; those without, and tabs, are only places for fields. */
export function findField(fields: readonly ClientField[], path: string): ClientField | undefined {
  const [name = '', inner] = path.split('.')
  const field = findByName(fields, name)
  return inner === undefined ? field : field && 'fields' in field ? findByName(field.fields, inner) : undefined
}

function findByName(fields: readonly ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const inner =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => ('name' in tab ? [] : tab.fields))
        : 'fields' in field && !('name' in field)
          ? field.fields
          : []
    const found = findByName(inner, name)
    if (found) return found
  }
  return undefined
}
