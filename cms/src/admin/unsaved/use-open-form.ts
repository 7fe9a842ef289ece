'use client'
import { useAuth, useConfig, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { whenSettled } from '../fields/settle-text.ts'
import { openForm, type OpenForm } from './open-forms.ts'
import { pressToSave, savingButton } from './press-to-save.ts'
import { isWriting } from './typed-dialogs.ts'

/** What somebody does who writes; the last two are heard because the text editor keeps the others to itself. */
const WRITES = ['input', 'beforeinput', 'paste', 'cut', 'drop'] as const

export interface OwnForm extends OpenForm {
  /** Told when its text is saved or deleted, or left behind. */
  onGone: (call: () => void) => () => void
  /** Who answers when others have written meanwhile. */
  onMeet: (meet: OpenForm['meet']) => () => void
}

/** This form as the rest of the page knows it. */
export function useOpenForm(mark: RefObject<HTMLElement | null>): OwnForm {
  const { config } = useConfig()
  const { user } = useAuth()
  const { id, collectionSlug } = useDocumentInfo()
  const [personId] = useState(user?.id === undefined ? undefined : String(user.id))
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const now = useRef({ isModified: false, isProcessing: false, isWriting: false, isGone: false })
  useLayoutEffect(() => {
    if (now.current.isModified && !isModified) now.current.isGone = false
    Object.assign(now.current, { isModified, isProcessing })
  }, [isModified, isProcessing])

  const path = `${config.routes.api}/${collectionSlug}${id === undefined ? '' : `/${String(id)}`}`
  const form = useMemo(() => {
    const listeners = new Set<() => void>()
    let whoMeets: OpenForm['meet'] | undefined
    const gone = () => {
      now.current.isGone = true
      for (const listener of listeners) listener()
    }
    const root = () => mark.current?.closest('form') ?? null
    return {
      root,
      personId,
      path,
      hasText: () => !now.current.isGone && (now.current.isModified || now.current.isWriting),
      saving: () => savingButton(root())?.means,
      save: () =>
        pressToSave(root(), () => ({
          isBusy: now.current.isProcessing,
          isSaved: now.current.isGone || !now.current.isModified,
        })),
      leave: gone,
      taken: gone,
      meet: async (theirs: Readonly<Record<string, unknown>>) => whoMeets?.(theirs),
      onMeet: (meet: OpenForm['meet']) => {
        whoMeets = meet
        return () => {
          whoMeets = undefined
        }
      },
      onGone: (call: () => void) => {
        listeners.add(call)
        return () => {
          listeners.delete(call)
        }
      },
    }
  }, [mark, path, personId])

  useEffect(() => openForm(form), [form])
  useEffect(() => {
    const root = form.root()
    const onWrite = (event: Event) => {
      if (!isWriting(event.target)) return
      Object.assign(now.current, { isWriting: true, isGone: false })
      whenSettled(() => {
        now.current.isWriting = false
      })
    }
    for (const name of WRITES) root?.addEventListener(name, onWrite, true)
    return () => {
      for (const name of WRITES) root?.removeEventListener(name, onWrite, true)
    }
  }, [form])
  return form
}
