import { textAnswer, type WholeAnswer } from './answer.ts'
import type { Route } from '../routes/route.ts'

/** Says which methods an address takes. Without an address, those that all take. */
export function notAllowed(
  rows: readonly Pick<Route, 'method' | 'address'>[],
  target: string | undefined,
): WholeAnswer {
  const path = target && URL.parse(`http://portal${target}`)?.pathname
  const methods = rows.filter((r) => r.address === '*' || r.address === path).map((r) => r.method)
  const allow = [...new Set(methods.flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m])))].join(', ')
  return { ...textAnswer(405, `Berre ${allow.replace(/, (\w+)$/, ' og $1')}.`), allow }
}
