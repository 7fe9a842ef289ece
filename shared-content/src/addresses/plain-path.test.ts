import { describe, expect, it } from 'vitest'
import { plainPath } from './plain-path.ts'

describe('the one form of an address', () => {
  it.each([
    ['/Tenester/SFO', '/tenester/sfo/'],
    ['//tenester///sfo//', '/tenester/sfo/'],
    ['/tenester/sfo/index.html', '/tenester/sfo/'],
    ['/gamal/side.html', '/gamal/side.html/'],
    ['/bygg%C3%A5/%C3%A6', '/byggå/æ/'],
    ['/a%CC%8Ase', '/åse/'],
    ['/', '/'],
    ['/100%', '/100%/'],
    ['/a%22b', '/a%22b/'],
    ['/a%0Ab', '/a%0ab/'],
    ['/a%2Fb', '/a/b/'],
  ])('of %s is %s', (path, plain) => {
    expect(plainPath(path)).toBe(plain)
    expect(plainPath(plain)).toBe(plain)
  })
})
