import type { CheckedFile } from '@innbyggarportal/sites/gate'

const WORDS = { block: 'stops', ask: 'decide', notice: 'advice' } as const

/** What was found, for the terminal: each file with findings, a line for each, and the counts at the end. */
export function checkReport(checked: readonly CheckedFile[]): string {
  const all = checked.flatMap((c) => c.findings)
  const count = (severity: keyof typeof WORDS) => all.filter((f) => f.severity === severity).length
  const blocked = checked.filter((c) => c.findings.some((f) => f.severity === 'block')).length
  return [
    ...checked
      .filter((c) => c.findings.length > 0)
      .flatMap(({ file, findings }) => [
        file,
        ...findings.map(
          (f) =>
            `  ${(f.where ?? '').padEnd(7)} ${WORDS[f.severity].padEnd(6)} ${f.advice.nn} (${f.rule}${f.criterion ? `, WCAG ${f.criterion}` : ''}${f.node ? `, ${f.node}` : ''})`,
        ),
      ]),
    `${checked.length} files: ${blocked} with blocking findings. ${count('block')} stop, ${count('ask')} to decide, ${count('notice')} advice.`,
  ].join('\n')
}
