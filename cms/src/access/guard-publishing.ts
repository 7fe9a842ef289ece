import { mayDo } from '@innbyggarportal/shared-content/rights'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { idOf } from '../document/id-of.ts'
import { sessionOf } from './session.ts'
import { refuseWhole } from '../messages/refuse.ts'

/**
 * Remembers whether the write only makes a draft, which hooks further in are not told: Payload saves a draft when it is
 * asked for one and the data do not say `published`.
 */
export const rememberDraft: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'read' || operation === 'delete') return
  const asked = args as { draft?: boolean; data?: { _status?: unknown } }
  context['isDraftWrite'] = asked.draft === true && asked.data?._status !== 'published'
}

export const isDraftWrite = (context: Record<string, unknown>): boolean => context['isDraftWrite'] === true

/** Lets those who may only draft write drafts and nothing else. Our own calls, which have no user, pass. */
export const guardPublishing: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  const session = sessionOf(req)
  if (session === null) return
  const kommune = idOf(originalDoc?.kommune ?? data['kommune'])
  if (mayDo(session.held, 'publish', 'text', kommune)) return
  if (!isDraftWrite(context)) throw refuseWhole(req, 403, 'notPublisher')
  if (data['changeKind'] === 'legal' && data['inForceFrom']) {
    throw refuseWhole(req, 403, 'notScheduler')
  }
}
