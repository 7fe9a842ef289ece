'use client'
// oxlint-disable-next-line no-restricted-imports -- Next's router has no other door, and this is not our bundle.
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime.js'
import { use, useMemo, type ReactNode } from 'react'
import { holdBack } from './hold-back.ts'
import { leadsAway } from './leads-away.ts'
import { openForms } from './open-forms.ts'
import { askToSignIn } from './signing-in.ts'

/** Where Payload sends somebody whose session has ended. */
const SESSION_OVER = '/logout-inactivity'

/** Around the whole admin, so that everything in it goes by this router: it asks before it takes unsaved text away. */
export function GuardedRouter({ children }: { children: ReactNode }) {
  const router = use(AppRouterContext)
  const guarded = useMemo(
    () =>
      router && {
        ...router,
        push: (href: string, options?: Parameters<typeof router.push>[1]) => {
          if (!isHeld(href, () => router.push(href, options))) router.push(href, options)
        },
        replace: (href: string, options?: Parameters<typeof router.replace>[1]) => {
          if (!isHeld(href, () => router.replace(href, options))) router.replace(href, options)
        },
        refresh: () => {
          if (!isFormOnPage() || !holdBack({ kind: 'reload', go: () => router.refresh() })) router.refresh()
        },
      },
    [router],
  )
  return <AppRouterContext value={guarded}>{children}</AppRouterContext>
}

function isHeld(href: string, go: () => void): boolean {
  if (!leadsAway(href, location.href)) return false
  const [owner] = openForms()
    .filter((f) => f.hasText())
    .map((f) => f.personId)
  if (href.includes(SESSION_OVER) && owner !== undefined) {
    void askToSignIn({ personId: owner, isSaving: false })
    return true
  }
  return holdBack({ kind: 'page', go })
}

/** A form in a drawer is not drawn again with the page. */
const isFormOnPage = () => openForms().some((f) => f.hasText() && !f.root()?.closest('dialog'))
