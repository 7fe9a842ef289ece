import { mayDo } from '@innbyggarportal/shared-content/rights'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { idOf } from '../document/id-of.ts'
import { sessionOf } from './session.ts'
import { refuseWhole } from '../messages/refuse.ts'

/**
 * Remembers whether the write only makes a draft, which hooks further in are not told: one is asked for, and the data do
 * not say `published`.
 */
export const rememberDraft: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'read' || operation === 'delete') return
  const asked = args as { draft?: boolean; data?: { _status?: unknown } }
  context['isDraftWrite'] = asked.draft === true && asked.data?._status !== 'published'
}

export const isDraftWrite = (context: Record<string, unknown>): boolean => context['isDraftWrite'] === true

/** Whether whoever sent a request may publish texts of what belongs to a kommune, or to all when none is named. Our own calls may. */
export function mayPublishIn(req: Pick<PayloadRequest, 'user'>, kommune: string | undefined): boolean {
  const session = sessionOf(req)
  if (session === null) return !req.user
  return mayDo(session.held, 'publish', 'text', kommune)
}

/** Lets those who may only draft write drafts and nothing else. A decision already allowed passes. */
export const guardPublishing: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  if (isDraftWrite(context) || context['isDecision'] === true) return
  if (!mayPublishIn(req, idOf(originalDoc?.kommune ?? data['kommune']))) throw refuseWhole(req, 403, 'notPublisher')
}
