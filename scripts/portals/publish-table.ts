import { sayTold } from '@innbyggarportal/shared-content/words'
import type { PublishResult } from '@innbyggarportal/sites/publisher'

const COLUMNS = ['kommune', 'state', 'rendered', 'unchanged', 'kept back', 'removed', 'ms'] as const

/** The outcome of a publish as a table for the terminal, with a line for each page that was kept back. */
export function publishTable(results: readonly PublishResult[]): string {
  const rows = results.map((r) =>
    [r.kommune, r.state, r.pages.rendered, r.pages.unchanged, r.pages.keptBack, r.pages.removed, r.ms].map(String),
  )
  const widths = COLUMNS.map((name, index) => Math.max(name.length, ...rows.map((row) => row[index]!.length)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => (index < 2 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join('  ')
  const notes = results.flatMap((r) => [
    ...(r.message ? [`${r.kommune}: ${sayTold(r.message, 'nn')}`] : []),
    ...r.findings.filter((f) => f.severity === 'block').map((f) => `${r.kommune} ${f.path}: ${f.advice.nn}`),
  ])
  return [line(COLUMNS), ...rows.map(line), ...notes].join('\n')
}

/** The outcome of a publish for other programs, with what is told of trouble in nynorsk. */
export function publishJson(results: readonly PublishResult[]): string {
  const said = results.map((r) => ({ ...r, ...(r.message && { message: sayTold(r.message, 'nn') }) }))
  return JSON.stringify(said, null, 2)
}
