import { parentPort } from 'node:worker_threads'
import { auditPage, type Look } from './audit-page.ts'

/** One page to audit, and the answer to it. */
export interface AuditRequest { html: string; look: Look }
export type AuditAnswer = { failures: Awaited<ReturnType<typeof auditPage>> } | { trouble: string }

parentPort?.on('message', ({ html, look }: AuditRequest) => {
  auditPage(html, look).then(
    (failures) => parentPort?.postMessage({ failures } satisfies AuditAnswer),
    (error: unknown) => parentPort?.postMessage({ trouble: error instanceof Error ? error.message : String(error) } satisfies AuditAnswer),
  )
})
