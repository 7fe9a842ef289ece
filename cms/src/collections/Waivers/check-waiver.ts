import { lastWaiverDay, osloDate, portalStatus, type PortalFinding } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { ruleOf } from '@innbyggarportal/shared-content/rules'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { refuse } from '../../messages/refuse.ts'
import { idOf } from '../../document/id-of.ts'
import { readDay } from '../../document/read-day.ts'
import { signature } from '../../access/signature.ts'
import { MESSAGES } from '../../messages/messages.ts'
import { sayEach } from '@innbyggarportal/shared-content/words'

/** Signs a waiver with the login, and refuses one without a place, for too long, or of what stops a page. */
export const checkWaiver: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'update') {
    const isEnding = data['isEnded'] === true && originalDoc?.isEnded !== true
    return {
      ...data,
      ...(isEnding ? { endedBy: signature(req.user).by, endedByUser: signature(req.user).byUser } : {}),
    }
  }
  const at = (path: string) => ({ req, collection: collection.slug, path })
  if (!data['path'] && !data['service']) throw refuse(at('path'), 'waiverOfNothing')
  if (!String(data['reason'] ?? '').trim()) throw refuse(at('reason'), 'needed', { field: MESSAGES.whyName })
  const today = osloDate(new Date().toISOString())
  const until = readDay(data['until'])
  const last = lastWaiverDay(today)
  if (until === undefined || until < today || until > last)
    throw refuse(at('until'), 'waiverUntil', { last: sayEach((lang) => formatDate(last, lang)) })
  const findings = await findingsNow(req, idOf(data['kommune']) ?? '')
  const isStopped =
    ruleOf(String(data['rule'])).severity === 'block' ||
    findings.some((f) => f.rule === data['rule'] && f.severity === 'block')
  if (isStopped) throw refuse(at('rule'), 'waiverBlock', { rule: String(data['rule']) })
  return { ...data, ...signature(req.user), isEnded: false, endedBy: null, endedByUser: null }
}

async function findingsNow(req: PayloadRequest, kommune: string): Promise<readonly PortalFinding[]> {
  const {
    docs: [row],
  } = await req.payload.find({
    collection: 'portal-status',
    where: { kommune: { equals: kommune } },
    limit: 1,
    pagination: false,
    depth: 0,
    req: inTransaction(req),
  })
  const status = portalStatus.safeParse(row?.status)
  return status.success ? status.data.findings : []
}
