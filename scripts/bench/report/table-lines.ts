import { peerInWords, targetInWords, valueInWords } from './in-words.ts'
import { warningsOf, type RunRecord } from './run-record.ts'

const HEAD = ['figure', 'value', 'target', 'peer', 'verdict']

/** A run as a table for the terminal; reasons and notes stand under the figure they belong to. */
export function tableLines(run: RunRecord): string {
  const figures = run.benches.flatMap((b) => b.figures)
  const rows = figures.map((f) => [f.name, valueInWords(f.value, f.unit), targetInWords(f), peerInWords(f), f.verdict])
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((r) => r[i]!.length)))
  const line = (cells: string[]) =>
    cells
      .map((c, i) => c.padEnd(widths[i]!))
      .join('  ')
      .trimEnd()
  const { calibration: c, machine: m } = run
  return [
    line(HEAD),
    line(widths.map((w) => '─'.repeat(w))),
    ...figures.flatMap((f, i) => [
      line(rows[i]!),
      ...[f.reason, f.note].flatMap((said) => (said === undefined ? [] : [`    ${said}`])),
    ]),
    '',
    `${m.cores} cores (${m.processor}), ${m.memoryGiB} GiB, Node ${m.node}; load at the start ${run.load.toFixed(2)}; ${run.benches.map((b) => `${b.name} ${b.seconds} s`).join(', ')}`,
    `calibration: SHA-256 of 64 MiB ${c.hash64MiB} ms; 100 files of 4 KiB forced to disk ${c.write100Files} ms; 200 pages rendered ${c.render200Pages} ms`,
    ...warningsOf(run),
  ].join('\n')
}
