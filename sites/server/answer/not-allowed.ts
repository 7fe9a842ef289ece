import { textAnswer, type WholeAnswer } from './answer.ts'
import { langOfTarget, sayServer } from './server-words.ts'
import type { Route } from '../routes/route.ts'

/** Says which methods an address takes. Without an address, those that all take. */
export function notAllowed(
  rows: readonly Pick<Route, 'method' | 'address'>[],
  target: string | undefined,
): WholeAnswer {
  const path = target && URL.parse(`http://portal${target}`)?.pathname
  const methods = rows.filter((r) => r.address === '*' || r.address === path).map((r) => r.method)
  const allow = [...new Set(methods.flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m])))].join(', ')
  const lang = langOfTarget(target)
  return {
    ...textAnswer(
      405,
      sayServer('methods', lang, { methods: allow.replace(/, (\w+)$/, ` ${sayServer('and', lang)} $1`) }),
    ),
    allow,
  }
}
