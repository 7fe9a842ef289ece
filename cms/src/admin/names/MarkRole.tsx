'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { publishesSomewhere } from './publishes-somewhere.ts'
import './mark-role.css'

/** Around the whole admin: marks the page of somebody who only writes drafts, so that buttons Payload shows to all who may write, and that only publish, can be left out. */
export function MarkRole({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const publishes = publishesSomewhere(user)
  useEffect(() => { document.documentElement.dataset['publishes'] = publishes ? 'yes' : 'no' }, [publishes])
  return children
}
