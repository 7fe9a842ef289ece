import { expect, it } from 'vitest'
import { checkNumbers, viewsOf } from '../testing/check-numbers.ts'
import { numberSources, unsourced } from '../testing/number-sources.ts'
import { recordsOf } from '../testing/numbered-region.ts'
import { aContact, AS_OF, aKommune } from '../testing/portal-of.ts'
import { record } from '@innbyggarportal/shared-content/contract'

const ours = [aKommune(), aContact()].map((r) => record.parse(r))
const sources = numberSources(ours, AS_OF)

it('shows no number that its own snapshot does not have', () => checkNumbers(80))

it('would be seen to show the number of another kommune', () => {
  const leaked = [...ours.filter((r) => r.kind !== 'contact'), ...recordsOf('osteroy')]
  expect(
    viewsOf(leaked)
      .flatMap((view) => unsourced(view, sources))
      .join(),
  ).toContain('55567899')
})

it('would be seen to lose a digit, or to show a day or an amount that nobody wrote', () => {
  expect(viewsOf(ours).flatMap((view) => unsourced(view, sources))).toEqual([])
  for (const said of ['55 55 02 0', '3 000 kroner', '1. mars 2031', 'kl. 08.45'])
    expect(unsourced({ text: said }, sources), said).not.toEqual([])
})
