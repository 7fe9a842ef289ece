import type { Finding } from '@innbyggarportal/shared-content/contract'
import type { Manifest } from '../store/manifest.ts'

/** The gate could not judge this time, and may the next: the machine was busy, or an engine ran out of memory. */
export function isUnsettled(findings: readonly Finding[]): boolean {
  return findings.some((f) => f.rule === 'page/cannot-judge')
}

/** Whether a release keeps something back for no other reason than that it could not be judged. */
export function hasUnsettled({ pages, leftOut }: Pick<Manifest, 'pages' | 'leftOut'>): boolean {
  return (
    leftOut.some((l) => isUnsettled(l.findings)) || Object.values(pages).some((p) => p.isKept && isUnsettled(p.gate))
  )
}
