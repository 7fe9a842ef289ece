'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState, type ReactNode } from 'react'
import { z } from 'zod'
import { sessionOf } from '../../access/session.ts'
import { isMixed, placeOf, publishesAt } from './publishes-at.ts'
import './mark-role.css'

const ofKommune = z.object({ kommune: z.string() }).transform(({ kommune }) => kommune)

/** Around the whole admin: marks the page of somebody who only writes drafts there, so that buttons Payload shows to all who may write, and that only publish, can be left out. */
export function MarkRole({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const publishes = publishesAt(user, useKommuneHere(user))
  useEffect(() => {
    document.documentElement.dataset['publishes'] = publishes ? 'yes' : 'no'
  }, [publishes])
  return children
}

/** The kommune of the document on the page, once it is known, for those whose buttons depend on it. */
function useKommuneHere(user: unknown): string | undefined {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const place = placeOf(usePathname())
  const session = sessionOf({ user })
  const asked =
    place && session && isMixed(session)
      ? `${api}/${place.collection}/${place.id}?depth=0&draft=true&select[kommune]=true`
      : undefined
  const [known, setKnown] = useState<{ asked: string; kommune: string | undefined }>()
  useEffect(() => {
    if (asked === undefined) return
    const gone = new AbortController()
    const read = async () => {
      const answer = await fetch(asked, { credentials: 'include', signal: gone.signal })
      setKnown({ asked, kommune: ofKommune.safeParse(await answer.json()).data })
    }
    // Without an answer all buttons stay: the rules decide, and say why.
    read().catch(() => undefined)
    return () => gone.abort()
  }, [asked])
  return known?.asked === asked ? known?.kommune : undefined
}
