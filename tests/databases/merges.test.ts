import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { toLexical } from '@innbyggarportal/cms/testing'
import { addDays, osloDate, type TextDoc } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, aService } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const DAY = addDays(osloDate(new Date().toISOString()), 30)
const words = (...paragraphs: string[]): TextDoc =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }))
const text = (...paragraphs: string[]) => toLexical(words(...paragraphs))
const WHO = {
  region: 'region@demo.example',
  publisher: 'publiserer@osteroy.demo.example',
  editor: 'redaktor@osteroy.demo.example',
} as const
const standing = z.array(
  z.object({ id: z.string(), isMoved: z.boolean(), canMerge: z.boolean(), steps: z.array(z.string()) }),
)
const row = z.object({ state: z.string(), from: z.string(), content: z.object({ is: z.unknown() }) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'an edit beneath what is planned, on %s',
  (_name, kind) => {
    let database: TestDatabase
    let door: Door
    let cms: TestCms
    const as = {} as Record<keyof typeof WHO, string>
    const id: Record<string, string> = {}
    const test = it.skipIf(kind.missing !== undefined)

    beforeAll(async () => {
      if (kind.missing) return
      database = await kind.start()
      door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      const slots = { whatYouGet: { nn: words('Leik.', 'Mat.') } }
      await door.importRecords([
        aKommune(),
        aService({ slots }),
        aService({ key: 'lading', kommune: 'osteroy', slots }),
      ])
      await door.ensureDemoUsers(PASSWORD)
      cms = await openCms(database)
      for (const [who, email] of Object.entries(WHO) as [keyof typeof WHO, string][])
        as[who] = await cms.signIn(email, PASSWORD)
      for (const key of ['sfo', 'lading'])
        id[key] = String(
          (await cms.payload.find({ collection: 'services', where: { key: { equals: key } } })).docs[0]?.id,
        )
    })
    afterAll(async () => {
      await cms?.close()
      await door?.close()
      await database?.stop()
    })
    const write = async (who: keyof typeof WHO, path: string, body: object) => {
      const answer = await cms.request('PATCH', `services/${path}`, { as: as[who], body })
      expect(answer.sentences).toBe('')
    }
    const merge = (who: keyof typeof WHO, change: string) =>
      cms.request('POST', `changes/${change}/merge`, { as: as[who] })
    const standingOf = async (who: keyof typeof WHO, key: string) =>
      standing.parse((await cms.request('GET', `changes/standing/${id[key]}`, { as: as[who] })).body['changes'])
    const rowOf = async (change: string) => row.parse(await cms.payload.findByID({ collection: 'changes', id: change }))

    test('is taken into it by whoever could approve it, and what is planned stays planned', async () => {
      const legal = { changeKind: 'legal', inForceFrom: `${DAY}T12:00:00.000Z` }
      await write('region', `${id['sfo']}?draft=true`, { whatYouGet: text('Leik.', 'Gratis mat.'), ...legal })
      expect(await standingOf('region', 'sfo')).toMatchObject([{ isMoved: false, canMerge: false }])
      await write('region', id['sfo']!, { whatYouGet: text('Leik og song.', 'Mat.') })
      const [plan] = await standingOf('region', 'sfo')
      expect(plan).toMatchObject({ isMoved: true, canMerge: true })
      expect((await standingOf('publisher', 'sfo'))[0], 'a kommune may only read it').toMatchObject({ canMerge: false })
      expect((await merge('publisher', plan!.id)).status).toBe(404)
      expect((await merge('region', plan!.id)).sentences).toBe('')
      expect(await rowOf(plan!.id)).toEqual({
        state: 'approved',
        from: DAY,
        content: { is: words('Leik og song.', 'Gratis mat.') },
      })
      expect(await standingOf('region', 'sfo')).toMatchObject([{ isMoved: false, canMerge: false }])
      expect((await merge('region', plan!.id)).status, 'there is nothing to take in any more').toBe(409)
    })

    test('taken in by its author, who may not approve it, it waits for somebody who may', async () => {
      const asked = { collection: 'services', document: id['lading'], field: 'slots.whatYouGet', lang: 'nn', from: DAY }
      const content = words('Leik.', 'Mat frå hausten.')
      const { body } = await cms.request('POST', 'changes', { as: as.editor, body: { ...asked, content } })
      const change = z.object({ id: z.string() }).parse(body['doc']).id
      for (const [who, step] of [
        ['editor', 'submit'],
        ['publisher', 'approve'],
      ] as const)
        expect((await cms.request('POST', `changes/${change}/${step}`, { as: as[who] })).sentences).toBe('')
      await write('publisher', id['lading']!, { whatYouGet: text('Leik og song.', 'Mat.') })
      expect((await standingOf('editor', 'lading'))[0]).toMatchObject({ isMoved: true, canMerge: true })
      expect((await merge('editor', change)).sentences).toBe('')
      expect(await rowOf(change)).toEqual({
        state: 'waiting',
        from: DAY,
        content: { is: words('Leik og song.', 'Mat frå hausten.') },
      })
    })

    test('at the same place is for somebody to write', async () => {
      const legal = { changeKind: 'legal', inForceFrom: `${DAY}T12:00:00.000Z` }
      await write('region', `${id['sfo']}?draft=true`, { otherWays: text('Ring.'), ...legal })
      await write('region', id['sfo']!, { otherWays: text('Skriv.') })
      const moved = (await standingOf('region', 'sfo')).find((change) => change.isMoved)
      expect(moved).toMatchObject({ canMerge: false })
      expect((await merge('region', moved!.id)).sentences).toContain('på same staden')
    })
  },
)
