import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { canonicalJson, portalStatus, recordId } from '@innbyggarportal/shared-content/contract'
import { accessibilityReport } from '@innbyggarportal/shared-content/rules'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { askedIn } from '../builders/asked-in.ts'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { restore } from '../builders/restore.ts'
import { withoutSeen } from '../builders/without-seen.ts'

const BEFORE = join(import.meta.dirname, 'before')
const DUMPS: Record<string, string> = { SQLite: '2026-11-30.sqlite.sql.gz', MongoDB: '2026-11-30.mongodb.jsonl.gz' }
const digest = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16)

describe.each(bothDatabases)('an installation of before, on $name', ({ name, start, missing }) => {
  if (missing) throw new Error(missing)
  const dump = DUMPS[name]!
  const expected = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(BEFORE, dump.replace(/\.(sql|jsonl)\.gz$/, '.digests.json')), 'utf8')))
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  beforeAll(async () => {
    database = await start()
    await restore(database, join(BEFORE, dump))
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    cms = await openCms(database)
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })

  it('publishes the very same content', async () => {
    const { problems } = await door.readSnapshot()
    expect(problems).toEqual([])
    const now = Object.fromEntries(
      (await door.exportRecords()).map((record) => [recordId(record), digest(withoutSeen(record))]),
    )
    expect(Object.keys(now).filter((id) => now[id] !== expected[id])).toEqual([])
    expect(Object.keys(expected).filter((id) => !(id in now))).toEqual([])
  })

  it('keeps what is not published: drafts, files, orders, waivers, checks and people', async () => {
    const count = async (collection: Parameters<typeof cms.payload.count>[0]['collection']) =>
      (await cms.payload.count({ collection })).totalDocs
    expect({
      users: await count('users'),
      media: await count('media'),
      orders: await count('portal-orders'),
      waivers: await count('waivers'),
      checks: await count('hand-checks'),
      reports: await count('accessibility-reports'),
      overrides: await count('overrides'),
    }).toEqual({ users: 10, media: 2, orders: 1, waivers: 1, checks: 1, reports: 8, overrides: 48 })
    const { docs: drafts } = await cms.payload.find({
      collection: 'overrides',
      draft: true,
      locale: 'nn',
      depth: 0,
      where: { 'service.key': { exists: true } },
      pagination: false,
    })
    const words = drafts
      .filter(({ _status }) => _status === 'draft')
      .map(({ summary }) => JSON.stringify(summary?.content))
    expect(words.map((said) => /Eit utkast frå Osterøy|Berre eit utkast/.exec(said)?.[0]).toSorted()).toEqual([
      'Berre eit utkast',
      'Eit utkast frå Osterøy',
    ])
  })

  it('makes changes of drafts and of what is planned, and history of what was published', async () => {
    const { docs } = await cms.payload.find({ collection: 'changes', pagination: false, depth: 0 })
    const rows = docs.map(({ target, field, state, from }) => [target, field, state, from ?? '-'].join(' '))
    expect(rows.filter((row) => !row.includes('whole published')).toSorted()).toEqual([
      'override/osteroy/barnehageplass slots.summary draft -',
      'service/barnehageplass slots.whatYouGet published -',
      'service/sfo slots.whoCanGet approved 2027-08-01',
    ])
    const published = Object.keys(expected).filter((id) => /^(service|override)\//.test(id))
    expect(
      docs
        .filter(({ field }) => field === 'whole')
        .map(({ target }) => target)
        .toSorted(),
    ).toEqual(published.toSorted())
  })

  it('still reads what the portals were found to be, from before it was said in English', async () => {
    const reports = (await cms.payload.find({ collection: 'accessibility-reports', depth: 0 })).docs
    const statuses = (await cms.payload.find({ collection: 'portal-status', depth: 0 })).docs
    const said = [
      ...reports.map((r) => accessibilityReport.parse(r.report)).flatMap((r) => r.criteria.flatMap((c) => c.findings)),
      ...statuses.map((s) => portalStatus.parse(s.status)).flatMap((s) => s.findings),
    ].map((f) => f.advice)
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter(({ nn, en }) => nn !== en)).toEqual([])
  })

  it('shows the planned change from its day on, as it was planned, and in no draft before', async () => {
    const isSaid = async (draft: boolean) => {
      const { docs } = await cms.payload.find({
        collection: 'services',
        where: { key: { equals: 'sfo' } },
        locale: 'nn',
        depth: 0,
        draft,
      })
      return JSON.stringify(docs[0]?.whoCanGet).includes('frå hausten')
    }
    const at = (moment: string) => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(moment) })
    at('2027-07-31T21:59:00.000Z')
    expect([await isSaid(false), await isSaid(true)]).toEqual([false, false])
    at('2027-07-31T22:01:00.000Z')
    expect([await isSaid(false), await isSaid(true)]).toEqual([true, true])
    vi.useRealTimers()
  })

  it('has written once what was written before there were revisions, and forgets who held what', async () => {
    for (const collection of [
      'contact-roles',
      'contacts',
      'fact-definitions',
      'kommuner',
      'local-facts',
      'redirects',
    ] as const) {
      const { docs } = await cms.payload.find({ collection, depth: 0, pagination: false, select: { rev: true } })
      expect([collection, ...new Set(docs.map(({ rev }) => rev))].slice(1), collection).toEqual(
        docs.length === 0 ? [] : [1],
      )
    }
    expect(Object.keys(cms.payload.collections)).not.toContain('payload-locked-documents')
  })

  it('leaves nobody with fewer rights: who had all there were in the region still has', async () => {
    const { docs } = await cms.payload.find({ collection: 'users', depth: 0, pagination: false })
    const roles = docs.flatMap((user) => (user.roles ?? []).map((row) => row.role))
    const count = (role: string) => roles.filter((held) => held === role).length
    expect(['regionAdministrator', 'kommuneEditor', 'kommunePublisher'].map(count)).toEqual([1, 5, 4])
    expect(roles).toHaveLength(10)
    expect((await cms.payload.find({ collection: 'region-settings' })).docs).toHaveLength(1)
  })

  it('asks kommuner to look at what they were asked to look at, and at nothing else', async () => {
    const reader = { name: 'Leser', email: 'leser@example.no', password: 'berre-for-test' }
    await cms.payload.create({ collection: 'users', data: { ...reader, roles: [{ role: 'regionEditor' }] } })
    expect(await askedIn(cms, await cms.signIn(reader.email, reader.password))).toEqual([
      'osteroy/barnehageplass whatYouGet functional',
    ])
  })

  it('lets people in with the passwords they have', async () => {
    expect(await cms.signIn('kort@example.no', 'abc123')).toMatch(/\./)
  })
})
