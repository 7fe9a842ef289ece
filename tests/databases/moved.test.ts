import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import {
  addDays,
  fromMillis,
  osloDate,
  startOfOsloDay,
  type ContentRecord,
} from '@innbyggarportal/shared-content/contract'
import { listRedirects } from '@innbyggarportal/sites/view'
import { snapshotAt } from '@innbyggarportal/sites/publisher'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, aRedirect, aService } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const TODAY = osloDate(fromMillis(Date.now()))
const made = z.object({ doc: z.looseObject({ id: z.string() }) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('what moves on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  let [R, P] = ['', '']
  const id: Record<string, string> = {}

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const { refused } = await door.importRecords([
      aKommune({ languages: ['nn', 'nb'] }),
      aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
      aService(),
      aService({ key: 'bibliotek' }),
      aService({ key: 'lading', kommune: 'osteroy', title: { nn: 'Lading' } }),
    ])
    expect(refused).toEqual([])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    R = await cms.signIn('region@demo.example', PASSWORD)
    P = await cms.signIn('publiserer@osteroy.demo.example', PASSWORD)
    for (const collection of ['kommuner', 'services'] as const)
      for (const doc of (await cms.payload.find({ collection, pagination: false })).docs) id[doc.key!] = doc.id
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  const send = async (method: string, path: string, body: object = {}, as = R) => {
    const answer = await cms.request(method, path, { as, body })
    return answer.sentences
  }
  const rename = (service: string, slug: string, as = R) => send('PATCH', `services/${id[service]}`, { slug }, as)
  const leadsFrom = async (path: string, kommune = 'osteroy', days = 0) => {
    const { snapshot } = await door.readSnapshot()
    const at = days === 0 ? fromMillis(Date.now()) : startOfOsloDay(addDays(TODAY, days))
    return listRedirects(readerFor(snapshotAt(at, snapshot), kommune)!).get(path)
  }
  const records = async () => {
    const { snapshot } = await door.readSnapshot()
    return [snapshot.shared, ...snapshot.kommuner.values()].flatMap((part) => [...part.values()].map((r) => r.value))
  }

  test('a service leads on from every address it has had, and from none it has', async () => {
    expect(await rename('sfo', 'fritid')).toBe('')
    expect(await rename('sfo', 'skulefritid')).toBe('')
    expect(await leadsFrom('/tenester/sfo/')).toBe('/tenester/skulefritid/')
    expect(await leadsFrom('/nb/tjenester/fritid/', 'osteroy')).toBe('/nb/tjenester/skulefritid/')
    expect(await rename('sfo', 'sfo')).toBe('')
    expect(await leadsFrom('/tenester/sfo/')).toBeUndefined()
    expect(await leadsFrom('/tenester/skulefritid/', 'vaksdal')).toBe('/tenester/sfo/')
    const old = (await records()).filter((r) => r.kind === 'redirect')
    expect(old.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      '/tenester/fritid/ sfo',
      '/tenester/skulefritid/ sfo',
    ])
  })

  test('a kommune’s own service leads on in that kommune alone', async () => {
    expect(await rename('lading', 'straum', P)).toBe('')
    expect(await leadsFrom('/tenester/lading/')).toBe('/tenester/straum/')
    expect(await leadsFrom('/tenester/lading/', 'vaksdal')).toBeUndefined()
  })

  test('nobody takes an address that leads to another, until what leads there is gone', async () => {
    expect(await rename('bibliotek', 'fritid')).toContain('Adressa «fritid» høyrde før til «Søk plass i SFO»')
    const { docs } = await cms.payload.find({ collection: 'redirects', where: { from: { contains: '/fritid/' } } })
    expect(await send('DELETE', `redirects/${docs[0]!.id}`)).toBe('')
    expect(await rename('bibliotek', 'fritid')).toBe('')
    expect(await leadsFrom('/tenester/fritid/')).toBeUndefined()
    expect(await leadsFrom('/tenester/bibliotek/')).toBe('/tenester/fritid/')
  })

  test.each([
    ['/tenester/fritid/', '«Søk plass i SFO» har denne adressa no'],
    ['/nb/Tjenester/SFO', '«Søk plass i SFO» har alt denne adressa'],
    ['/kontakt/', '/kontakt/ er ei side i portalen'],
    ['/', '/ er ei side i portalen'],
  ])('%s is no old address', async (from, why) => {
    expect(await send('POST', 'redirects', { lang: 'nn', from, to: id['sfo'] })).toContain(why)
  })

  test('a draft moves nothing; a planned address leads on from its day, and is written down when it is written in', async () => {
    expect(await send('PATCH', `services/${id['bibliotek']}?draft=true`, { slug: 'bok' })).toBe('')
    expect(await leadsFrom('/tenester/fritid/')).toBeUndefined()
    const planned = await cms.request('POST', 'changes', {
      as: R,
      body: { collection: 'services', document: id['sfo'], field: 'slug', content: 'sfo-ny', from: addDays(TODAY, 3) },
    })
    const { doc } = made.parse(planned.body)
    expect(await send('POST', `changes/${doc.id}/publish`)).toBe('')
    expect(await leadsFrom('/tenester/sfo/')).toBeUndefined()
    expect(await leadsFrom('/tenester/sfo/', 'osteroy', 3)).toBe('/tenester/sfo-ny/')
    expect(await leadsFrom('/nb/tjenester/sfo/', 'osteroy', 3)).toBe('/nb/tjenester/sfo-ny/')
    await cms.payload.update({ collection: 'changes', id: doc.id, data: { from: addDays(TODAY, -1) } })
    expect(await send('PATCH', `services/${id['sfo']}`, { owner: 'Kari' })).toBe('')
    expect(await rename('sfo', 'sfo-nyast')).toBe('')
    expect(await leadsFrom('/tenester/sfo/')).toBe('/tenester/sfo-nyast/')
    expect(await leadsFrom('/tenester/sfo-ny/')).toBe('/tenester/sfo-nyast/')
  })

  test('a kommune remembers its short names and its first languages', async () => {
    expect(await send('PATCH', `kommuner/${id['osteroy']}`, { slug: 'nye-osteroy', languages: ['nb', 'nn'] })).toBe('')
    const kommune = (await records()).find((r) => r.kind === 'kommune' && r.key === 'osteroy')
    expect(kommune).toMatchObject({ formerly: { slugs: ['osteroy'], firstLanguages: ['nn'] } })
    expect(await leadsFrom('/tenester/fritid/')).toBe('/nn/tenester/fritid/')
    expect(await send('PATCH', `kommuner/${id['osteroy']}`, { slug: 'osteroy' })).toBe('')
    expect((await records()).find((r) => r.kind === 'kommune' && r.key === 'osteroy')).toMatchObject({
      slug: 'osteroy',
      formerly: { slugs: ['nye-osteroy'], firstLanguages: ['nn'] },
    })
  })

  test('a file leaves word too, brings what it says, and changes nothing the second time', async () => {
    const file: ContentRecord[] = [
      aService({ key: 'bibliotek', slug: 'bok' }),
      aRedirect({ from: '/tenester/fritid/', to: 'bibliotek' }),
    ]
    const first = await door.importRecords(file)
    expect(first.refused).toEqual([])
    expect(await leadsFrom('/nn/tenester/fritid/')).toBe('/nn/tenester/bok/')
    const all = await records()
    const again = await door.importRecords([...file, ...all])
    expect(again.refused.filter(({ code }) => code !== 'doubleRecord')).toEqual([])
    expect([again.created, again.updated]).toEqual([0, 0])
  })

  test('what was left goes with the service', async () => {
    expect(await send('DELETE', `services/${id['lading']}`, {}, P)).toBe('')
    expect((await records()).filter((r) => r.kind === 'redirect' && r.to === 'lading')).toEqual([])
  })
})
