import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import {
  findDeadPaths,
  findDrawers,
  findMachinePaths,
  findMissingScripts,
  findRegistryHosts,
  findUnexplained,
  findUnread,
  findUntold,
} from './house-rules.ts'
import { projectFiles, ROOT, textOf } from './project-files.ts'

const files = projectFiles()
const rootManifest = JSON.parse(textOf('package.json')) as { scripts: Record<string, string>; private: boolean }
const CHANGING = 'shared-content/docs/changing.md'
const GLOSSARY = 'shared-content/docs/glossary.md'
const NOUNS = [
  'Kommune',
  'Portal',
  'Service',
  'Slot',
  'SlotRule',
  'Override',
  'LocalFact',
  'FactDefinition',
  'ContactRole',
  'Contact',
  'ChangeKind',
  'Drift',
  'Snapshot',
  'ResolvedService',
  'PageView',
  'Finding',
  'Release',
  'Usage',
  'Feedback',
  'SearchMiss',
  'Origin',
]

describe('the project', () => {
  it('has a script for every public command', () => expect(findMissingScripts(rootManifest.scripts, files)).toEqual([]))
  it('has no drawers', () => expect(findDrawers(files)).toEqual([]))
  it('names no machine', () =>
    expect(
      files
        .filter((f) => !/(^|\/)package-lock\.json$|^tests\/house\//.test(f))
        .flatMap((f) => findMachinePaths(f, textOf(f))),
    ).toEqual([]))
  it('names no registry host in the lock file', () =>
    expect(findRegistryHosts('package-lock.json', textOf('package-lock.json'))).toEqual([]))
  it('explains every word it uses', () =>
    expect(findUnexplained(textOf(GLOSSARY), [...NOUNS, ...SLOT_NAMES])).toEqual([]))
  it('says what its larger rooms are for', () =>
    expect(findUntold(files.filter((f) => /^(scripts|tests)\//.test(f)))).toEqual([]))
  it('is where «Where to change what» says', () => expect(findDeadPaths(CHANGING, textOf(CHANGING), files)).toEqual([]))
  it('reads every variable it explains', () => {
    const readers = files.filter((f) => /(^|\/)env\.(ts|mjs)$/.test(f) || f === '.ci/run').map(textOf)
    expect(findUnread(textOf('.env.example'), readers)).toEqual([])
  })
  it('is never published to a registry', () => expect(rootManifest.private).toBe(true))
  it('keeps to the folders at the top', () => {
    const top = new Set(files.filter((f) => !f.startsWith('.')).map((f) => f.split('/')[0]))
    expect([...top].sort()).toEqual([
      'LICENSE',
      'README.md',
      'cms',
      'package-lock.json',
      'package.json',
      'scripts',
      'shared-content',
      'sites',
      'tests',
      'turbo.json',
    ])
  })
})

describe('the rules themselves', () => {
  it.each([
    'cms/src/utils/x.ts',
    'sites/src/helpers.ts',
    'scripts/lib/a.ts',
    'cms/src/misc.ts',
    'sites/common/a.ts',
    'sites/src/ResolveV2.ts',
    'sites/src/søk.ts',
  ])('refuse %s', (file) => {
    expect(findDrawers([file])).toHaveLength(1)
  })
  it('leave ordinary names alone', () =>
    expect(findDrawers(['sites/src/library.ts', 'cms/src/commonality.ts', 'sites/src/distil/a.ts'])).toEqual([]))
  it('see a path of one machine', () => {
    expect(findMachinePaths('a.ts', `const x = '${'/home'}/kari/project'`)).toHaveLength(1)
    expect(findMachinePaths('a.ts', `const x = 'https://example.no/home/kari'`)).toEqual([])
  })
  it('see a registry host', () =>
    expect(findRegistryHosts('package-lock.json', '"resolved": "https://registry.example/x.tgz"')).toHaveLength(1))
  it('see a command without a script, and one that does not set itself up', () => {
    expect(
      findMissingScripts({ fly: 'node scripts/launch.mjs fly', swim: 'tsx swim.ts' }, ['scripts/start.ts']),
    ).toHaveLength(2)
  })
  it('see a word the glossary does not explain', () =>
    expect(findUnexplained('| `Kommune` | x |', ['Kommune', 'Portal'])).toHaveLength(1))
  it('see a large room that nobody has described', () => {
    const room = Array.from({ length: 11 }, (_, i) => `cms/a/${i}.ts`)
    expect(findUntold(room).map((b) => b.file)).toEqual(['cms/a'])
    expect(findUntold([...room, 'cms/a/README.md'])).toEqual([])
  })
  it('see a path that leads nowhere', () => {
    const files = ['scripts/env.ts', 'sites/src/pages/[...path].astro', '.env.example']
    const said =
      '`scripts/env.ts`, `scripts/`, `scripts/<verb>.ts`, `.env.example`, `sites/src/pages/[...path].astro`, `npm run x.y`'
    expect(findDeadPaths('a.md', said, files)).toEqual([])
    expect(findDeadPaths('a.md', '`scripts/en.ts`, `script/`, `.env`, `cms/<name>.ts`', files)).toHaveLength(4)
  })
  it('see a variable that nothing reads', () =>
    expect(findUnread('#PORT=1\n#HOST=x', ['z.object({ HOST: z.string() })'])).toHaveLength(1))
  it('know where the project is', () => expect(ROOT).toMatch(/\/$/))
})
