'use client'
import { useAuth, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { z } from 'zod'
import type { OpenForm } from './open-forms.ts'

/** How often somebody who writes asks whether the document is still hers (ms). She is told within ten seconds. */
const EVERY_MS = 7_000
/** A lock nobody has used for so long holds no more (ms); as Payload counts. */
const LOCK_MS = 5 * 60_000

const person = z.union([z.string(), z.looseObject({ id: z.string(), name: z.string().nullish() })])
const answer = z.object({
  docs: z.array(z.looseObject({ updatedAt: z.string(), user: z.object({ value: person }).nullish() })),
})

/** Who has taken over the document she writes in, by name ('' when the name is not hers to read); undefined while it is hers. */
export function useLostLock(form: OpenForm): { takenBy: string | undefined; close: () => void } {
  const { config } = useConfig()
  const { user } = useAuth()
  const { id, collectionSlug, documentLockState, setCurrentEditor } = useDocumentInfo()
  const isModified = useFormModified()
  const told = useRef<string>(undefined)
  const [takenBy, setTakenBy] = useState<string>()
  const look = useEffectEvent(async () => {
    if (document.hidden || id === undefined || !form.hasText()) return
    const holder = await holderOf(`${config.routes.api}/payload-locked-documents`, collectionSlug ?? '', String(id))
    const me = form.personId ?? String(user?.id)
    if (!holder || holder.id === me || holder.id === told.current) {
      if (holder?.id === me) told.current = undefined
      return
    }
    told.current = holder.id
    // Payload has asked already what she wants to do, or would ask it once more at the next key.
    const isToldByPayload = document.querySelector('#document-take-over[open]') !== null
    if (documentLockState?.current)
      documentLockState.current = {
        ...documentLockState.current,
        hasShownLockedModal: true,
        isLocked: true,
        user: holder.id,
      }
    setCurrentEditor?.(holder.id as never)
    if (!isToldByPayload) setTakenBy(holder.name)
  })
  useEffect(() => {
    if (!isModified) return
    const ask = () => {
      void look()
    }
    const timer = setInterval(ask, EVERY_MS)
    window.addEventListener('focus', ask)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', ask)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [isModified])
  return { takenBy, close: () => setTakenBy(undefined) }
}

async function holderOf(
  url: string,
  collection: string,
  id: string,
): Promise<{ id: string; name: string } | undefined> {
  const where = new URLSearchParams({
    'where[document.relationTo][equals]': collection,
    'where[document.value][equals]': id,
    sort: '-updatedAt',
    limit: '1',
    depth: '1',
  })
  try {
    const [lock] = answer.parse(await (await fetch(`${url}?${where}`, { credentials: 'include' })).json()).docs
    const holder = lock?.user?.value
    if (!lock || !holder || Date.now() - Date.parse(lock.updatedAt) > LOCK_MS) return undefined
    return typeof holder === 'string' ? { id: holder, name: '' } : { id: holder.id, name: holder.name ?? '' }
  } catch {
    return undefined
  }
}
