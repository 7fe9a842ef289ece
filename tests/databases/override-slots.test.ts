import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { toLexical } from '@innbyggarportal/cms/testing'
import { OVERRIDE_MODES, SLOT_NAMES, SLOT_RULES } from '@innbyggarportal/shared-content/contract'
import { allowsMode, overrideStanding } from '@innbyggarportal/shared-content/override'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, anOverride, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const text = (words: string) => toLexical(paragraph(words))
const inNn = (words: string) => ({ nn: paragraph(words) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('the slots of an override on %s', (_n, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  const as: Record<string, string> = {}
  let [service, local, override] = ['', '', '']

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([
      aKommune(),
      aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
      aService({ slots: { whatYouGet: inNn('Leik.') }, slotRules: { price: { rule: 'locked' } } }),
      aService({ key: 'badeland', kommune: 'osteroy' }),
      anOverride({ slots: { whatYouGet: { mode: 'replace', content: inNn('Skog.') } } }),
    ])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [name, email] of [
      ['region', 'region@demo.example'],
      ['editor', 'redaktor@osteroy.demo.example'],
      ['neighbour', 'redaktor@vaksdal.demo.example'],
    ] as const)
      as[name] = await cms.signIn(email, PASSWORD)
    const idOf = async (key: string) =>
      String((await cms.payload.find({ collection: 'services', where: { key: { equals: key } } })).docs[0]?.id)
    service = await idOf('sfo')
    local = await idOf('badeland')
    override = String((await cms.payload.find({ collection: 'overrides' })).docs[0]?.id)
    await cms.request('PATCH', `services/${service}`, {
      as: as['region'],
      body: { _status: 'published', whatYouGet: text('Leik og frukt.') },
    })
    await cms.request('PATCH', `overrides/${override}?draft=true`, {
      as: as['editor'],
      body: { whatYouGet: { mode: 'hide' }, whoCanGet: { mode: 'replace', content: text('Alle.') } },
    })
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)
  const ask = (path: string, who?: string) => cms.request('GET', `overrides/${path}`, { as: who && as[who] })
  const slots = async (path: string, who = 'editor') => overrideStanding.parse((await ask(path, who)).body).slots

  test('come in one answer: what was decided against, what is shared now, one’s own, the rule and what is asked', async () => {
    const { whatYouGet, whoCanGet, price } = await slots(`${override}/slots`)
    expect(whatYouGet).toMatchObject({
      rule: { rule: 'open', requiresLocal: false },
      base: { content: inNn('Leik.') },
      shared: inNn('Leik og frukt.'),
      own: { mode: 'replace', content: inNn('Skog.') },
      planned: [],
      seen: [expect.any(String)],
      drift: { changes: [{ kind: 'functional' }] },
    })
    expect(whoCanGet, 'a draft is nobody’s decision').toEqual({
      rule: { rule: 'open', requiresLocal: false },
      planned: [],
      seen: [expect.any(String)],
      own: { mode: 'inherit' },
    })
    expect(price.rule).toEqual({ rule: 'locked', requiresLocal: false })
  })

  test('can be asked for before there is an override', async () => {
    const before = await slots(`slots-of/${service}`, 'neighbour')
    const { whatYouGet } = await slots(`${override}/slots`)
    expect(before.whatYouGet).toEqual({
      rule: whatYouGet.rule,
      shared: whatYouGet.shared,
      planned: [],
      seen: whatYouGet.seen,
      own: { mode: 'inherit' },
    })
    expect(SLOT_NAMES.filter((slot) => before[slot].base ?? before[slot].drift)).toEqual([])
  })

  test('are for whoever may read the override, and its service', async () => {
    expect((await slots(`${override}/slots`, 'region')).whatYouGet.own.content).toEqual(inNn('Skog.'))
    for (const [path, who, status] of [
      [`${override}/slots`, undefined, 401],
      [`slots-of/${service}`, undefined, 401],
      [`${override}/slots`, 'neighbour', 404],
      [`slots-of/${local}`, 'neighbour', 404],
      [`slots-of/${local}`, 'editor', 200],
      [`${service}/slots`, 'region', 404],
      ['x/slots', 'region', 404],
      ['slots-of/x', 'region', 404],
    ] as const) {
      const answer = await ask(path, who)
      expect(answer.status, `${who} ${path}`).toBe(status)
      expect(JSON.stringify(answer.body)).not.toContain('Skog')
    }
  })

  test('take in the CMS exactly the modes that are let be chosen', async () => {
    for (const rule of SLOT_RULES) {
      await cms.request('PATCH', `services/${service}`, {
        as: as['region'],
        body: { _status: 'published', slotRules: { price: { rule, requiresLocal: false } } },
      })
      const { price } = await slots(`${override}/slots`)
      for (const mode of OVERRIDE_MODES) {
        const write = (to: string) =>
          cms.request('PATCH', `overrides/${override}?draft=true`, { as: as['editor'], body: { price: { mode: to } } })
        const { status } = await write(mode)
        expect(status < 300, `${mode} where it is ${rule}`).toBe(allowsMode(price.rule, mode).isAllowed)
        await write('inherit')
      }
    }
  })
})
