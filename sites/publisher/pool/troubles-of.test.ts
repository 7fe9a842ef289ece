import { troubleOf } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import { sayTold } from '@innbyggarportal/shared-content/words'
import { PortalBusyError } from '../store/portal-busy.ts'
import { TroubleError } from '../trouble-error.ts'
import { sentError, troublesOf, unknownOf } from './troubles-of.ts'

const error = (message: string, more: object) => Object.assign(new Error(message), more)
const sqlite = (errcode: number, message: string) => error(message, { code: 'ERR_SQLITE_ERROR', errcode })

/** An error as it comes out of a thread. */
const sentBack = (sent: Error) => Object.assign(new Error(), sentError(sent))

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
    const said = sayTold(troublesOf(trouble), 'nn')
    expect(said).toContain(advice)
    expect(said).toContain('blir publisert av seg sjølv etterpå')
    expect(said).not.toContain(trouble.message)
  })

  it('quotes what it does not know', () => {
    const said =
      'Publiseringa stoppa, og blir prøvd på nytt av seg sjølv. Held det fram, sei frå til den som driftar løysinga: '
    const nynorsk = (trouble: unknown) => sayTold(troublesOf(trouble), 'nn')
    expect(nynorsk(new TypeError('x is not a function'))).toBe(`${said}«x is not a function»`)
    expect(nynorsk(sqlite(1, 'no such table'))).toBe(`${said}«no such table»`)
    expect(nynorsk('boom')).toBe(`${said}«boom»`)
  })

  it('is told by its code, with the file and with what the error says of itself', () => {
    expect(troublesOf(error('EPERM', { code: 'EPERM', path: '/data/a' }))).toEqual([
      { code: 'forbidden', params: {} },
      { code: 'aboutFile', params: { path: '/data/a' } },
      { code: 'publishedAfter', params: {} },
    ])
    expect(troublesOf(new Error('boom'))).toEqual([
      { code: 'publishStopped', params: {} },
      { code: 'unknown', params: { message: 'boom' } },
    ])
  })

  it('says in English too what stopped a thread, and in nynorsk what it always did', () => {
    const stopped = unknownOf(sentBack(new TroubleError(troubleOf('stoodStill', { seconds: 120 }))))
    expect(sayTold(stopped, 'en')).toBe(
      'If it goes on, tell whoever runs the system: “Publishing stood still for 120 seconds and was stopped.”',
    )
    expect(sayTold(stopped, 'nn')).toBe(
      'Held det fram, sei frå til den som driftar løysinga: «Publiseringa stod stille i 120 sekund og blei stoppa.»',
    )
  })
})
