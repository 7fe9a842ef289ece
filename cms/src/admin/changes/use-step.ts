'use client'
import type { ReviewStep } from '@innbyggarportal/shared-content/changes'
import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useSend, type Send } from '../ask/use-send.ts'
import { changeWords } from '../translations/change-words.ts'
import { useSay } from '../translations/use-say.ts'
import { formOf } from '../unsaved/open-forms.ts'
import { isPlanned, type ChangeRow } from './read-rows.ts'
import { sayStep, type Speaking } from './say-change.ts'
import { useRedraw } from './use-redraw.ts'

/**
 * Takes a step with a change, tells what came of it, and draws the form anew. Never while the form has text that is not
 * saved, which would be lost: then it says so.
 */
export function useStep(row: ChangeRow, speaking: Speaking) {
  const { say } = useSay()
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const redraw = useRedraw()
  const { isSending, problem, press } = useSend()
  const [unsaved, setUnsaved] = useState<string>()
  /** Why it cannot be done now; undefined when it can. */
  const hindrance = () =>
    formOf(`${config.routes.api}/${collectionSlug}/${String(id)}`)?.hasText() ? say(changeWords.saveFirst) : undefined
  const told = async (step: ReviewStep | 'merge') => {
    toast.success(step === 'merge' ? say(changeWords.merged) : sayStep(step, row, speaking).done)
    const isApproving = step === 'approve' || step === 'publish'
    await redraw(isApproving && !isPlanned({ ...row, state: 'approved' }, speaking.now))
  }
  const address = (step: ReviewStep | 'merge') => `changes/${row.id}/${step}`
  return {
    isSending,
    problem: unsaved ?? problem,
    /** For a button beside the change. */
    take: async (step: ReviewStep | 'merge', button: HTMLButtonElement) => {
      const why = hindrance()
      setUnsaved(why)
      if (why === undefined && (await press(button, 'POST', address(step), {}))) await told(step)
    },
    /** Takes the change out of the bundle it is of. */
    leave: async (button: HTMLButtonElement) => {
      const why = hindrance()
      setUnsaved(why)
      if (why !== undefined) return
      if (!(await press(button, 'POST', `changes/bundles/${row.bundle}/takeOut`, { changes: [row.id] }))) return
      toast.success(say(changeWords.hasLeft))
      await redraw(false)
    },
    /** For a question: true when it is done, otherwise why not. */
    takeAsked: async (send: Send, step: ReviewStep, words: { comment?: string } = {}) => {
      const why = hindrance()
      if (why !== undefined) return why
      if (!(await send('POST', address(step), words))) return false
      await told(step)
      return true
    },
  }
}
