import { openAuditor, openGate } from '@innbyggarportal/sites/gate'
import type { ActCase } from './read-cases.ts'
import type { Verdicts } from './score.ts'

/** What we say of cases, all of it: html-validate, our own rules, and Alfa; as `npm run check` looks at a page. */
export async function judgeOurs(cases: readonly ActCase[]): Promise<Verdicts> {
  const gate = openGate()
  const auditor = openAuditor()
  const verdicts = new Map<ActCase, Set<string> | null>()
  for (const of of cases) {
    const findings = [...(await gate.judge(of.html)), ...(await auditor.audit(of.html))]
    const stopping = findings.flatMap((f) => (f.severity === 'block' ? (f.criterion ?? []) : []))
    verdicts.set(of, findings.some((f) => f.rule === 'page/cannot-judge') ? null : new Set(stopping))
  }
  await auditor.close()
  return verdicts
}
