import { it } from 'vitest'
import { checkNumbers } from '../testing/check-numbers.ts'

it('shows no number that its own snapshot does not have, in six hundred regions', () => checkNumbers(600), 120_000)
