import { parentPort } from 'node:worker_threads'
import { auditPage } from './audit-page.ts'

/** One page to audit, and the answer to it. */
export interface AuditRequest { html: string; css: string }
export type AuditAnswer = { failures: Awaited<ReturnType<typeof auditPage>> } | { trouble: string }

parentPort?.on('message', ({ html, css }: AuditRequest) => {
  auditPage(html, css).then(
    (failures) => parentPort?.postMessage({ failures } satisfies AuditAnswer),
    (error: unknown) => parentPort?.postMessage({ trouble: error instanceof Error ? error.message : String(error) } satisfies AuditAnswer),
  )
})
