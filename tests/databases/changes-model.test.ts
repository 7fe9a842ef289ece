import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { readHistory, toChange } from '@innbyggarportal/cms/testing'
import { addDays, osloDate, type Change, type IsoDate, type Service } from '@innbyggarportal/shared-content/contract'
import { applyChanges, inOrder, standingAt } from '@innbyggarportal/shared-content/changes'
import fc from 'fast-check'
import type { TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, aService } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const FIELDS = ['title', 'result', 'owner'] as const
type Field = (typeof FIELDS)[number]
type Texts = Record<Field, string>
const WHO = ['editor', 'publisher'] as const
type Who = (typeof WHO)[number]

/** What the region should be, told as plainly as it can be: texts, and lists of what somebody drafted or planned. */
class Model {
  live: Texts = { title: 'A', result: 'A', owner: 'A' }
  drafts: { who: Who; field: Field; value: string }[] = []
  planned: { field: Field; value: string; day: IsoDate }[] = []
  today: IsoDate
  constructor(today: IsoDate) {
    this.today = today
  }
  on(day: IsoDate): Texts {
    const due = this.planned
      .filter((plan) => plan.day <= day)
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    return due.reduce((texts, { field, value }) => ({ ...texts, [field]: value }), this.live)
  }
  view(): Texts {
    return this.drafts.reduce((texts, { field, value }) => ({ ...texts, [field]: value }), this.on(this.today))
  }
  write(fields: Partial<Texts>) {
    const before = this.live
    this.live = { ...this.on(this.today), ...fields }
    this.planned = this.planned.filter(({ day }) => day > this.today)
    this.drafts = this.drafts.filter(({ field, value }) => this.live[field] !== value || before[field] === value)
  }
  draft(who: Who, field: Field, value: string) {
    if (this.view()[field] === value) return
    this.drafts = this.drafts.filter((draft) => draft.who !== who || draft.field !== field)
    if (this.on(this.today)[field] !== value) this.drafts.push({ who, field, value })
  }
  plan(field: Field, value: string, day: IsoDate) {
    this.draft('publisher', field, value)
    const hers = this.drafts.filter(({ who }) => who === 'publisher')
    this.drafts = this.drafts.filter(({ who }) => who !== 'publisher')
    this.planned.push(...hers.map((draft) => ({ field: draft.field, value: draft.value, day })))
  }
  publish(index: number) {
    const [draft] = this.drafts.splice(index, 1)
    if (draft) this.write({ [draft.field]: draft.value })
  }
}

const value = fc.constantFrom('A', 'B', 'C')
const field = fc.constantFrom(...FIELDS)
const command = fc.oneof(
  fc.record({ does: fc.constant('write' as const), field, value }),
  fc.record({ does: fc.constant('draft' as const), who: fc.constantFrom(...WHO), field, value }),
  fc.record({ does: fc.constant('plan' as const), field, value, days: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ does: fc.constant('publish' as const), nth: fc.nat(3) }),
  fc.record({ does: fc.constant('drop' as const), nth: fc.nat(3) }),
  fc.record({ does: fc.constant('callOff' as const), nth: fc.nat(3) }),
  fc.record({ does: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 2 }) }),
)

type Command = typeof command extends fc.Arbitrary<infer C> ? C : never

