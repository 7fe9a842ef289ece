'use client'
import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useLocale,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { asBase, changedFields } from './changed-fields.ts'
import { fieldsSince, type Since } from './fields-since.ts'
import { forgetOffered, keepText, takeKept, type KeptText, type TextPlace } from './kept-text.ts'
import type { OwnForm } from './use-open-form.ts'

/** A pause in the writing after which it is kept (ms). */
const PAUSE_MS = 600

export interface Offer extends Since {
  kept: KeptText
  data: Readonly<Record<string, unknown>>
}

export interface Keeping {
  /** Text from before that is not saved, if there is any. */
  offer: Offer | undefined
  /** Brings fields back into the form. */
  fetch: (names: readonly string[]) => Promise<void>
  discard: () => void
  /** What she has changed since the form was loaded or saved, by field. */
  changed: () => Record<string, unknown>
}

/** Keeps what is written in the browser until it is saved, and finds what was kept. Not for documents with passwords in them. */
export function useKeptText(form: OwnForm): Keeping {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { code: lang } = useLocale()
  const { getData, reset, setModified } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isBusy = useFormProcessing()
  const isInitializing = useFormInitializing()
  const isRefused = useFormSubmitted()
  const base = useRef<Record<string, string>>(undefined)
  const isFetching = useRef(false)
  const [offer, setOffer] = useState<Offer>()
  const isAuth = collectionSlug !== undefined && collectionSlug === config.admin.user
  const place = useMemo(
    (): TextPlace | undefined =>
      isAuth || !collectionSlug || form.personId === undefined
        ? undefined
        : { personId: form.personId, collection: collectionSlug, id: id === undefined ? undefined : String(id), lang },
    [isAuth, collectionSlug, form.personId, id, lang],
  )

  useEffect(() => {
    base.current = undefined
    setOffer(undefined)
  }, [place])
  const settle = useEffectEvent(() => {
    const data: Record<string, unknown> = getData()
    const isFirst = base.current === undefined
    base.current = asBase(data)
    if (!isFirst || !place) return
    const kept = takeKept(localStorage, place, Date.now())
    if (!kept) return
    const since = fieldsSince(kept, data)
    if (since.untouched.length + since.changed.length > 0) setOffer({ ...since, kept, data })
    else forgetOffered(localStorage, place)
  })
  useEffect(() => {
    if (isModified) isFetching.current = false
    else if (!isBusy && !isInitializing && !isRefused && !isFetching.current && Object.keys(fields).length > 0) settle()
  }, [fields, isModified, isBusy, isInitializing, isRefused, place])

  const keep = useEffectEvent(() => {
    if (!place || !base.current || !form.hasText()) return
    keepText(localStorage, place, {
      at: Date.now(),
      values: changedFields(getData(), base.current),
      base: base.current,
    })
  })
  useEffect(() => {
    if (!isModified) return
    const timer = setTimeout(keep, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields, isModified])
  useEffect(() => {
    const onHide = () => keep()
    window.addEventListener('pagehide', onHide)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      document.removeEventListener('visibilitychange', onHide)
    }
  }, [])
  useEffect(
    () =>
      form.onGone(() => {
        if (place) keepText(localStorage, place, undefined)
      }),
    [form, place],
  )

  const discard = () => {
    if (place) forgetOffered(localStorage, place)
    setOffer(undefined)
  }
  const fetch = async (names: readonly string[]) => {
    if (!offer) return
    isFetching.current = true
    await reset({ ...getData(), ...Object.fromEntries(names.map((name) => [name, offer.kept.values[name]])) })
    setModified(true)
    discard()
  }
  return { offer, fetch, discard, changed: () => changedFields(getData(), base.current ?? {}) }
}
