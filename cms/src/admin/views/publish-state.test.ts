import type { PortalStatus } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { publishState } from './publish-state.ts'

const status = (checkedAt: string, state: PortalStatus['state'] = 'live'): PortalStatus => ({ state, checkedAt, pages: { rendered: 0, unchanged: 0, keptBack: 0, removed: 0, total: 0 }, findings: [], ms: 0 })
const at = (time: string) => `2026-11-21T${time}.000Z`

it('runs from the request until every portal has been looked at', () => {
  const one = [status(at('10:00:05')), status(at('09:59:59'))]
  expect(publishState(at('10:00:00'), one, at('10:00:06'))).toEqual({ state: 'running', since: at('10:00:00') })
  expect(publishState(at('10:00:00'), [status(at('10:00:05'))], at('10:00:06'))).toEqual({ state: 'idle' })
})

it('runs when nothing has been published at all, and is idle when nothing was asked for', () => {
  expect(publishState(at('10:00:00'), [], at('10:00:01')).state).toBe('running')
  expect(publishState(undefined, [], at('10:00:01')).state).toBe('idle')
})

it('does not wait for a portal that a person holds back', () => {
  expect(publishState(at('10:00:00'), [status(at('09:00:00'), 'pinned')], at('10:00:01')).state).toBe('idle')
})

it('is stuck after two minutes', () => {
  expect(publishState(at('10:00:00'), [], at('10:02:01')).state).toBe('stalled')
})
