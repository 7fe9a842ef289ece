'use client'
import {
  FormSubmit,
  useAuth,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormFields,
  useFormModified,
  useHotkey,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useRef } from 'react'
import { idOf } from '../../document/id-of.ts'
import { publishesAt } from '../names/publishes-at.ts'
import { askAnew, useOpenDocument } from './open-documents.ts'

/**
 * The buttons of what has drafts: «Lagre utkast», and for whoever may publish there, «Publiser». What is published is what
 * the form shows, and with it the open changes it shows, so that those of other languages come along.
 */
export default function SaveButtons() {
  const { t } = useTranslation()
  const { config } = useConfig()
  const { user } = useAuth()
  const { code } = useLocale()
  const { id, collectionSlug } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const kommune = useFormFields(([fields]) => idOf(fields.kommune?.value))
  const draft = useRef<HTMLButtonElement>(null)
  const name = `${collectionSlug}/${String(id)}`
  const { unpublished } = useOpenDocument(name)
  const isNew = id === undefined
  const known = unpublished === 'failed' ? undefined : unpublished
  const shown = known?.shown ?? []
  const isKnown = isNew || unpublished !== undefined
  const canPublish = isKnown && (isNew || isModified || shown.length > 0 || known?.isPublished === false)
  const canDraft = isNew || isModified

  const save = async (overrides: Record<string, unknown>, query = '') => {
    const path = `${config.routes.api}/${collectionSlug}${isNew ? '' : `/${String(id)}`}`
    await submit({
      action: `${path}?locale=${code}&depth=0&fallback-locale=null${query}`,
      method: isNew ? 'POST' : 'PATCH',
      overrides,
      skipValidation: true,
    })
    if (!isNew) askAnew(name)
  }
  const saveDraft = () => {
    if (canDraft) void save({ _status: 'draft' }, '&draft=true')
  }
  const publish = () => void save({ _status: 'published', ...(!isNew && { publishes: shown }) })
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    draft.current?.click()
  })
  return (
    <>
      <FormSubmit
        buttonId="action-save-draft"
        buttonStyle="secondary"
        disabled={!canDraft}
        onClick={saveDraft}
        ref={draft}
        size="medium"
        type="button"
      >
        {t('version:saveDraft')}
      </FormSubmit>
      {publishesAt(user, kommune) && (
        <FormSubmit buttonId="action-save" disabled={!canPublish} onClick={publish} size="medium" type="button">
          {t(known?.isPublished ? 'version:publishChanges' : 'version:publish')}
        </FormSubmit>
      )}
    </>
  )
}
