import { expect, it } from 'vitest'
import { checkSentences } from './check-sentences.ts'
import { bareService, newlyFound, plantMore } from './plant.ts'

const SAID = 'Vi svarer deg så fort vi berre klarer.'
const copies = (count: number) =>
  plantMore(
    ...Array.from({ length: count }, (_, i) => bareService(`kopi-${i}`, `Først noko eige om nummer ${i}. ${SAID}`)),
  )

it('names a sentence that stands in four services', () => {
  expect(newlyFound(checkSentences, copies(4))).toEqual([
    `«${SAID}» stands in 4 services: kopi-0, kopi-1, kopi-2, kopi-3`,
  ])
})

it('lets a sentence stand in three', () => {
  expect(newlyFound(checkSentences, copies(3))).toEqual([])
})
