'use client'
import { PopupList, toast, useAuth, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { idOf } from '../../document/id-of.ts'
import { AskDialog } from '../ask/AskDialog.tsx'
import type { Send } from '../ask/use-send.ts'
import { publishesAt } from '../names/publishes-at.ts'
import { changeWords } from '../translations/change-words.ts'
import { useSay } from '../translations/use-say.ts'
import { formOf } from '../unsaved/open-forms.ts'
import { useOpenDocument } from './open-documents.ts'
import { useRedraw } from './use-redraw.ts'

/** «Ta ned», among what else can be done with a document: what is published is so no more, and its text is a draft. */
export default function TakeDown() {
  const { t } = useTranslation()
  const { say } = useSay()
  const { user } = useAuth()
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const kommune = useFormFields(([fields]) => idOf(fields.kommune?.value))
  const { unpublished } = useOpenDocument(`${collectionSlug}/${String(id)}`)
  const redraw = useRedraw()
  const [isAsked, setIsAsked] = useState(false)
  if (typeof unpublished !== 'object' || !unpublished.isPublished || !publishesAt(user, kommune)) return null
  const path = `${collectionSlug}/${String(id)}`
  const takeDown = async (send: Send) => {
    if (formOf(`${config.routes.api}/${path}`)?.hasText()) return say(changeWords.saveFirst)
    if (!(await send('PATCH', path, { _status: 'draft' }))) return false
    toast.success(t('version:unpublishedSuccessfully'))
    await redraw(true)
    return true
  }
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => setIsAsked(true)}>
        {t('version:unpublish')}
      </PopupList.Button>
      {isAsked &&
        createPortal(
          <AskDialog
            title={say(changeWords.takeDownTitle)}
            help={say(collectionSlug === 'overrides' ? changeWords.takeDownOverride : changeWords.takeDownService)}
            does={t('version:unpublish')}
            ask={takeDown}
            onClose={() => setIsAsked(false)}
          >
            {() => null}
          </AskDialog>,
          document.body,
        )}
    </>
  )
}
