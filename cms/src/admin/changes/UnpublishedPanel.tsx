'use client'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { changeWords } from '../translations/change-words.ts'
import { useSay } from '../translations/use-say.ts'
import { nameOfField } from '../unsaved/name-of-field.ts'
import { ChangeItem } from './ChangeItem.tsx'
import './changes.css'
import { DayNotAhead } from './DayNotAhead.tsx'
import { PublishedBefore } from './PublishedBefore.tsx'
import { isPlanned } from './read-rows.ts'
import type { Speaking } from './say-change.ts'
import { useUnpublished } from './use-unpublished.ts'

/** Above the fields of what has drafts: whether it is published, what of it is not, with what the reader may do about that, and what was published before. */
export default function UnpublishedPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  return (
    <>
      {id !== undefined && collectionSlug && <Panel collection={collectionSlug} id={String(id)} />}
      <DayNotAhead />
    </>
  )
}

function Panel({ collection, id }: { collection: string; id: string }) {
  const { say } = useSay()
  const speaking = useSpeaking(collection)
  const unpublished = useUnpublished(collection, id)
  const heading = useId()
  if (unpublished === undefined) return <div className="ip-changes field-type" aria-busy="true" />
  if (unpublished === 'failed') return <p className="ip-problem field-type">{say(changeWords.notFetched)}</p>
  const changes = unpublished.changes.filter((row) => row.state !== 'approved' || isPlanned(row, speaking.now))
  const hasDraft = changes.some(({ state }) => state !== 'approved')
  const status = unpublished.isPublished ? (hasDraft ? 'hasDraft' : 'isPublished') : 'isDraft'
  return (
    <section className="ip-changes field-type" aria-labelledby={heading}>
      <h2 id={heading} className="ip-changes-status">
        {say(changeWords.status, { status: say(changeWords[status]) })}
      </h2>
      {changes.length > 0 && (
        <>
          <h3>
            {say(changeWords.title)} ({changes.length})
          </h3>
          <ul>
            {changes.map((row) => (
              <ChangeItem key={row.id} row={row} speaking={speaking} />
            ))}
          </ul>
        </>
      )}
      <PublishedBefore id={id} speaking={speaking} />
    </section>
  )
}

function useSpeaking(collection: string): Speaking {
  const { lang } = useSay()
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { fields } = getEntityConfig({ collectionSlug: collection })
  return { lang, now: fromMillis(Date.now()), nameOf: (field) => nameOfField(fields, field, i18n) }
}
