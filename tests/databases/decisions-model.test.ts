import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { toLexical } from '@innbyggarportal/cms/testing'
import {
  addDays,
  osloDate,
  OVERRIDE_MODES,
  type ChangeKind,
  type IsoDate,
  type OverrideMode,
} from '@innbyggarportal/shared-content/contract'
import { overrideStanding } from '@innbyggarportal/shared-content/override'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, anOverride, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const SLOT = 'whatYouGet'
const DAY_MS = 86_400_000

/** What the region and one kommune have in a slot, and what the kommune has seen of it, told as plainly as it can be. */
class Model {
  live = 'A'
  planned: { text: string; day: IsoDate; id: string }[] = []
  /** From one text to another by better wording alone, whenever that was. */
  better: [string, string][] = []
  mode: OverrideMode = 'replace'
  own = 'vårt'
  seen = new Set(['A'])
  today: IsoDate
  constructor(today: IsoDate) {
    this.today = today
  }
  /** The plans whose day has come, or is to come, in order. */
  private inOrder(isDue: boolean) {
    return this.planned
      .filter(({ day }) => day <= this.today === isDue)
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  }
  get hasDue() {
    return this.inOrder(true).length > 0
  }
  /** The text that is shared today. */
  get shared(): string {
    return this.inOrder(true).at(-1)?.text ?? this.live
  }
  get ahead(): string[] {
    return [...Map.groupBy(this.inOrder(false), ({ day }) => day).values()].map((ofDay) => ofDay.at(-1)!.text)
  }
  publish(text: string, kind: ChangeKind) {
    if (kind === 'editorial' && text !== this.shared) this.better.push([this.shared, text])
    this.live = text
    this.planned = this.planned.filter(({ day }) => day > this.today)
  }
  decide() {
    this.seen = new Set([this.shared, ...this.ahead])
  }
  get isAsked(): boolean {
    if (this.mode === 'inherit') return false
    const known = new Set(this.seen)
    for (let size = -1; size < known.size;) {
      size = known.size
      for (const [from, to] of this.better) if (known.has(from)) known.add(to)
    }
    return [this.shared, ...this.ahead].some((text) => !known.has(text))
  }
}

const text = fc.constantFrom('A', 'B', 'C')
const kindOfChange = fc.constantFrom<ChangeKind>('editorial', 'functional')
const command = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('share' as const), text, kind: kindOfChange }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('plan' as const), text, days: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('callOff' as const), nth: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('save' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 2 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('own' as const),
      mode: fc.constantFrom(...OVERRIDE_MODES),
      text: fc.constantFrom('vårt', 'vårt eige'),
      isDraft: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('keep' as const) }) },
)
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never

