'use client'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { arriveAt } from './arrive-at.ts'
import { fieldHere, fieldOf } from './field-here.ts'
import './override.css'
import { tabOf } from './tab-of.ts'
import { Theirs } from './Theirs.tsx'

/** Shows the slot the address of the page points at, and the one a link on the page leads to; tells whoever may not write it who does. */
export default function ArriveAtSlot() {
  const { collectionSlug, hasSavePermission } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { code } = useLocale()
  const [notice, setNotice] = useState<HTMLElement>()
  const end = useRef<() => void>(undefined)
  const tellWhose = useEffectEvent((slot: HTMLElement) => {
    if (hasSavePermission !== false || (notice && slot.contains(notice))) return
    const host = notice ?? document.createElement('div')
    slot.prepend(host)
    setNotice(host)
  })
  const go = useEffectEvent((id: string | undefined) => {
    if (!id) return
    end.current?.()
    const fields = collectionSlug ? getEntityConfig({ collectionSlug }).fields : []
    end.current = arriveAt(id, { tab: tabOf(fields, id.slice('field-'.length)), onSeen: (slot) => tellWhose(slot) })
  })
  const goByLink = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const id = link && fieldHere(link.href, { href: window.location.href, locale: code })
    if (!id || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    go(id)
  })
  useEffect(() => {
    const byAddress = () => go(fieldOf(window.location.hash))
    // Before Payload, which takes a language in the address for another page, and the browser, which does nothing the second time.
    const byLink = (event: MouseEvent) => goByLink(event)
    byAddress()
    window.addEventListener('hashchange', byAddress)
    window.addEventListener('click', byLink, true)
    return () => {
      end.current?.()
      window.removeEventListener('hashchange', byAddress)
      window.removeEventListener('click', byLink, true)
    }
  }, [])
  return notice ? createPortal(<Theirs />, notice) : null
}
