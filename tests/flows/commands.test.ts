import { access, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDoor } from '@innbyggarportal/cms/door'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, mongodb, sqlite, type TestDatabase } from '../builders/databases.ts'
import { startPart, until } from '../region/running-parts.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'))
  database = await sqlite.start()
  await fill(database)
})
afterAll(async () => {
  await database?.stop()
  await rm(folder, { recursive: true, force: true })
})

async function fill(into: TestDatabase): Promise<void> {
  const door = await openDoor({ databaseUrl: into.url, dataDir: into.dataDir })
  await door.importRecords(seedRecords)
  await door.close()
}
async function run(
  verb: string,
  args: string[],
  on = database,
  settings: Record<string, string> = {},
): Promise<{ code: number; out: string }> {
  const part = startPart(`scripts/${verb}.ts`, on, settings, args)
  return { code: await part.exit, out: part.output() }
}
const results = z.array(
  z.looseObject({
    kommune: z.string(),
    state: z.string(),
    pages: z.object({ rendered: z.number(), unchanged: z.number(), total: z.number() }),
  }),
)
const publish = async (...args: string[]) => results.parse(JSON.parse((await run('publish', ['--json', ...args])).out))

describe('the commands, without a worker', () => {
  it('publishes once when two publish at the same time', async () => {
    const [one, other] = await Promise.all([publish(), publish()] as const)
    for (const kommune of ['lindas', 'osteroy', 'austrheim', 'vaksdal']) {
      const both = [one, other].map((r) => r.find((p) => p.kommune === kommune)!)
      expect(both.map((p) => p.state).sort(), kommune).toEqual(['published', 'unchanged'])
      expect(
        both.reduce((sum, p) => sum + p.pages.rendered, 0),
        kommune,
      ).toBe(both[0]!.pages.total)
    }
  }, 180_000)

  it('finds nothing to do the next time', async () => {
    expect((await publish('--kommune', 'osteroy')).map((r) => [r.kommune, r.state, r.pages.rendered])).toEqual([
      ['osteroy', 'unchanged', 0],
    ])
  })

  it('writes a plain directory that passes the gate, and stops a page with a planted defect', async () => {
    const out = join(folder, 'vaksdal')
    await publish('--kommune', 'vaksdal', '--to', out)
    expect(await readFile(join(out, 'tenester/barnehageplass/index.html'), 'utf8')).toContain('Søk barnehageplass')
    expect((await run('check', [out, '--quick'])).code).toBe(0)
    await writeFile(
      join(out, 'planted.html'),
      '<!DOCTYPE html><html lang="nn"><head><title>Side</title></head><body><h1>Side</h1><img src="/a.png"></body></html>',
    )
    const { code, out: report } = await run('check', [out, '--json', '--quick'])
    const checked = z
      .array(
        z.object({ file: z.string(), findings: z.array(z.looseObject({ rule: z.string(), severity: z.string() })) }),
      )
      .parse(JSON.parse(report))
    expect(code).toBe(1)
    expect(checked.find((c) => c.file === 'planted.html')?.findings).toContainEqual(
      expect.objectContaining({ rule: 'html/wcag/h37', severity: 'block', criterion: '1.1.1' }),
    )
  })

  it('holds a portal back until somebody resumes', async () => {
    expect((await run('rollback', ['--kommune', 'osteroy'])).out).toContain('berre éi utgåve')
    const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const theme = seedRecords.find((r) => r.kind === 'kommune' && r.key === 'osteroy')!
    await door.importRecords([
      { ...theme, welcome: { nn: 'Velkomen til øya.', nb: 'Velkommen til øya.', en: 'Welcome to the island.' } },
    ])
    await door.close()
    expect((await publish('--kommune', 'osteroy'))[0]!.state).toBe('published')
    expect((await run('rollback', ['--kommune', 'osteroy', '--why', 'feil velkomst'])).code).toBe(0)
    expect((await publish('--kommune', 'osteroy'))[0]).toMatchObject({
      state: 'pinned',
      message: expect.stringContaining('feil velkomst'),
    })
    expect((await run('resume', ['--kommune', 'osteroy'])).code).toBe(0)
    expect((await publish('--kommune', 'osteroy'))[0]).toMatchObject({ state: 'published', pages: { rendered: 3 } })
  })

  it('keeps plain directories in step with what the portal serves, and says when it cannot', async () => {
    const portals = join(database.dataDir, 'portals')
    const tell = (verb: string) => run(verb, ['--kommune', 'osteroy'], database, { RELEASE_DIRS: '1' })
    const linked = async () => (await readlink(join(portals, 'osteroy'))).split('/').at(-1)
    const served = async () =>
      z
        .object({ release: z.string() })
        .parse(JSON.parse(await readFile(join(database.dataDir, 'releases/portals/osteroy/current.json'), 'utf8')))
        .release
    expect((await tell('publish')).code).toBe(0)
    const newest = await served()
    expect(await linked()).toBe(newest)
    expect((await tell('rollback')).code).toBe(0)
    expect(await linked()).toBe(await served())
    expect(await linked()).not.toBe(newest)
    await rm(portals, { recursive: true })
    expect((await tell('resume')).code).toBe(0)
    expect(await linked()).toBe(await served())
    await rm(portals, { recursive: true })
    await writeFile(portals, 'noko anna')
    for (const verb of ['publish', 'rollback', 'resume']) {
      const { code, out } = await tell(verb)
      expect(code, verb).toBe(1)
      expect(out, verb).toContain('osteroy: the plain directory failed')
    }
    await rm(portals)
  })

  it('says in a sentence what it does not understand', async () => {
    for (const [verb, args, sentence] of [
      ['publish', ['--kommune', 'voss'], '“voss”'],
      ['publish', ['--kommun', 'voss'], 'Usage'],
      ['rollback', ['--kommune', 'voss'], 'lindas'],
      ['rollback', [], 'Which kommune'],
      ['resume', ['--kommune', 'vaksdal'], 'ikkje halden att'],
      ['check', ['/finst/ikkje'], 'no folder'],
      ['resolve', ['--kommune', 'osteroy', '--service', 'finst-ikkje'], 'finst-ikkje'],
      ['resolve', ['--kommune', 'osteroy', '--service', 'sfo', '--on', '1. mars'], '2027-01-01'],
      ['resolve', ['--kommune', 'osteroy', '--service', 'sfo', '--on', '2020-01-01'], 'no kommune'],
    ] as const) {
      const { code, out } = await run(verb, [...args])
      expect(code, verb).toBe(1)
      expect(out).toContain(sentence)
      expect(out).not.toContain('    at ')
    }
  })

  it('resolves a service with the origin of every part', async () => {
    const { out } = await run('resolve', ['--kommune', 'osteroy', '--service', 'barnehageplass', '--json'])
    const service = z
      .looseObject({
        slots: z.array(
          z.looseObject({
            slot: z.string(),
            parts: z.array(z.looseObject({ origin: z.looseObject({ from: z.string() }) })),
          }),
        ),
      })
      .parse(JSON.parse(out))
    expect(service.slots.find((s) => s.slot === 'whatYouGet')?.parts.map((p) => p.origin)).toEqual([
      { from: 'kommune', kommune: 'osteroy' },
    ])
    expect(service.slots.find((s) => s.slot === 'summary')?.parts.map((p) => p.origin)).toEqual([{ from: 'shared' }])
  })
})

