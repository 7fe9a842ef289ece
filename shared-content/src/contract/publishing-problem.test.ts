import { expect, it } from 'vitest'
import { publishingProblem } from './publishing-problem.ts'

it('reads what was kept when it was only said in nynorsk', () => {
  const said = 'Samandraget manglar.'
  expect(publishingProblem.parse({ id: 'service/sfo', message: said }).message).toEqual({
    nn: said,
    nb: said,
    en: said,
  })
  const message = { nn: said, nb: 'Sammendraget mangler.', en: 'The summary is missing.' }
  expect(publishingProblem.parse({ id: 'service/sfo', message }).message).toEqual(message)
})
