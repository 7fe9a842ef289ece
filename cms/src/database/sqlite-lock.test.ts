import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { fileOf } from './sqlite-lock.ts'

it.each([
  ['file:/srv/a b.db', '/srv/a b.db'],
  ['file:///srv/a%20b.db', '/srv/a b.db'],
  ['file:/srv/region.db?mode=rw', '/srv/region.db'],
  ['file:region.db', resolve('region.db')],
])('the file of %s is %s', (url, file) => expect(fileOf(url)).toBe(file))
