import { expect, it } from 'vitest'
import { fieldsSince } from './fields-since.ts'

const kept = {
  at: 0,
  values: { title: 'min', summary: 'mitt', urgent: 'same' },
  base: { title: '"før"', summary: '"før"', urgent: '"før"' },
}

it('tells what others have changed from what can be brought back as it was', () => {
  expect(fieldsSince(kept, { title: 'før', summary: 'ein annan', urgent: 'før' })).toEqual({
    untouched: ['title', 'urgent'],
    changed: ['summary'],
  })
})

it('what stands as she wrote it is neither', () => {
  expect(fieldsSince(kept, { title: 'min', summary: 'mitt', urgent: 'same' })).toEqual({ untouched: [], changed: [] })
})
