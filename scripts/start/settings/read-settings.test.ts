import { expect, it } from 'vitest'
import { readSettings } from './read-settings.ts'

it('a database address that cannot be used is no trouble of the portals', () => {
  const { env, database } = readSettings({ DATABASE_URL: 'postgres://x', PORTALS_PORT: '4100' })
  expect(env).toMatchObject({ portalsPort: 4100, databaseUrl: undefined })
  expect(database?.message).toContain('DATABASE_URL')
})

it('other settings that cannot be used are', () => {
  expect(() => readSettings({ PORTALS_PORT: 'abc', DATABASE_URL: 'postgres://x' })).toThrow('PORTALS_PORT')
  expect(readSettings({}).database).toBeUndefined()
})