/** A draft from before the day of a law is published after it: what is published last stands. */
const LATE: Command[] = [
  { does: 'draft', who: 'editor', field: 'title', value: 'B' },
  { does: 'plan', field: 'title', value: 'C', days: 1 },
  { does: 'wait', days: 2 },
  { does: 'publish', nth: 0 },
]

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('whatever is done, on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  let [count, now] = [0, Date.parse('2027-03-01T09:00:00.000Z')]
  const users = {} as Record<Who, TypedUser>

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([aKommune()])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [who, email] of [
      ['editor', 'redaktor@osteroy.demo.example'],
      ['publisher', 'publiserer@osteroy.demo.example'],
    ] as const) {
      const { docs } = await cms.payload.find({ collection: 'users', where: { email: { equals: email } } })
      users[who] = { ...docs[0]!, collection: 'users' }
    }
    vi.useFakeTimers({ toFake: ['Date'] })
  })
  beforeEach(() => vi.setSystemTime(now))
  afterAll(async () => {
    vi.useRealTimers()
    await cms?.close()
    await door?.close()
    await database?.stop()
  })

  it.skipIf(kind.missing !== undefined)(
    'every day shows what was published last or has come in force, drafts are nobody’s but their own, and the history tells it',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 12 }), async (commands) => {
          const key = `teneste-${(count += 1)}`
          const texts = { title: { nn: 'A' }, result: { nn: 'A' }, owner: 'A' }
          const { refused } = await door.importRecords([aService({ key, slug: key, kommune: 'osteroy', ...texts })])
          expect(refused).toEqual([])
          const model = new Model(osloDate(new Date(now).toISOString()))
          const { docs } = await cms.payload.find({ collection: 'services', where: { key: { equals: key } } })
          const system = systemOf(docs[0]!.id, key)
          for (const one of commands) {
            vi.setSystemTime((now += 1000))
            await run(one, model, system)
            await system.compare(model)
          }
        }),
        { numRuns: 10, examples: [[LATE]] },
      )
    },
    120_000,
  )

  async function run(one: Command, model: Model, system: ReturnType<typeof systemOf>) {
    switch (one.does) {
      case 'write':
        model.write({ [one.field]: one.value })
        return system.patch('publisher', { [one.field]: one.value })
      case 'draft':
        model.draft(one.who, one.field, one.value)
        return system.patch(one.who, { [one.field]: one.value }, true)
      case 'plan': {
        const day = addDays(model.today, one.days)
        model.plan(one.field, one.value, day)
        const inForceFrom = `${day}T12:00:00.000Z`
        return system.patch('publisher', { [one.field]: one.value, changeKind: 'legal', inForceFrom }, true)
      }
      case 'publish':
      case 'drop': {
        const open = await system.rows('draft')
        const index = open.length === 0 ? -1 : one.nth % open.length
        if (index === -1) return
        if (one.does === 'publish') model.publish(index)
        else model.drafts.splice(index, 1)
        if (one.does === 'drop') return system.step(open[index]!.id, 'drop')
        // Texts are for two to see, where there are two.
        await system.step(open[index]!.id, 'submit')
        return system.step(open[index]!.id, 'approve')
      }
      case 'callOff': {
        const all = inOrder(await system.rows('approved')).filter(({ from }) => from! > model.today)
        const change = all[one.nth % Math.max(1, all.length)]
        if (change === undefined) return
        const name = change.field as Field
        const index = model.planned.findIndex(
          (plan) => plan.day === change.from && plan.field === name && plan.value === change.content,
        )
        expect(index).not.toBe(-1)
        // Of two that say the same of one day it makes no difference which is gone.
        model.planned.splice(index, 1)
        return system.step(change.id, 'drop')
      }
      case 'wait':
        vi.setSystemTime((now += one.days * 86_400_000))
        model.today = osloDate(new Date(now).toISOString())
    }
  }

  function systemOf(id: string, key: string) {
    const at = { collection: 'services', id, locale: 'nn', depth: 0 } as const
    const rows = async (state: string): Promise<Change[]> =>
      (
        await cms.payload.find({
          collection: 'changes',
          where: { document: { equals: id }, state: { equals: state } },
          sort: 'at',
          pagination: false,
        })
      ).docs.map((doc) => toChange({ ...doc }))
    const textsOf = (record: Pick<Service, 'title' | 'result' | 'owner'> | undefined) => ({
      title: record?.title.nn,
      result: record?.result?.nn,
      owner: record?.owner,
    })
    return {
      rows,
      patch: async (who: Who, data: object, draft = false) =>
        void (await cms.payload.update({ ...at, data: data as never, draft, user: users[who] })),
      step: async (change: string, name: string) => {
        const token = await cms.signIn('publiserer@osteroy.demo.example', PASSWORD)
        expect((await cms.request('POST', `changes/${change}/${name}`, { as: token })).sentences).toBe('')
      },
      compare: async (model: Model) => {
        const { snapshot } = await door.readSnapshot()
        const stored = snapshot.kommuner.get('osteroy')?.get(`service/${key}`)?.value
        expect(textsOf(stored?.kind === 'service' ? stored : undefined), 'as it is stored').toEqual(model.live)
        const inForce = await cms.payload.findByID(at)
        expect({ title: inForce.title, result: inForce.result, owner: inForce.owner }, 'as it is in force').toEqual(
          model.on(model.today),
        )
        const planned = inOrder(await rows('approved'))
        for (const ahead of [0, 1, 2, 3]) {
          const day = addDays(model.today, ahead)
          const then = applyChanges(
            stored,
            planned.filter(({ from }) => from! <= day),
          )
          expect(textsOf(then?.kind === 'service' ? then : undefined), `on ${day}`).toEqual(model.on(day))
        }
        const drafted = await cms.payload.findByID({ ...at, draft: true })
        expect({ title: drafted.title, result: drafted.result, owner: drafted.owner }, 'as it is drafted').toEqual(
          model.view(),
        )
        const open = (await rows('draft')).map(({ by, field: name, content }) => ({
          who: by === users.editor.id ? 'editor' : 'publisher',
          field: name,
          value: content,
        }))
        expect(open, 'whose drafts').toEqual(model.drafts)
        const told = standingAt(new Date(now).toISOString(), await readHistory(cms.payload, `service/${key}`))
        expect(textsOf(told?.kind === 'service' ? told : undefined), 'as the history tells it').toEqual(model.live)
      },
    }
  }
})
