import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { addDays, osloDate } from '@innbyggarportal/shared-content/contract'
import { toLexical } from '@innbyggarportal/cms/testing'
import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aPicture } from '../builders/a-picture.ts'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aContact, aDefinition, aKommune, aRole, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const JUNK: readonly unknown[] = [
  'x',
  -1,
  1e308,
  null,
  [],
  {},
  'a'.repeat(10_000),
  '2027-13-45',
  '0000-00-00T99:99',
  '+275760-09-14',
  'Infinity',
  [null],
  [{}],
  { nn: 'x' },
  true,
  '\u0000',
  '\ud800',
  { root: { type: 'root', children: [null] } },
]
/** Fields Payload has of its own, and some it might have. */
const OWN = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_v',
  '__v',
  '_id',
  '_parentID',
  '_order',
  '_locale',
  '_status',
  'version',
  'parent',
  'latest',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
  'sessions',
  'hash',
  'salt',
  'apiKey',
  'enableAPIKey',
  'filename',
  'url',
  'sizes',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'thumbnailURL',
  'prefix',
  '__proto__',
  'constructor',
]

/** Every field by its path, those in groups and rows too. */
const pathsOf = (fields: readonly FlattenedField[], above = ''): { path: string; inRows: boolean }[] =>
  fields.flatMap((field) => {
    const path = above + field.name
    if (field.type === 'group' || field.type === 'tab')
      return [{ path, inRows: false }, ...pathsOf(field.flattenedFields, `${path}.`)]
    return field.type === 'array'
      ? [{ path, inRows: false }, ...pathsOf(field.flattenedFields, `${path}.`).map((p) => ({ ...p, inRows: true }))]
      : [{ path, inRows: false }]
  })
