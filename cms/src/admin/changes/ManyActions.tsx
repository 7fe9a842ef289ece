'use client'
import { toast, useAuth, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AskDialog } from '../ask/AskDialog.tsx'
import type { Send } from '../ask/use-send.ts'
import { publishesAt } from '../names/publishes-at.ts'
import { changeWords } from '../translations/change-words.ts'
import { useSay } from '../translations/use-say.ts'
import './changes.css'

const MANY = {
  publish: { status: 'published', ...changeWords.publishMany },
  takeDown: { status: 'draft', ...changeWords.takeDownMany },
} as const

/** Above a list of what has drafts, for whoever may publish: publishes what is chosen, drafts and all, or takes it down. */
export default function ManyActions({ collectionSlug }: { collectionSlug: string }) {
  const { say } = useSay()
  const { user } = useAuth()
  const { selectedIDs, toggleAll } = useSelection()
  const router = useRouter()
  const [asked, setAsked] = useState<{ what: keyof typeof MANY; ids: readonly (string | number)[] }>()
  const carryOut = async (send: Send) => {
    if (asked === undefined) return true
    // One by one, each with all that holds for it; those that are done stay so when one is refused.
    for (const id of asked.ids)
      if (!(await send('PATCH', `${collectionSlug}/${id}`, { _status: MANY[asked.what].status }))) {
        router.refresh()
        return false
      }
    toast.success(say(MANY[asked.what].done, { count: asked.ids.length }))
    toggleAll(false)
    router.refresh()
    return true
  }
  if (asked === undefined && (selectedIDs.length === 0 || !publishesAt(user))) return null
  const count = asked?.ids.length ?? 0
  return (
    <div className="ip-changes-steps ip-many">
      {(['publish', 'takeDown'] as const).map((what) => (
        <button key={what} type="button" className="ip-button" onClick={() => setAsked({ what, ids: selectedIDs })}>
          {say(MANY[what].does)}
        </button>
      ))}
      {asked && (
        <AskDialog
          title={say(MANY[asked.what].title, { count })}
          help={say(MANY[asked.what].help)}
          does={say(MANY[asked.what].does)}
          ask={carryOut}
          onClose={() => setAsked(undefined)}
        >
          {() => null}
        </AskDialog>
      )}
    </div>
  )
}
