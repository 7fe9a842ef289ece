import { expect, it } from 'vitest'
import { nameSlots } from './name-slots.ts'

it('names the slot in the words of the page, not by its path', () => {
  expect(nameSlots('slots.price.0.amount: Skriv eit tal. summary: Skriv noko.', 'nn')).toEqual({
    message: '«Kva kostar det?»: Skriv eit tal. «Samandrag»: Skriv noko.',
    slot: 'price',
  })
})

it('leaves what is no slot as it is', () => {
  expect(nameSlots('languages.0: Vel eit språk. Til dømes: nn', 'nn')).toEqual({
    message: 'languages.0: Vel eit språk. Til dømes: nn',
  })
})
