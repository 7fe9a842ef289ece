import type { Origin, ResolvedService } from '@innbyggarportal/shared-content/resolve'

/** A resolved service as an operator reads it: every part under its slot, with who wrote it and in which language. */
export function describeService(service: ResolvedService): string {
  const lines = [`${service.title.text} (${service.key}, ${service.kommune}, ${service.lang})`]
  for (const slot of service.slots) {
    lines.push('', `${slot.slot}${slot.heading ? `: ${slot.heading}` : ''}`)
    for (const part of slot.parts) {
      lines.push(`  [${describeOrigin(part.origin)}, ${part.lang}]`, ...rowsOf(part.content).map((row) => `  ${row}`))
    }
  }
  if (service.findings.length > 0)
    lines.push(
      '',
      'Findings',
      ...service.findings.map((f) => `  ${f.severity} ${f.rule}${f.slot ? ` (${f.slot})` : ''}: ${f.advice.nn}`),
    )
  return lines.join('\n')
}

function describeOrigin(origin: Origin): string {
  return origin.from === 'shared' ? 'shared' : origin.kommune
}

function rowsOf(content: unknown): string[] {
  const rows = Array.isArray(content) ? content : [content]
  return rows.map((row) => wordsOf(row).join(isRunning(row) ? '' : ' · ')).filter((row) => row.trim() !== '')
}

// A paragraph's runs follow each other without a break; the fields of a row do not.
function isRunning(row: unknown): boolean {
  return (
    typeof row === 'object' && row !== null && 'type' in row && (row.type === 'paragraph' || row.type === 'heading')
  )
}

/** All words that are shown, in their order: every field called `text`. */
function wordsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, child]) =>
    name === 'text' && typeof child === 'string' ? [child] : wordsOf(child),
  )
}
