import { troubleOf } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { keepAnswer, readAnswer } from './kept-answer.ts'

it('reads back what was kept, and leaves the sentence of an earlier version as it is', () => {
  const why = [troubleOf('orderFailed'), troubleOf('busy'), troubleOf('tryAfter')]
  expect(readAnswer(keepAnswer(why))).toEqual(why)
  for (const old of ['Portalen er ikkje halden att.', '7', '[{"code":"noSuchCode","params":{}}]'])
    expect(readAnswer(old)).toBe(old)
})
