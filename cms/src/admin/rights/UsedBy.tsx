'use client'
import { useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { z } from 'zod'
import { useJson } from '../controls/use-json.ts'
import { rightsWords } from '../translations/rights-words.ts'
import { useSay } from '../translations/use-say.ts'
import './rights.css'

/** As the CMS answers: see `usage/uses-endpoint.ts`, which belongs to the server. */
const answered = z.object({
  uses: z.array(z.object({ name: z.string(), collection: z.string(), href: z.string() })),
  more: z.number(),
  isUsed: z.boolean(),
  sentence: z.string(),
  isKept: z.boolean(),
})
const LISTED = 10

/** «Brukt av»: who would have a hole without this document. Where somebody asks to delete it, the same stands in the question. */
export default function UsedBy() {
  const { say } = useSay()
  const { config } = useConfig()
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { answer } = useJson(
    id === undefined || !collectionSlug ? '' : `${config.routes.api}/uses/${collectionSlug}/${id}?at=${lastUpdateTime}`,
  )
  const dialog = useDeleteDialog(id)
  const heading = useId()
  if (answer.state === 'none' || answer.state === 'loading') return null
  const found = answer.state === 'ready' ? answered.safeParse(answer.data).data : undefined
  if (!found) return <p className="ip-problem">{say(rightsWords.usesNotFetched)}</p>
  const { uses, more, isUsed, sentence, isKept } = found
  const asked = isKept && !isUsed ? `${sentence} ${say(rightsWords.goesToBin)}` : sentence
  const rest = more + Math.max(0, uses.length - LISTED)
  return (
    <section className="ip-used-by field-type" aria-labelledby={heading}>
      <h3 id={heading}>{say(rightsWords.usedBy)}</h3>
      {uses.length > 0 && (
        <ul>
          {uses.slice(0, LISTED).map((use) => (
            <li key={use.href}>
              <a href={use.href}>{use.name}</a>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p>{say(rightsWords.moreUses, { count: rest })}</p>}
      <p>{isUsed ? sentence : `${say(rightsWords.notUsed)} ${sentence}`}</p>
      {dialog && createPortal(<p className={isUsed ? 'ip-cannot-delete' : undefined}>{asked}</p>, dialog)}
    </section>
  )
}

/** The words of Payload's question whether to delete a document, while it is asked. */
function useDeleteDialog(id: string | number | undefined): Element | null {
  const { isModalOpen } = useModal()
  const slug = `delete-${id}`
  const isOpen = id !== undefined && isModalOpen(slug)
  const [dialog, setDialog] = useState<Element | null>(null)
  useEffect(() => {
    if (!isOpen) {
      setDialog(null)
      return
    }
    let frame = requestAnimationFrame(function look() {
      const found = document.getElementById(slug)?.querySelector('.confirmation-modal__content') ?? null
      setDialog(found)
      if (!found) frame = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(frame)
  }, [isOpen, slug])
  return dialog
}
