'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { asGroup } from '../../document/as-group.ts'
import { inBestLanguage } from '../controls/read-options.ts'
import { useJson } from '../controls/use-json.ts'
import { unsavedWords } from '../translations/unsaved-words.ts'
import { useSay } from '../translations/use-say.ts'
import { findField } from '../unsaved/name-of-field.ts'
import { useFields } from '../unsaved/use-fields.ts'
import { sayField } from './say-field.ts'

/** What a field holds, as a person reads it. */
export function FieldWords({ id, path, value }: { id?: string; path: string; value: unknown }) {
  const { lang, say } = useSay()
  const { i18n } = useTranslation()
  const { fields } = useFields()
  const field = findField(fields, path)
  const isReference = field?.type === 'relationship' || field?.type === 'upload'
  const names = useNamesOf(isReference ? String(field.relationTo) : undefined, isReference ? [value ?? []].flat() : [])
  const said = isReference ? names : field ? sayField(field, value, path, { lang, i18n }) : ''
  return (
    <span className="ip-kept-words" id={id}>
      {said || say(unsavedWords.empty)}
    </span>
  )
}

/** What the documents that are referred to are called; those she may not read, and all of them until there is an answer, by what they are referred to with. */
function useNamesOf(collection: string | undefined, refs: readonly unknown[]): string {
  const { config } = useConfig()
  const { lang } = useSay()
  const ids = refs.map(String)
  const { answer } = useJson(
    collection === undefined || ids.length === 0
      ? ''
      : `${config.routes.api}/${collection}?depth=0&limit=100&where[id][in]=${ids.map(encodeURIComponent).join(',')}`,
  )
  const docs = answer.state === 'ready' ? asGroup(answer.data)['docs'] : []
  const all = Array.isArray(docs) ? docs.map(asGroup) : []
  return ids
    .map((id) => {
      const doc = all.find((d) => d['id'] === id) ?? {}
      const names = [doc['listName'], doc['label'], doc['title'], doc['name'], doc['filename']]
      return names.map((name) => inBestLanguage(name as string, lang)).find((name) => name !== '') ?? '…'
    })
    .join(', ')
}