/** An object that has a value at a path; the last step of a path in rows stands in a row. */
const at = (path: string, inRows: boolean, value: unknown): Record<string, unknown> => {
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) return Object.fromEntries([[first, value]])
  const inner = at(rest.join('.'), false, value)
  return { [first]: inRows ? [inner] : inner }
}

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('junk in every field, on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  let [kommune, fact, service] = ['', '', '']
  const tokens: Record<'R' | 'E' | 'P', string> = { R: '', E: '', P: '' }
  const today = osloDate(new Date().toISOString())

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([
      aRole(),
      aKommune(),
      aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
      aDefinition(),
      aService(),
      aContact({ key: 'hovud', roles: [], isMain: true }),
    ])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [who, email] of [
      ['R', 'region@demo.example'],
      ['E', 'redaktor@osteroy.demo.example'],
      ['P', 'publiserer@osteroy.demo.example'],
    ] as const)
      tokens[who] = await cms.signIn(email, PASSWORD)
    kommune = (await cms.payload.find({ collection: 'kommuner', where: { key: { equals: 'osteroy' } } })).docs[0]!.id
    fact = (await cms.payload.find({ collection: 'fact-definitions' })).docs[0]!.id
    service = (await cms.payload.find({ collection: 'services' })).docs[0]!.id
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  /** Who of the lowest role may write it, and a document to write in. Collections nobody writes are asked of by all. */
  const targets: Record<string, { as: 'R' | 'E' | 'P'; fields: () => Record<string, unknown>; drafts?: true }> = {
    services: {
      as: 'E',
      drafts: true,
      fields: () => ({
        kommune,
        title: 'Lokal',
        summary: toLexical(paragraph('Kort.')),
        themes: ['familie-og-barn'],
        serviceKind: 'offer',
      }),
    },
    overrides: { as: 'E', drafts: true, fields: () => ({ kommune, service }) },
    'local-facts': {
      as: 'P',
      fields: () => ({
        kommune,
        fact,
        scope: 'kommune',
        value: { type: 'money', value: { ore: 100 } },
        validFrom: '2030-01-01',
      }),
    },
    contacts: { as: 'E', fields: () => ({ kommune, name: { nn: 'Kontoret' } }) },
    users: { as: 'R', fields: () => ({ name: 'Søppel', email: 'soppel@demo.example', password: PASSWORD }) },
    kommuner: { as: 'R', fields: () => ({ name: 'Modalen', slug: 'modalen', languages: ['nn'] }) },
    'contact-roles': { as: 'R', fields: () => ({ label: { nn: 'Rolle' } }) },
    'fact-definitions': {
      as: 'R',
      fields: () => ({ type: 'text', label: { nn: 'Opplysning' }, fallback: { nn: 'x' } }),
    },
    redirects: { as: 'P', fields: () => ({ kommune, lang: 'nn', from: '/gammal', to: service }) },
    waivers: {
      as: 'P',
      fields: () => ({ kommune, rule: 'missing-fact', path: '/a/', reason: 'Kjem', until: addDays(today, 30) }),
    },
    'portal-orders': { as: 'P', fields: () => ({ kommune, order: 'rollback', why: 'Feil' }) },
    'hand-checks': { as: 'P', fields: () => ({ kommune, criterion: '1.4.3', result: 'met', day: today }) },
    media: { as: 'E', fields: () => ({ kommune }) },
  }
  const FOR_EVER = new Set(['waivers', 'portal-orders', 'hand-checks'])
  const made = z.object({ doc: z.looseObject({ id: z.string() }) })
  const faults: string[] = []
  const note = async (what: string, method: string, path: string, as: 'R' | 'E' | 'P', body: unknown) => {
    const answer = await cms.request(method, path, { as: tokens[as], body })
    if (answer.status >= 500 || (answer.status >= 400 && answer.sentences.length < 10))
      faults.push(`${what}: ${answer.status} ${answer.sentences.slice(0, 100)}`)
    return answer
  }

  async function makeOne(collection: string): Promise<string> {
    const { as, fields, drafts } = targets[collection]!
    if (collection !== 'media')
      return made.parse(
        (await cms.request('POST', `${collection}${drafts ? '?draft=true' : ''}`, { as: tokens[as], body: fields() }))
          .body,
      ).doc.id
    const form = new FormData()
    form.append('file', new File([aPicture(20, 20)], 'fjord.png', { type: 'image/png' }))
    form.append('_payload', JSON.stringify(fields()))
    const answer = await cms.send(
      new Request('http://localhost:3000/api/media', {
        method: 'POST',
        body: form,
        headers: { authorization: `JWT ${tokens[as]}` },
      }),
    )
    return made.parse(await answer.json()).doc.id
  }

  test('covers every collection there is', () => {
    const all = Object.values(cms.payload.collections)
      .filter((c) => !c.config.slug.startsWith('payload-'))
      .map((c) => c.config.slug)
    expect(all.filter((slug) => !(slug in targets)).sort()).toEqual([
      'accessibility-reports',
      'bin',
      'changes',
      'portal-status',
      'publish-requests',
      'publishing-notes',
      'region-settings',
      'reservations',
    ])
  })

  test.each(Object.keys(targets))(
    'in %s is refused with a sentence or kept so that it can be read, and the row can be deleted',
    async (collection) => {
      faults.length = 0
      const { as, drafts } = targets[collection]!
      const id = await makeOne(collection)
      const paths = pathsOf(
        Object.values(cms.payload.collections).find((c) => c.config.slug === collection)!.config.flattenedFields,
      )
      const seen: string[] = []
      for (const { path, inRows } of new Map(paths.map((p) => [p.path, p])).values()) {
        for (const value of JUNK) {
          const body = JSON.parse(JSON.stringify(at(path, inRows, value)))
          const what = `${path} ${JSON.stringify(value)?.slice(0, 30)}`
          const { status } = await note(what, 'PATCH', `${collection}/${id}${drafts ? '?draft=true' : ''}`, as, body)
          if (status < 300) seen.push(what)
          if (as !== 'R' && (value === 'x' || value === null))
            await note(`R ${what}`, 'PATCH', `${collection}/${id}`, 'R', body)
        }
        const read = await cms.request('GET', `${collection}/${id}?draft=true&depth=2`, { as: tokens['R'] })
        if (read.status !== 200)
          faults.push(`${path}: cannot be read afterwards, ${read.status}; written: ${seen.join(', ')}`)
        seen.length = 0
      }
      for (const value of JUNK) {
        // All at once: each is taken out before the rest is looked at.
        const body = JSON.parse(
          `{${OWN.filter((name) => !paths.some((p) => p.path === name && name === 'url'))
            .map((name) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
            .join()}}`,
        )
        await note(
          `own ${JSON.stringify(value)?.slice(0, 30)}`,
          'PATCH',
          `${collection}/${id}${drafts ? '?draft=true' : ''}`,
          as,
          body,
        )
        if ((await cms.request('GET', `${collection}/${id}?draft=true`, { as: tokens['R'] })).status !== 200)
          faults.push(`own ${JSON.stringify(value)?.slice(0, 30)}: cannot be read afterwards`)
      }
      for (const value of JUNK)
        await note(
          `as the whole ${JSON.stringify(value)?.slice(0, 30)}`,
          'POST',
          collection,
          as,
          typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { tull: value },
        )
      expect(faults.slice(0, 20)).toEqual([])
      expect((await cms.request('DELETE', `${collection}/${id}`, { as: tokens['R'] })).status).toBe(
        FOR_EVER.has(collection) ? 403 : 200,
      )
    },
  )

  test('leaves no list, no answer and no reading in ruins', async () => {
    for (const [who, as] of Object.entries(tokens)) {
      for (const { config } of Object.values(cms.payload.collections)) {
        if (config.slug === 'payload-migrations') continue
        const list = await cms.request('GET', `${config.slug}?limit=1000&depth=1&draft=true`, { as })
        expect(list.status, `${who} lists ${config.slug}`).toBeLessThan(404)
        if (config.versions && list.status === 200)
          expect(
            (await cms.request('GET', `${config.slug}/versions?limit=1000`, { as })).status,
            `${who} lists versions of ${config.slug}`,
          ).toBe(200)
      }
      for (const path of ['publishing', 'accessibility-reports/of/osteroy', 'users/me', 'access'])
        expect((await cms.request('GET', path, { as })).status, `${who} asks ${path}`).toBeLessThan(405)
    }
    const { snapshot, problems } = await door.readSnapshot()
    expect(snapshot.shared.has('service/sfo')).toBe(true)
    expect(problems).toEqual([])
    expect(
      Array.isArray(await door.readOrders()) && Array.isArray(await door.readWaivers(`${today}T10:00:00.000Z`)),
    ).toBe(true)
  })
})
