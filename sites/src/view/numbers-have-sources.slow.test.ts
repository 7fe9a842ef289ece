import { it } from 'vitest'
import { checkNumbers } from '../testing/check-numbers.ts'

it('shows no number that its own snapshot does not have, in two thousand regions', () => checkNumbers(2000), 300_000)