/** The text that was seen comes back, and is better said; and a law that was seen comes in force, and is better said. */
const EXAMPLES: Command[][] = [
  [
    { does: 'share', text: 'B', kind: 'functional' },
    { does: 'share', text: 'A', kind: 'functional' },
    { does: 'share', text: 'C', kind: 'editorial' },
  ],
  [
    { does: 'plan', text: 'B', days: 1 },
    { does: 'keep' },
    { does: 'wait', days: 2 },
    { does: 'save' },
    { does: 'share', text: 'C', kind: 'editorial' },
  ],
]

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('whatever is decided, on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  let [count, now] = [0, Date.parse('2027-03-01T09:00:00.000Z')]
  const as = { region: '', kommune: '' }
  const signIn = async () => {
    as.region = await cms.signIn('region@demo.example', PASSWORD)
    as.kommune = await cms.signIn('publiserer@osteroy.demo.example', PASSWORD)
  }

  beforeAll(async () => {
    if (kind.missing) return
    vi.useFakeTimers({ toFake: ['Date'], now })
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([aKommune()])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
  })
  afterAll(async () => {
    vi.useRealTimers()
    await cms?.close()
    await door?.close()
    await database?.stop()
  })

  it.skipIf(kind.missing !== undefined)(
    'a kommune is asked to look again exactly when what is shared or planned is nothing it has seen, and no better wording of that',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 12 }), async (commands) => {
          const key = `teneste-${(count += 1)}`
          const { refused } = await door.importRecords([
            aService({ key, slug: key, slots: { [SLOT]: { nn: paragraph('A') } } }),
            anOverride({ service: key, slots: { [SLOT]: { mode: 'replace', content: { nn: paragraph('vårt') } } } }),
          ])
          expect(refused).toEqual([])
          await signIn()
          const model = new Model(osloDate(new Date(now).toISOString()))
          const system = await systemOf(key)
          for (const one of commands) {
            vi.setSystemTime((now += 1000))
            await run(one, model, system)
            const { shared, drift, own } = await system.standing()
            expect([shared, own.mode, drift !== undefined], JSON.stringify(one)).toEqual([
              { nn: paragraph(model.shared) },
              model.mode,
              model.isAsked,
            ])
          }
        }),
        { numRuns: 12, examples: EXAMPLES.map((example) => [example] as [Command[]]) },
      )
    },
    180_000,
  )

  async function run(one: Command, model: Model, system: Awaited<ReturnType<typeof systemOf>>) {
    switch (one.does) {
      case 'share':
        model.publish(one.text, one.kind)
        return system.share({ [SLOT]: toLexical(paragraph(one.text)), changeKind: one.kind })
      case 'save':
        model.publish(model.shared, 'functional')
        return system.share({ owner: `Oppvekst ${now}` })
      case 'plan': {
        const day = addDays(model.today, one.days)
        const id = await system.plan(one.text, day)
        if (id !== undefined) model.planned.push({ text: one.text, day, id })
        return
      }
      case 'callOff': {
        const ahead = model.planned.filter(({ day }) => day > model.today)
        const plan = ahead[one.nth % Math.max(1, ahead.length)]
        if (plan === undefined) return
        model.planned = model.planned.filter(({ id }) => id !== plan.id)
        return system.step(plan.id, 'drop')
      }
      case 'undo': {
        const last = await system.lastPublished()
        if (last === undefined || last.to !== model.live || model.hasDue) return
        model.publish(last.from, last.kind)
        return system.step(last.id, 'undo')
      }
      case 'own': {
        const isChanged = model.mode !== one.mode || model.own !== one.text
        if (!one.isDraft && isChanged) {
          ;[model.mode, model.own] = [one.mode, one.text]
          model.decide()
        }
        return system.own({ mode: one.mode, content: toLexical(paragraph(one.text)) }, one.isDraft)
      }
      case 'keep':
        if (model.mode !== 'inherit') model.decide()
        return system.keep()
      case 'wait':
        vi.setSystemTime((now += one.days * DAY_MS))
        model.today = osloDate(new Date(now).toISOString())
        return signIn()
    }
  }

  async function systemOf(key: string) {
    const idOf = async (collection: 'services' | 'overrides', field: string) =>
      String((await cms.payload.find({ collection, where: { [field]: { equals: key } }, depth: 0 })).docs[0]?.id)
    const [service, override] = [await idOf('services', 'key'), await idOf('overrides', 'service.key')]
    const ok = async (method: string, path: string, who: keyof typeof as, body?: object) => {
      const answer = await cms.request(method, path, { as: as[who], ...(body && { body }) })
      expect(answer.sentences, path).toBe('')
      return answer.body
    }
    const approved = async () =>
      (
        await cms.payload.find({
          collection: 'changes',
          where: { document: { equals: service }, state: { equals: 'approved' } },
          pagination: false,
          depth: 0,
        })
      ).docs.map(({ id }) => String(id))
    const wordsOf = (content: unknown) => JSON.stringify(content).match(/"text":"(\w+)"/)?.[1]
    return {
      share: (body: object) => ok('PATCH', `services/${service}`, 'region', { _status: 'published', ...body }),
      /** The id of the plan; none when what is to come is what stands there. */
      plan: async (words: string, day: IsoDate) => {
        const before = await approved()
        const said = { changeKind: 'legal', inForceFrom: `${day}T12:00:00.000Z` }
        const body = { [SLOT]: toLexical(paragraph(words)), ...said }
        await ok('PATCH', `services/${service}?draft=true`, 'region', body)
        return (await approved()).find((id) => !before.includes(id))
      },
      step: (id: string, name: string) => ok('POST', `changes/${id}/${name}`, 'region'),
      lastPublished: async () => {
        const { docs } = await cms.payload.find({
          collection: 'changes',
          where: {
            document: { equals: service },
            state: { equals: 'published' },
            field: { in: [`slots.${SLOT}`, 'whole'] },
          },
          sort: '-position',
          limit: 2,
          depth: 0,
        })
        const [last, before] = docs
        if (last?.field !== `slots.${SLOT}` || before === undefined) return undefined
        const from = before.field === 'whole' ? 'A' : wordsOf(before.content)
        return { id: String(last.id), kind: last.kind, to: wordsOf(last.content)!, from: from! }
      },
      own: (group: object, isDraft: boolean) =>
        ok('PATCH', `overrides/${override}${isDraft ? '?draft=true' : ''}`, 'kommune', {
          ...(!isDraft && { _status: 'published' }),
          [SLOT]: group,
        }),
      keep: () => ok('POST', `overrides/${override}/keep`, 'kommune', { slot: SLOT }),
      standing: async () =>
        overrideStanding.parse(await ok('GET', `overrides/${override}/slots`, 'kommune')).slots[SLOT],
    }
  }
})
