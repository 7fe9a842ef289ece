import { describe, expect, it } from 'vitest'
import { PortalBusyError } from '../store/portal-busy.ts'
import { sayTrouble } from './say-trouble.ts'

const error = (message: string, more: object) => Object.assign(new Error(message), more)
const sqlite = (errcode: number, message: string) => error(message, { code: 'ERR_SQLITE_ERROR', errcode })

describe('why a portal could not be published', () => {
  it.each([
    ['another publish holds the portal', new PortalBusyError('vaksdal', 90_000), 'Vent til ho er ferdig'],
    ['the disk is full', error('ENOSPC: no space left on device, write', { code: 'ENOSPC' }), 'Rydd plass'],
    ['the quota is used up', error('EDQUOT: disk quota exceeded, write', { code: 'EDQUOT' }), 'Rydd plass'],
    ['SQLite finds the disk full', sqlite(13, 'database or disk is full'), 'Rydd plass'],
    [
      'the file is another user’s',
      error("EPERM: operation not permitted, open '/data/a'", { code: 'EPERM', path: '/data/a' }),
      'Det gjeld «/data/a»',
    ],
    ['the directory is closed', error('EACCES: permission denied, mkdir', { code: 'EACCES' }), 'løyve'],
    ['the disk is read-only', error('EROFS: read-only file system, open', { code: 'EROFS' }), 'berre kan lesast'],
    ['SQLite may not write', sqlite(8, 'attempt to write a readonly database'), 'løyve'],
    ['SQLite may not write in the directory', sqlite(1544, 'attempt to write a readonly database'), 'løyve'],
    ['SQLite cannot open its file', sqlite(14, 'unable to open database file'), 'løyve'],
    ['the file is no database', sqlite(26, 'file is not a database'), 'skadd'],
    ['the file is corrupt', sqlite(11, 'database disk image is malformed'), 'skadd'],
  ])('says what to do when %s', (_case, trouble, advice) => {
    const said = sayTrouble(trouble)
    expect(said).toContain(advice)
    expect(said).toContain('blir publisert av seg sjølv etterpå')
    expect(said).not.toContain(trouble.message)
  })

  it('quotes what it does not know', () => {
    const said =
      'Publiseringa stoppa, og blir prøvd på nytt av seg sjølv. Held det fram, sei frå til den som driftar løysinga: '
    expect(sayTrouble(new TypeError('x is not a function'))).toBe(`${said}«x is not a function»`)
    expect(sayTrouble(sqlite(1, 'no such table'))).toBe(`${said}«no such table»`)
    expect(sayTrouble('boom')).toBe(`${said}«boom»`)
  })
})
