import { expect, it } from 'vitest'
import { releaseCauses } from './release-causes.ts'

const at = (time: string) => `2026-11-21T${time}.000Z`
const releases = [{ release: 'r3', at: at('10:00:00'), pages: 1, isCurrent: true }, { release: 'r2', at: at('09:00:00'), pages: 4, isCurrent: false }, { release: 'r1', at: at('08:00:00'), pages: 9, isCurrent: false }]
const request = (time: string, what: string, by?: string) => ({ at: at(time), what, by })

it('is what was written since the release before, once, with everybody who wrote', () => {
  const causes = releaseCauses(releases, [request('08:30:00', 'services', 'kari'), request('08:30:01', 'services', 'kari'), request('09:00:00', 'contacts', 'ola'), request('09:30:00', 'import')])
  expect(Object.fromEntries(causes)).toEqual({ r3: { what: ['import'], by: [] }, r2: { what: ['contacts', 'services'], by: ['kari', 'ola'] } })
})

it('says nothing of the oldest release, nor of one made by time alone', () => {
  expect(releaseCauses(releases, [request('07:00:00', 'services', 'kari'), request('11:00:00', 'services')]).size).toBe(0)
})
