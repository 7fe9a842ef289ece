import { expect, it } from 'vitest'
import { checkReport } from './check-report.ts'
import { progressLine } from './progress-line.ts'

const advice = { nn: 'Skriv kva biletet viser.', nb: 'Skriv hva bildet viser.', en: 'Write what the image shows.' }

it('names each file with findings, each finding on its line, and counts them', () => {
  expect(
    checkReport([
      {
        file: 'a.html',
        findings: [
          { rule: 'html/wcag/h37', severity: 'block', criterion: '1.1.1', where: '3:5', node: '#m > img', advice },
          { rule: 'content/heavy-text', severity: 'notice', advice },
        ],
      },
      { file: 'b.html', findings: [] },
    ]),
  ).toBe(
    [
      'a.html',
      '  3:5     stops  Skriv kva biletet viser. (html/wcag/h37, WCAG 1.1.1, #m > img)',
      '          advice Skriv kva biletet viser. (content/heavy-text)',
      '2 files: 1 with blocking findings. 1 stop, 0 to decide, 1 advice.',
    ].join('\n'),
  )
})

it('draws how far it is, and how long it will take', () => {
  expect(progressLine(6, 24, 12_000).trim()).toBe('[######..................] 6 of 24 files, about 36 s left')
  expect(progressLine(24, 24, 12_000).trim()).toBe(`[${'#'.repeat(24)}] 24 of 24 files`)
})
