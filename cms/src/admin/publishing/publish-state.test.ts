import type { PortalStatus } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { publishState } from './publish-state.ts'

const portal = (checkedAt: string, state: PortalStatus['state'] = 'live') => ({ state, checkedAt })
const at = (time: string) => `2026-11-21T${time}.000Z`
const seen = { newestRequest: at('10:00:00'), alive: null, portals: [], now: at('10:00:01') }

it('runs from the request until every portal has been looked at', () => {
  const two = [portal(at('10:00:05')), portal(at('09:59:59'))]
  expect(publishState({ ...seen, portals: two, now: at('10:00:06') })).toEqual({
    state: 'running',
    since: at('10:00:00'),
  })
  expect(publishState({ ...seen, portals: [portal(at('10:00:05'))], now: at('10:00:06') })).toEqual({ state: 'idle' })
})

it('runs when nothing has been published at all, and is idle when nothing was asked for', () => {
  expect(publishState(seen).state).toBe('running')
  expect(publishState({ ...seen, newestRequest: undefined }).state).toBe('idle')
})

it('does not wait for a portal that a person holds back', () => {
  expect(publishState({ ...seen, portals: [portal(at('09:00:00'), 'pinned')] }).state).toBe('idle')
})

it('is stuck after two minutes, unless somebody is at work on it', () => {
  expect(publishState({ ...seen, now: at('10:02:01') }).state).toBe('stalled')
  expect(publishState({ ...seen, now: at('10:02:01'), startedAt: at('10:00:01') }).state).toBe('running')
})

it('does not answer when the signs of life have ended, whether or not something waits', () => {
  expect(publishState({ ...seen, newestRequest: undefined, alive: at('09:59:00') })).toEqual({
    state: 'silent',
    since: at('09:59:00'),
  })
  expect(publishState({ ...seen, alive: at('09:59:50') }).state).toBe('running')
})
