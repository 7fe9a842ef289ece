import { expect, it } from 'vitest'
import { sayOutcome } from './say-outcome.ts'
import { sayTime } from './say-time.ts'

it('counts one and many as people do', () => {
  expect(sayOutcome({ portals: 4, pages: 9 }, 'nn')).toBe('Publisert på 4 portalar, 9 sider endra.')
  expect(sayOutcome({ portals: 1, pages: 1 }, 'nb')).toBe('Publisert på 1 portal, 1 side endret.')
  expect(sayOutcome({ portals: 0, pages: 0 }, 'nn')).toBe('Publisert. Inga side blei endra av dette.')
})

it.each([[7, '5 sekund'], [42, '40 sekund'], [89, '90 sekund'], [100, '2 minutt'], [600, '10 minutt']])('%i seconds are «%s»', (seconds, said) => expect(sayTime(seconds, 'nn')).toBe(said))
