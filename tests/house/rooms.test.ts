import { describe, expect, it } from 'vitest'
import { projectFiles, textOf } from './project-files.ts'
import { arrowsOf, findAdminBelow, findCircles, findUpward, roomsIn } from './rooms.ts'

const rooms = roomsIn(textOf('cms/src/README.md'))
const arrows = arrowsOf(projectFiles(), textOf)

describe('the rooms of the CMS', () => {
  it('are all in the list, and only they', () => {
    const folders = projectFiles().flatMap((file) => /^cms\/src\/([^/]+)\//.exec(file)?.[1] ?? [])
    expect(rooms.filter((room) => !/[/.]/.test(room)).toSorted()).toEqual([...new Set(folders)].toSorted())
  })
  it('stand each on those before it', () => {
    expect(arrows.length).toBeGreaterThan(1000)
    expect(findUpward(rooms, arrows)).toEqual([])
  })
  it('leave the admin to the composition', () => expect(findAdminBelow(rooms, arrows)).toEqual([]))
  it('have no circle of files, not even of types', () => expect(findCircles(arrows)).toEqual([]))
})

describe('the rules of rooms', () => {
  const planted = (from: string, line: string) => arrowsOf([from], () => line)
  it.each([
    ['cms/src/document/planted.ts', `import { message } from '../messages/messages.ts'`],
    ['cms/src/access/planted.ts', `import type { Door } from '../door/door.ts'`],
    ['cms/src/door/kinds/planted.ts', `export { KINDS } from '../../collections/index.ts'`],
    ['cms/src/hooks/planted.ts', `const { cmsConfig } = await import('../cms-config.ts')`],
    ['cms/src/hooks/planted.ts', `import { x } from '../nowhere/x.ts'`],
    ['cms/src/nowhere/planted.ts', `import { x } from '../door/door.ts'`],
  ])('refuse %s that says %s', (from, line) => expect(findUpward(rooms, planted(from, line))).toHaveLength(1))

  it('let a room import those below it, and its own', () => {
    for (const line of [
      `import { idOf } from '../document/id-of.ts'`,
      `import { readEnv } from '../env.ts'`,
      `import './x.ts'`,
    ])
      expect(findUpward(rooms, planted('cms/src/editing/planted.ts', line))).toEqual([])
  })
  it('refuse the admin to a room above it that is no composition', () => {
    const line = `import { asRows } from '../admin/controls/row-moves.ts'`
    expect(findAdminBelow(rooms, planted('cms/src/door/planted.ts', line))).toHaveLength(1)
    expect(findAdminBelow(rooms, planted('cms/src/app/planted.ts', line))).toEqual([])
  })
  it('see two files that import each other for a type', () => {
    const text = { 'cms/src/a.ts': `import type { B } from './b.ts'`, 'cms/src/b.ts': `import './a.ts'` }
    const pair = arrowsOf(Object.keys(text), (file) => text[file as keyof typeof text])
    expect(findCircles(pair)).toEqual([['cms/src/a.ts', 'cms/src/b.ts']])
  })
})
