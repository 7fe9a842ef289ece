import { describe, expect, it } from 'vitest'
import { isDatabaseAway } from './is-database-away.ts'

const called = (name: string, extra: object = {}) => Object.assign(new Error('a reason'), { name }, extra)

describe('a database that is away', () => {
  it.each([
    'MongoServerSelectionError',
    'MongoNetworkError',
    'MongoNetworkTimeoutError',
    'MongoOperationTimeoutError',
    'MongoWaitQueueTimeoutError',
    'MongoPoolClearedError',
    'PoolClearedOnNetworkError',
    'MongoPoolClosedError',
    'MongoServerClosedError',
    'MongoTopologyClosedError',
    'MongoNotConnectedError',
  ])('is known by %s', (name) => {
    expect(isDatabaseAway(called(name))).toBe(true)
    expect(isDatabaseAway(new Error('wrapped', { cause: called(name) }))).toBe(true)
  })

  it('is known by a server that is stopping or has stepped down', () => {
    expect(isDatabaseAway(called('MongoServerError', { code: 11600 }))).toBe(true)
  })

  it('is known by a SQLite file that is taken or cannot be written', () => {
    expect(isDatabaseAway(called('LibsqlError', { code: 'SQLITE_BUSY' }))).toBe(true)
    expect(isDatabaseAway(new Error('SQLITE_FULL: database or disk is full'))).toBe(true)
  })

  it.each([
    ['a value that breaks a rule', called('ValidationError')],
    ['a key that is taken', called('MongoServerError', { code: 11000 })],
    ['a number of ours that happens to be the same', called('Error', { code: 11600 })],
    ['no error at all', undefined],
  ])('is not taken for %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(false)
  })
})