describe('the plain directories, with a worker', () => {
  it('are mended at its start, and when somebody publishes', async () => {
    const file = (slug: string) => join(database.dataDir, 'portals', slug, 'tenester/barnehageplass/index.html')
    const isThere = (path: string) =>
      access(path).then(
        () => true,
        () => false,
      )
    expect((await run('publish', [], database, { RELEASE_DIRS: '1' })).code).toBe(0)
    for (const slug of ['osteroy', 'vaksdal']) await rm(file(slug))
    const worker = startPart('scripts/worker.ts', database, { RELEASE_DIRS: '1' })
    try {
      for (const slug of ['osteroy', 'vaksdal']) await until('the directory is mended', () => isThere(file(slug)))
      await rm(file('osteroy'))
      expect((await run('publish', ['--kommune', 'osteroy'])).code).toBe(0)
      await until('the directory is mended', () => isThere(file('osteroy')))
    } finally {
      await worker.stop()
    }
  })
})

describe('content in and out', () => {
  it.skipIf(mongodb.missing !== undefined)(
    'comes out the same after a journey through the other database',
    async () => {
      const [from, to] = await Promise.all(bothDatabases.map((kind) => kind.start()))
      try {
        await fill(from!)
        const first = join(folder, 'first.json')
        const second = join(folder, 'second.json')
        expect((await run('export', [first], from)).code).toBe(0)
        expect((await run('import', [first], to)).out).not.toContain('refused: ')
        await run('export', [second], to)
        expect(JSON.parse(await readFile(second, 'utf8'))).toEqual(JSON.parse(await readFile(first, 'utf8')))
        expect(
          z.object({ records: z.array(z.unknown()) }).parse(JSON.parse(await readFile(first, 'utf8'))).records,
        ).toHaveLength(seedRecords.length)
      } finally {
        await from!.stop()
        await to!.stop()
      }
    },
  )

  it('refuses bad records one by one, by line, and keeps the good ones', async () => {
    const file = join(folder, 'broken.json')
    const good = { kind: 'contactRole', key: 'ny-rolle', label: { nn: 'Ny rolle' } }
    await writeFile(
      file,
      JSON.stringify(
        {
          format: 'innbyggarportal/1',
          records: [good, { kind: 'contactRole', key: 'Stor Bokstav', label: {} }, { kind: 'ukjend' }],
        },
        null,
        2,
      ),
    )
    const { code, out } = await run('import', [file])
    expect(code).toBe(1)
    expect(out).toMatch(/\b\d+\b.*key/)
    expect(out).toContain('Nøkkelen kan berre ha små bokstavar')
    await writeFile(file, '{"format": ')
    expect((await run('import', [file])).out).not.toContain('    at ')
    const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    expect((await door.readSnapshot()).snapshot.shared.has('contactRole/ny-rolle')).toBe(true)
    await door.close()
  })
})
