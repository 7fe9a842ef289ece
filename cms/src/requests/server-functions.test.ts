import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { SERVER_FUNCTIONS, tameServerFunction } from './server-functions.ts'
import { tameSearch } from './tame-search.ts'

it('knows exactly the functions Payload has', () => {
  const layouts = createRequire(import.meta.url).resolve('@payloadcms/next/layouts')
  const source = readFileSync(join(dirname(layouts), '../utilities/handleServerFunctions.js'), 'utf8')
  const table = /const baseServerFunctions = \{([^}]*)\}/.exec(source)?.[1] ?? ''
  expect([...table.matchAll(/^\s*'?([a-z-]+)'?:/gm)].map((m) => m[1]).sort()).toEqual([...SERVER_FUNCTIONS].sort())
})

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'tull', '', 5, null, undefined, ['form-state']])(
  'knows no function «%s»',
  (name) => {
    expect(tameServerFunction({ name, args: {} }, true)).toBeUndefined()
  },
)

it('answers a stranger only about the form of the first account', () => {
  expect(SERVER_FUNCTIONS.filter((name) => tameServerFunction({ name, args: {} }, false))).toEqual(['form-state'])
})

it.each([
  [{ limit: -1 }],
  [{ limit: 'x' }],
  [{ page: 0 }],
  ['x'],
  [{ where: { or: Array.from({ length: 500 }, () => ({ a: { equals: 1 } })) } }],
])('refuses the search %j', (query) => {
  expect(tameServerFunction({ name: 'render-list', args: { query } }, true)).toBeUndefined()
})

it('gives at most a thousand rows', () => {
  expect(tameServerFunction({ name: 'render-list', args: { query: { limit: '0', page: '2' } } }, true)?.args).toEqual({
    query: { limit: 1000, page: 2 },
  })
  expect(tameSearch({ limit: '0', page: '1' })).toEqual({ page: '1' })
  expect(tameSearch({ limit: '50' })).toEqual({ limit: '50' })
  expect(
    Object.keys(
      tameSearch(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`where[or][${i}][a][equals]`, 'x']))),
    ),
  ).toEqual([])
})
