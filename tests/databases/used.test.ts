import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { saidIn } from '../builders/said-in.ts'
import { aContact, aDefinition, aFact, aKommune, anOverride, aRole, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const text = (...children: unknown[]) => ({ nn: [{ type: 'paragraph', children }] }) as never

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('what is used on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  const tokens: Record<string, string> = {}
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const { refused } = await door.importRecords([
      aKommune({ topTasks: ['sfo'] }),
      aKommune({ key: 'vaksdal', name: 'Vaksdal', languages: ['nn'] }),
      aRole(),
      aRole({ key: 'ledig', label: { nn: 'Ledig rolle' } }),
      ...['pris-sfo', 'i-tekst', 'i-rad', 'i-tilpassing'].map((key) => aDefinition({ key, label: { nn: key } })),
      aDefinition({ key: 'ubrukt', type: 'text', label: { nn: 'Ubrukt' } }),
      aContact({ key: 'hovud', name: { nn: 'Servicetorget' }, roles: [], isMain: true }),
      aContact(),
      aContact({ key: 'barnehage', name: { nn: 'Solstova' }, roles: [], unitKind: 'kindergarten' }),
      aContact({ key: 'skule', name: { nn: 'Skulen' }, roles: [], unitKind: 'school' }),
      aService({
        slots: {
          whatYouGet: text({ type: 'text', text: 'Prisen er ' }, { type: 'fact', fact: 'i-tekst' }),
          price: [{ id: 'a', what: { nn: 'Plass' }, amount: { fact: 'i-rad' } }],
          contact: [{ id: 'a', role: 'sfo-kontor' }],
          places: [{ id: 'a', unitKind: 'kindergarten' }],
        },
      }),
      aService({
        key: 'skule',
        title: { nn: 'Skuleplass' },
        slots: {
          related: [{ id: 'a', service: 'sfo' }],
          whatYouGet: text({ type: 'link', href: 'service:lenkja', children: [{ type: 'text', text: 'hit' }] }),
        },
      }),
      aService({ key: 'lenkja', title: { nn: 'Lenkja teneste' } }),
      aService({ key: 'fri', title: { nn: 'Fri teneste' } }),
      aService({ key: 'tilpassa', title: { nn: 'Tilpassa' } }),
      anOverride({
        service: 'tilpassa',
        slots: {
          whatYouGet: {
            mode: 'replace',
            content: { ...(text({ type: 'fact', fact: 'i-tilpassing' }) as object), en: paragraph('Ours.') },
          },
        },
      }),
      aFact({ fact: 'i-tekst' }),
      aFact({ fact: 'i-tekst', validFrom: '2999-01-01' }),
      aFact({ fact: 'i-rad', kommune: 'vaksdal' }),
      aFact({ fact: 'ubrukt', value: { type: 'text', value: { nn: 'x' } } }),
    ])
    expect(refused).toEqual([])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [who, email] of [
      ['R', 'region@demo.example'],
      ['E', 'redaktor@osteroy.demo.example'],
      ['P', 'publiserer@osteroy.demo.example'],
    ] as const)
      tokens[who] = await cms.signIn(email, PASSWORD)
    for (const collection of ['kommuner', 'contacts', 'fact-definitions', 'contact-roles', 'services'] as const)
      for (const doc of (await cms.payload.find({ collection, depth: 0 })).docs)
        ids[`${collection}/${doc.key}`] = doc.id
    for (const doc of (await cms.payload.find({ collection: 'local-facts', depth: 1 })).docs)
      ids[`local-facts/${(doc.fact as { key: string }).key}${doc.validFrom ? '/later' : ''}`] = doc.id
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)
  const send = (who: string, method: string, path: string, body?: unknown, lang = 'nn') =>
    cms.request(method, path, { as: tokens[who], lang, ...(body === undefined ? {} : { body }) })
  const remove = (who: string, name: string, lang?: string) =>
    send(who, 'DELETE', `${name.split('/')[0]}/${ids[name]}`, undefined, lang)

  test.each([
    ['contacts/hovud', 'den einaste hovudkontakten'],
    ['contacts/sfo-kontor', 'brukt av «Søk plass i SFO»'],
    ['contacts/barnehage', 'brukt av «Søk plass i SFO»'],
    ['contact-roles/sfo-kontor', '«SFO-kontoret på Osterøy» og «Søk plass i SFO»'],
    ['fact-definitions/i-tekst', 'Søk plass i SFO'],
    ['fact-definitions/i-rad', 'Søk plass i SFO'],
    ['fact-definitions/i-tilpassing', '«Tilpassa – Osterøy»'],
    ['fact-definitions/ubrukt', '«Ubrukt – Osterøy»'],
    ['local-facts/i-tekst', '«Søk plass i SFO»'],
    ['services/sfo', '«Osterøy» og «Skuleplass»'],
    ['services/lenkja', '«Skuleplass»'],
    ['services/tilpassa', '«Tilpassa – Osterøy»'],
    ['kommuner/osteroy', 'Om lag'],
  ])('%s is not deleted, and the refusal says who uses it', async (name, sentence) => {
    const answer = await remove('R', name)
    expect([answer.status, answer.sentences]).toEqual([400, expect.stringContaining(sentence)])
    expect(answer.sentences).toMatch(/(Om lag (\d+ sider|éi side)|Inga side) blir endra/)
  })

  test('says about how many pages would change, in the language of the reader', async () => {
    // In Osterøy in two languages, in Vaksdal in one.
    expect((await remove('R', 'fact-definitions/i-tekst')).sentences).toContain('Om lag 3 sider')
    expect((await remove('R', 'fact-definitions/i-tekst', 'en')).sentences).toContain('About 3 pages change')
    expect((await remove('E', 'contacts/sfo-kontor', 'nb')).sentences).toContain('Omtrent 4 sider')
  })

  test('what is used is kept when many are deleted at once, and the rest goes', async () => {
    const answer = await send(
      'E',
      'DELETE',
      `contacts?where[kommune][equals]=${ids['kommuner/osteroy']}&where[key][in]=hovud,barnehage,skule`,
    )
    expect(JSON.stringify(answer.body['errors'])).toContain('den einaste hovudkontakten')
    const { docs } = await cms.payload.find({
      collection: 'contacts',
      where: { kommune: { equals: ids['kommuner/osteroy'] } },
      depth: 0,
    })
    expect(docs.map((c) => c.key).toSorted()).toEqual(['barnehage', 'hovud', 'sfo-kontor'])
  })

  test('two that each leave the other as the last are not both deleted', async () => {
    const made = await send('E', 'POST', 'contacts', {
      kommune: ids['kommuner/osteroy'],
      name: { nn: 'To' },
      isMain: true,
      key: 'to',
    })
    expect(made.status).toBe(201)
    await send('E', 'DELETE', `contacts?where[isMain][equals]=true`)
    const mains = async () =>
      (await cms.payload.find({ collection: 'contacts', where: { isMain: { equals: true } }, depth: 0 })).docs
    expect((await mains()).length).toBeGreaterThan(0)
    for (const { id } of (await mains()).slice(1)) await cms.payload.delete({ collection: 'contacts', id })
    const [{ id } = { id: '' }] = await mains()
    ids['contacts/hovud'] = id
  })

  test('a contact is not emptied of what it is alone about either', async () => {
    const main = await send('E', 'PATCH', `contacts/${ids['contacts/hovud']}`, { isMain: false })
    expect([main.status, main.sentences]).toEqual([400, expect.stringContaining('einaste hovudkontakten')])
    const role = await send('E', 'PATCH', `contacts/${ids['contacts/sfo-kontor']}`, { roles: [] })
    expect([role.status, role.sentences]).toEqual([400, expect.stringContaining('«Søk plass i SFO»')])
    expect((await send('E', 'PATCH', `contacts/${ids['contacts/barnehage']}`, { unitKind: 'school' })).status).toBe(400)
    expect((await send('E', 'PATCH', `contacts/${ids['contacts/hovud']}`, { phone: '56 00 00 09' })).status).toBe(200)
  })

  test('the value that holds today is not put off; one that holds later is one more', async () => {
    const put = await send('P', 'PATCH', `local-facts/${ids['local-facts/i-tekst']}`, { validFrom: '2998-01-01' })
    expect([put.status, put.sentences]).toEqual([400, expect.stringContaining('verdien sidene viser i dag')])
    expect(
      (await send('P', 'PATCH', `local-facts/${ids['local-facts/i-tekst/later']}`, { validFrom: '2998-01-01' })).status,
    ).toBe(200)
  })

  test('a service that is adapted no longer needs what it does not show', async () => {
    const covered = await send('P', 'POST', 'overrides', {
      kommune: ids['kommuner/osteroy'],
      service: ids['services/sfo'],
      contact: { mode: 'hide' },
      _status: 'published',
    })
    expect(covered.status).toBe(201)
    expect((await remove('E', 'contacts/sfo-kontor')).status).toBe(200)
  })

  test('what nothing needs is deleted: an unused role and service, a coming value, a price nobody shows', async () => {
    for (const name of ['contact-roles/ledig', 'services/fri', 'local-facts/i-tekst/later', 'local-facts/ubrukt']) {
      expect((await send('R', 'DELETE', `${name.split('/')[0]}/${ids[name]}`)).status, name).toBe(200)
    }
    expect((await remove('R', 'fact-definitions/ubrukt')).status).toBe(200)
  })

  test('a draft counts: what it names is not deleted under it', async () => {
    const draft = await send('R', 'PATCH', `services/${ids['services/skule']}?draft=true`, {
      price: [{ id: 'a', what: { nn: 'Plass' }, amount: { fact: 'pris-sfo' } }],
    })
    expect(draft.status).toBe(200)
    expect((await remove('R', 'fact-definitions/pris-sfo')).sentences).toContain('«Skuleplass»')
  })

  test('what is planned counts: what it is to name is not deleted before its day', async () => {
    const made = await send('R', 'POST', 'fact-definitions', {
      key: 'plan',
      type: 'money',
      label: { nn: 'Plan' },
      fallback: { nn: 'sjå lista' },
    })
    expect(made.status, made.sentences).toBe(201)
    ids['fact-definitions/plan'] = String((made.body as { doc: { id: string } }).doc.id)
    const planned = await send('R', 'PATCH', `services/${ids['services/tilpassa']}?draft=true`, {
      changeKind: 'legal',
      inForceFrom: '2999-01-01',
      price: [{ id: 'a', what: { nn: 'Plass' }, amount: { fact: 'plan' } }],
    })
    expect(planned.status, planned.sentences).toBe(200)
    expect((await remove('R', 'fact-definitions/plan')).sentences).toContain('«Tilpassa»')
  })

  test('a fact keeps its type while it has values or is shown, also against an import', async () => {
    for (const name of ['i-tekst', 'i-tilpassing']) {
      const answer = await send('R', 'PATCH', `fact-definitions/${ids[`fact-definitions/${name}`]}`, { type: 'text' })
      expect([answer.status, answer.sentences], name).toEqual([400, expect.stringContaining('Typen må vere «Beløp»')])
    }
    const { refused } = await door.importRecords([
      aDefinition({ key: 'i-rad', type: 'percent', label: { nn: 'i-rad' } }),
    ])
    expect(saidIn('nn', refused)).toEqual([
      expect.objectContaining({
        id: 'factDefinition/i-rad',
        path: 'type',
        message: expect.stringContaining('Typen må vere'),
      }),
    ])
    expect(
      (
        await send('R', 'PATCH', `fact-definitions/${ids['fact-definitions/i-rad']}`, {
          help: { nn: 'Sjå budsjettet.' },
        })
      ).status,
    ).toBe(200)
  })

  test('a kommune keeps a language it has own texts in', async () => {
    const kept = await send('R', 'PATCH', `kommuner/${ids['kommuner/osteroy']}`, { languages: ['nn'] })
    expect([kept.status, kept.sentences]).toEqual([
      400,
      expect.stringContaining('eigne tekstar på engelsk: «Tilpassa – Osterøy»'),
    ])
  })

  test('the admin is told the same, by whoever may read the document', async () => {
    const told = await send('E', 'GET', `uses/contacts/${ids['contacts/hovud']}`)
    expect(told.body).toMatchObject({ isUsed: true, sentence: expect.stringContaining('einaste hovudkontakten') })
    const fact = await send('E', 'GET', `uses/fact-definitions/${ids['fact-definitions/i-rad']}`)
    expect(fact.body).toMatchObject({
      uses: [
        expect.objectContaining({
          name: 'Søk plass i SFO',
          href: `/admin/collections/services/${ids['services/sfo']}`,
        }),
      ],
      more: 1,
    })
    for (const path of [
      `uses/contacts/${ids['kommuner/vaksdal']}`,
      'uses/payload-preferences/x',
      'uses/constructor/x',
      'uses/users/x',
    ])
      expect((await send('E', 'GET', path)).status, path).toBe(404)
    expect((await cms.request('GET', `uses/contacts/${ids['contacts/hovud']}`)).status).toBe(404)
  })

  test('a kommune that nobody works in any more can be taken out, piece by piece', async () => {
    const { docs: people } = await cms.payload.find({
      collection: 'users',
      where: { 'roles.kommune': { equals: ids['kommuner/vaksdal'] } },
    })
    expect((await send('R', 'DELETE', `local-facts/${ids['local-facts/i-rad']}`)).status).toBe(400)
    for (const { id } of people) expect((await send('R', 'DELETE', `users/${id}`)).status).toBe(200)
    expect((await send('R', 'DELETE', `local-facts/${ids['local-facts/i-rad']}`)).status).toBe(200)
    expect((await remove('R', 'kommuner/vaksdal')).status).toBe(200)
  })
})
