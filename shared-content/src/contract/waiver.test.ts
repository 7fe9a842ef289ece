import { expect, it } from 'vitest'
import { lastWaiverDay } from './waiver.ts'

it('a waiver holds for a year at most, to the same date', () => expect(lastWaiverDay('2026-11-21')).toBe('2027-11-21'))
