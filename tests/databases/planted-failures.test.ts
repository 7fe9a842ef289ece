import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { importRecords, openPayload, readEnv, toLexical } from '@innbyggarportal/cms/testing'
import { addDays, canonicalJson, osloDate, type Service } from '@innbyggarportal/shared-content/contract'
import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { driftingSlots } from '../builders/drifting-slots.ts'
import { openCms, type Answer, type TestCms } from '../builders/open-cms.ts'
import { whileFailing, type Moment } from '../builders/plant-failures.ts'
import { aKommune, anOverride, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const MOMENTS: readonly Moment[] = ['before', 'after']
/** More writes than any operation has: the loop must end by running out of writes. */
const MANY = 40
const text = (words: string) => toLexical(paragraph(words))

const TODAY = osloDate(new Date().toISOString())

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'a write that stops half-way on %s',
  (_name, kind) => {
    let database: TestDatabase
    let door: Door
    let cms: TestCms
    const as: Record<string, string> = {}
    let [service, override, count] = ['', '', 0]

    beforeAll(async () => {
      if (kind.missing) return
      database = await kind.start()
      door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      await door.importRecords([
        aKommune(),
        aService({ slots: { whatYouGet: { nn: paragraph('Leik.') } } }),
        anOverride({ slots: { whatYouGet: { mode: 'replace', content: { nn: paragraph('Skog.') } } } }),
      ])
      await door.ensureDemoUsers(PASSWORD)
      cms = await openCms(database)
      for (const [name, email] of [
        ['region', 'region@demo.example'],
        ['publisher', 'publiserer@osteroy.demo.example'],
      ] as const)
        as[name] = await cms.signIn(email, PASSWORD)
      service = String((await cms.payload.find({ collection: 'services' })).docs[0]?.id)
      override = String((await cms.payload.find({ collection: 'overrides' })).docs[0]?.id)
    })
    afterAll(async () => {
      await cms?.close()
      await door?.close()
      await database?.stop()
    })
    const test = it.skipIf(kind.missing !== undefined)

    const live = async () =>
      z.custom<Service>().parse((await door.readSnapshot()).snapshot.shared.get('service/sfo')?.value)
    const stands = async (words: string) =>
      JSON.stringify((await live()).slots.whatYouGet) === JSON.stringify({ nn: paragraph(words) })
    const isAsked = async () =>
      driftingSlots((await cms.request('GET', `overrides/${override}/slots`, { as: as['publisher'] })).body).includes(
        'whatYouGet',
      )
    const keep = () =>
      cms.request('POST', `overrides/${override}/keep`, { as: as['publisher'], body: { slot: 'whatYouGet' } })
    const plan = (words: string) =>
      cms.request('PATCH', `services/${service}?draft=true`, {
        as: as['region'],
        body: { changeKind: 'legal', inForceFrom: addDays(TODAY, 30), whatYouGet: text(words) },
      })
    const write = (owner: string) => cms.request('PATCH', `services/${service}`, { as: as['region'], body: { owner } })
    const approved = { state: { equals: 'approved' as const } }
    const planned = async () => (await cms.payload.find({ collection: 'changes', where: approved })).docs
    /** How often the history tells of the text. */
    const told = async () => {
      const where: Where = { and: [{ field: { equals: 'slots.whatYouGet' } }, { state: { equals: 'published' } }] }
      return (await cms.payload.count({ collection: 'changes', where })).totalDocs
    }
    /** The day of what is planned has come. */
    const makeDue = () => cms.payload.update({ collection: 'changes', where: approved, data: { from: TODAY } })
    const newWords = () => `Leik nummer ${(count += 1)}.`
    /** What nobody may be told when something was saved. */
    const isHonest = (answer: Answer, isSaved: boolean) =>
      expect(
        isSaved && answer.status >= 300 && /Ingenting er lagra|ingenting er lagra/.test(answer.sentences),
        answer.sentences,
      ).toBe(false)

    /** Tries something with every write of it failing in turn, before and after it is done, until none is left. */
    async function eachFailure(
      payload: Payload,
      tryOnce: (fail: <T>(run: () => Promise<T>) => Promise<{ result: T; hasFailed: boolean }>) => Promise<boolean>,
    ): Promise<void> {
      for (const moment of MOMENTS) {
        for (let nth = 1; ; nth += 1) {
          expect(nth).toBeLessThan(MANY)
          if (!(await tryOnce((run) => whileFailing(payload, nth, moment, run)))) break
        }
      }
    }

    test('publishing: what is live is asked about, whether she tries again or not', async () => {
      await eachFailure(cms.payload, async (fail) => {
        const words = newWords()
        const publish = () =>
          cms.request('PATCH', `services/${service}`, {
            as: as['region'],
            body: { _status: 'published', whatYouGet: text(words) },
          })
        const { result, hasFailed } = await fail(publish)
        expect(result.status >= 300).toBe(hasFailed)
        const isSaved = await stands(words)
        expect(await isAsked(), `saved: ${String(isSaved)}`).toBe(isSaved)
        isHonest(result, isSaved)
        expect(
          (
            await cms.request('PATCH', `services/${service}`, {
              as: as['region'],
              body: { _status: 'published', owner: words },
            })
          ).sentences,
        ).toBe('')
        expect(await stands(words), 'another edit leaves it as it is').toBe(isSaved)
        expect((await publish()).sentences).toBe('')
        expect([await stands(words), await isAsked()]).toEqual([true, true])
        await keep()
        expect(await isAsked()).toBe(false)
        return hasFailed
      })
    })

    test('planning: what was saved is told at once and is in force on its day, and nothing else is', async () => {
      await eachFailure(cms.payload, async (fail) => {
        const words = newWords()
        const { result, hasFailed } = await fail(() => plan(words))
        const isSaved = JSON.stringify((await planned())[0]?.content ?? '').includes(words)
        isHonest(result, isSaved)
        expect(await isAsked()).toBe(isSaved)
        await makeDue()
        expect((await write(newWords())).sentences).toBe('')
        expect([await stands(words), await isAsked()]).toEqual([isSaved, isSaved])
        // Nothing is left of it for another day, so that the next begins anew.
        await keep()
        expect(await planned()).toEqual([])
        return hasFailed
      })
    })

    test('a write that puts what is in force into the document: all of it, or nothing, and once', async () => {
      await eachFailure(cms.payload, async (fail) => {
        const words = newWords()
        expect((await plan(words)).sentences).toBe('')
        await makeDue()
        const before = await told()
        const { hasFailed } = await fail(() => write(newWords()))
        expect(await isAsked()).toBe(true)
        expect((await planned()).length).toBe((await stands(words)) ? 0 : 1)
        expect((await write(newWords())).sentences).toBe('')
        expect([await stands(words), await isAsked()]).toEqual([true, true])
        expect([(await planned()).length, await told()]).toEqual([0, before + 1])
        await keep()
        return hasFailed
      })
    })

    test('one’s own text: only one that is published clears the notice', async () => {
      await eachFailure(cms.payload, async (fail) => {
        await cms.request('PATCH', `services/${service}`, {
          as: as['region'],
          body: { _status: 'published', whatYouGet: text(newWords()) },
        })
        const words = `Skog ${(count += 1)}.`
        const { result, hasFailed } = await fail(() =>
          cms.request('PATCH', `overrides/${override}`, {
            as: as['publisher'],
            body: { _status: 'published', whatYouGet: { mode: 'replace', content: text(words) } },
          }),
        )
        const own = (await door.readSnapshot()).snapshot.kommuner.get('osteroy')?.get('override/osteroy/sfo')?.value
        const isSaved = JSON.stringify(own).includes(words)
        expect(await isAsked()).toBe(!isSaved)
        isHonest(result, isSaved)
        return hasFailed
      })
    })

    test('«Behald vår»: asked again until it stands', async () => {
      await eachFailure(cms.payload, async (fail) => {
        await cms.request('PATCH', `services/${service}`, {
          as: as['region'],
          body: { _status: 'published', whatYouGet: text(newWords()) },
        })
        const { result, hasFailed } = await fail(keep)
        isHonest(result, !(await isAsked()))
        await keep()
        expect(await isAsked()).toBe(false)
        return hasFailed
      })
    })

    test('an import: what is live is asked about, and the same file mends the rest', async () => {
      const payload = await openPayload(readEnv({ databaseUrl: database.url, dataDir: database.dataDir }))
      await eachFailure(payload, async (fail) => {
        const [nn, en] = [newWords(), newWords()]
        const file = [aService({ slots: { whatYouGet: { nn: paragraph(nn), en: paragraph(en) } } })]
        const { hasFailed } = await fail(() => importRecords(payload, file).catch(() => undefined))
        if (JSON.stringify((await live()).slots).includes(nn)) expect(await isAsked()).toBe(true)
        expect((await importRecords(payload, file)).refused).toEqual([])
        expect(canonicalJson(await live())).toBe(canonicalJson(file[0]))
        expect(await isAsked()).toBe(true)
        await keep()
        expect(await isAsked()).toBe(false)
        return hasFailed
      })
      await payload.destroy()
    })
  },
)
