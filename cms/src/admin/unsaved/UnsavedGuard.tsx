'use client'
import { useAuth, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { useSay } from '../translations/use-say.ts'
import { guardClicks } from './guard-clicks.ts'
import { guardEscape } from './guard-escape.ts'
import { guardHistory } from './guard-history.ts'
import { guardUnload } from './guard-unload.ts'
import { guardWrites } from './guard-writes.ts'
import { forgetAll } from './kept-text.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import { SignInDialog } from './SignInDialog.tsx'
import { noteTyping } from './typed-dialogs.ts'
import './unsaved.css'
import { useStaySignedIn } from './use-stay-signed-in.ts'

/** Around the whole admin: no way out of unsaved text is open without a question, and a session that ends throws nothing away. */
export function UnsavedGuard({ children }: { children: ReactNode }) {
  const { config } = useConfig()
  const { user } = useAuth()
  const { closeModal } = useModal()
  const { say } = useSay()
  const router = useRouter()
  useStaySignedIn()
  const push = useEffectEvent((href: string) => router.push(href))
  const close = useEffectEvent((slug: string) => closeModal(slug))
  const personId = useEffectEvent(() => (user?.id === undefined ? undefined : String(user.id)))
  const inWords = useEffectEvent(say)
  useEffect(() => {
    const goes = {
      push: (href: string) => push(href),
      switchTo: (locale: string) => {
        const search = new URLSearchParams(location.search)
        search.set('locale', locale)
        push(`${location.pathname}?${search}`)
      },
      closeDrawer: (slug: string) => close(slug),
    }
    const ends = [
      noteTyping(),
      guardClicks(goes),
      guardEscape(goes.closeDrawer),
      guardHistory(),
      guardUnload(),
      guardWrites({
        api: config.routes.api,
        personId: () => personId(),
        say: (says) => inWords(says),
        // A session that ran out ends this way too; then she comes back to her text.
        onSignOut: (id) => {
          if (!location.pathname.endsWith('/logout-inactivity')) forgetAll(localStorage, id)
        },
      }),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [config.routes.api])
  return (
    <>
      {children}
      <LeaveDialog />
      <SignInDialog />
    </>
  )
}
