import { parentPort } from 'node:worker_threads'
import type { Says } from '@innbyggarportal/shared-content/words'
import { whyOf } from '../cannot-judge.ts'
import { auditPage, type Look } from './audit-page.ts'

/** One page to audit, and the answer to it. */
export interface AuditRequest {
  html: string
  look: Look
}
export type AuditAnswer = { failures: Awaited<ReturnType<typeof auditPage>> } | { trouble: Says }

parentPort?.on('message', ({ html, look }: AuditRequest) => {
  auditPage(html, look).then(
    (failures) => parentPort?.postMessage({ failures } satisfies AuditAnswer),
    (error: unknown) => parentPort?.postMessage({ trouble: whyOf(error) } satisfies AuditAnswer),
  )
})
