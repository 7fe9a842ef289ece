'use client'
import { LANGS, osloDate } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { forgetAnswers, useJson } from '../controls/use-json.ts'
import { plannedWords } from '../translations/planned-words.ts'
import { useSay } from '../translations/use-say.ts'
import { partLabels } from './part-labels.ts'
import './planned.css'
import { readRows } from './read-row.ts'

/** Parts named one by one; more than these are told as the whole. */
const MAX_NAMED = 6

/** «Planlagd»: what of the open service goes live by itself, and when; and when a day in the form will bring nothing live. */
export default function PlannedNotice() {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation<object, string>()
  const { lang, say } = useSay()
  const { id, lastUpdateTime } = useDocumentInfo()
  const kind = useFormFields(([fields]) => fields.changeKind?.value)
  const from = useFormFields(([fields]) => fields.inForceFrom?.value)
  const { answer } = useJson(
    id
      ? `${config.routes.api}/planned-changes?where[service][equals]=${encodeURIComponent(String(id))}&where[state][equals]=waiting&depth=0&saved=${String(lastUpdateTime)}`
      : '',
  )
  useEffect(() => {
    forgetAnswers('/planned-changes?')
  }, [lastUpdateTime])
  const rows = answer.state === 'ready' ? readRows(answer.data) : []
  const day =
    kind === 'legal' && typeof from === 'string' && from !== '' && !Number.isNaN(Date.parse(from))
      ? osloDate(new Date(from).toISOString())
      : undefined
  const isPast = day !== undefined && day <= osloDate(new Date().toISOString())
  const { fields } = getEntityConfig({ collectionSlug: 'services' })
  const named = (parts: readonly string[]) =>
    parts.length > MAX_NAMED
      ? say(plannedWords.whole)
      : partLabels(fields, parts, (label) =>
          String(getTranslation(label as Parameters<typeof getTranslation>[0], i18n)),
        )
          .map((name) => `«${name}»`)
          .join(', ')
  const shownLang = LANGS.find((l) => l === lang) ?? 'nn'
  if (rows.length === 0 && !isPast) return null
  return (
    <div className="ip-planned field-type">
      {rows.map((row) => (
        <section key={`${row.day}-${row.parts.join()}`}>
          <h4>
            <span aria-hidden="true">◷ </span>
            {say(plannedWords.plannedFor, { day: formatDate(row.day, shownLang) })}
          </h4>
          <p>
            {say(plannedWords.notice, { parts: named(row.parts), day: formatDate(row.day, shownLang) })}{' '}
            {row.by && say(plannedWords.by, { name: row.by })}
          </p>
          <p>{say(plannedWords.meanwhile)}</p>
        </section>
      ))}
      {isPast && <p role="status">{say(plannedWords.notAhead)}</p>}
    </div>
  )
}
