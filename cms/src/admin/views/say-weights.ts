import type { Lang, Severity } from '@innbyggarportal/shared-content/contract'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'

const WORDS = { block: dashboardWords.blocks, ask: dashboardWords.asks, notice: dashboardWords.notices } as const

/** How many findings there are of each weight, the gravest first: «2 må vurderast, 16 råd». */
export function sayWeights(findings: readonly { severity: Severity }[], lang: Lang): string {
  return (['block', 'ask', 'notice'] as const)
    .flatMap((severity) => {
      const count = findings.filter((f) => f.severity === severity).length
      return count === 0 ? [] : [sayIn(WORDS[severity], lang, { count })]
    })
    .join(', ')
}
