import { openDoor, type Door } from '@innbyggarportal/cms/door'
import type { Lang } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toLexical } from '@innbyggarportal/cms/testing'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { saidIn } from '../builders/said-in.ts'
import { aContact, aDefinition, aFact, aKommune, anOverride, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const rich = (...children: unknown[]) => ({ root: { type: 'root', children } })
const line = (...children: unknown[]) => rich({ type: 'paragraph', children })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('bad input on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  let region: string
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([
      aKommune(),
      aDefinition(),
      aService({ isStatutory: true, slotRules: { price: { rule: 'locked', requiresLocal: false } } }),
      aService({ key: 'lokal', kommune: 'osteroy', title: { nn: 'Lokal' } }),
    ])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    region = await cms.signIn('region@demo.example', PASSWORD)
    for (const collection of ['kommuner', 'services', 'fact-definitions'] as const) {
      for (const doc of (await cms.payload.find({ collection })).docs) ids[String(doc.key)] = doc.id
    }
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)
  const post = (collection: string, body: unknown, lang = 'nn') =>
    cms.request('POST', collection, { as: region, body, lang })
  const publish = (fields: Record<string, unknown>, lang = 'nn') =>
    cms.request('PATCH', `services/${ids['sfo']}`, { as: region, lang, body: { _status: 'published', ...fields } })
  const anOverrideOf = (service: string, fields: Record<string, unknown>) => ({
    kommune: ids['osteroy'],
    service: ids[service],
    _status: 'published',
    ...fields,
  })

  test('an import refuses bad records one by one and keeps the good ones', async () => {
    const { created, refused } = await door.importRecords([
      { ...aService({ key: 'ny' }), themes: ['finst-ikkje'] },
      'tull',
      aService({ key: 'god' }),
      aFact({ fact: 'ukjend' }),
      aContact({ roles: ['ingen'] }),
      anOverride({ slots: { price: { mode: 'hide' } } }),
      anOverride({ service: 'lokal' }),
      aKommune(),
      aKommune(),
    ])
    expect(created).toBe(1)
    expect(saidIn('nn', refused)).toEqual([
      expect.objectContaining({ index: 0, id: 'service/ny', path: 'themes.0', message: 'Temaet finst ikkje i Los.' }),
      expect.objectContaining({ index: 1, path: '' }),
      expect.objectContaining({ index: 8, id: 'kommune/osteroy', message: expect.stringContaining('to gonger') }),
      expect.objectContaining({ index: 3, path: 'fact', message: expect.stringContaining('«ukjend» finst ikkje') }),
      expect.objectContaining({ index: 4, path: 'roles.0' }),
      expect.objectContaining({
        index: 5,
        path: 'price.mode',
        message: expect.stringContaining('låst feltet «Kva kostar det?»'),
      }),
      expect.objectContaining({ index: 6, path: 'service', message: expect.stringContaining('lokal teneste') }),
    ])
    const named = refused.flatMap(({ code, params }, i) => (i === 1 ? [] : [[code, params]]))
    expect(named).toEqual([
      ['theme', {}],
      ['doubleRecord', {}],
      ['missingReference', { key: 'ukjend' }],
      ['missingReference', { key: 'ingen' }],
      ['slotLocked', { slot: expect.objectContaining({ en: 'What does it cost?' }) }],
      ['localOverride', { title: 'Lokal' }],
    ])
    const sentences = (lang: Lang) => saidIn(lang, refused).map((r) => r.message)
    expect(sentences('nb')).toEqual(
      expect.arrayContaining([
        'Temaet finnes ikke i Los.',
        '«ukjend» finnes ikke. Importer det først, eller rett nøkkelen.',
        'Regionen har låst feltet «Hva koster det?». Det må stå på «Felles tekst».',
      ]),
    )
    expect(sentences('en')).toEqual(
      expect.arrayContaining([
        'The theme is not in Los.',
        '“ukjend” does not exist. Import it first, or correct the key.',
        'The region has locked the field “What does it cost?”. It must stay on “Shared text”.',
      ]),
    )
  })

  test.each([
    [
      'a link without text',
      { whatYouGet: line({ type: 'link', fields: { url: 'https://a.no' }, children: [] }) },
      'Ei lenkje må ha tekst.',
    ],
    [
      'a javascript link',
      {
        whatYouGet: line({
          type: 'link',
          fields: { url: 'javascript:alert(1)' },
          children: [{ type: 'text', text: 'x' }],
        }),
      },
      'javascript:',
    ],
    ['a 200 kB paragraph', { whatYouGet: line({ type: 'text', text: 'a'.repeat(200_000) }) }, 'Del det opp'],
    ['no summary, whatever its translations', { summary: null }, 'Samandraget manglar på nynorsk'],
    ['a summary of 41 words', { summary: toLexical(paragraph('ord '.repeat(41))) }, '41 ord'],
    ['a price without an amount', { price: [{ id: 'a', what: { nn: 'Plass' } }] }, 'price'],
    ['a slug that exists', { slug: 'lokal' }, '«lokal» er alt i bruk av «Lokal» (Osterøy)'],
    ['another key', { key: 'ny-nokkel' }, 'kan ikkje endrast'],
    ['a theme Los does not have', { themes: [] }, 'minst eitt tema'],
  ])('publishing with %s is refused with a sentence', async (_what, fields, sentence) => {
    const answer = await publish(fields)
    expect(answer.status).toBe(400)
    expect(answer.sentences).toContain(sentence)
  })

  const broken = (...words: string[]) =>
    line(...words.flatMap((w, i) => [...(i === 0 ? [] : [{ type: 'linebreak' }]), { type: 'text', text: w }]))
  test.each(['', '?draft=true'])(
    'what a text would lose without a word is refused with one (%s), unless it stood there before',
    async (query) => {
      const patch = (fields: object) =>
        cms.request('PATCH', `services/${ids['sfo']}${query}`, {
          as: region,
          body: { ...(query === '' && { _status: 'published' }), ...fields },
        })
      const refused = await patch({ whatYouGet: broken('Måndag 9–15', 'Tysdag 9–17') })
      expect([refused.status, refused.sentences]).toEqual([
        400,
        expect.stringContaining('linjeskift inne i eit avsnitt'),
      ])
      await storeText('sfo', 'changes', broken('Post 1', 'Post 2'))
      const { problems, snapshot } = await door.readSnapshot()
      expect(problems).toEqual([{ id: 'service/sfo', isLoss: true, message: expect.anything() }])
      expect(problems[0]?.message.nn).toMatch(/changes.*linjeskift inne i eit avsnitt/)
      expect(snapshot.shared.get('service/sfo')?.value).toMatchObject({
        slots: { changes: { nn: paragraph('Post 1 Post 2') } },
      })
      expect((await patch({ changes: broken('Post 1', 'Post 3') })).status).toBe(200)
      expect((await patch({ changes: broken('Post 1', 'Post 2', 'Post 3') })).sentences).toContain('linjeskift')
      await publish({ changes: null })
    },
  )
  /** A text as it was stored before there was a rule. */
  const storeText = async (key: string, slot: string, value: unknown) => {
    const where = { id: { equals: ids[key] } }
    const doc = await cms.payload.db.findOne({ collection: 'services', where })
    await cms.payload.db.updateOne({
      collection: 'services',
      where,
      data: { ...(doc as object), [slot]: { nn: value } } as never,
    })
  }

  test('an organisation number is kept without spaces, and refused when its last digit does not fit', async () => {
    const responsible = (orgnummer: string) => ({ who: 'body', body: { name: { nn: 'NGIR' }, orgnummer } })
    const wrong = await publish({ responsible: responsible('123456789') })
    expect([wrong.status, wrong.sentences]).toEqual([400, expect.stringContaining('123 456 789 er ikkje eit')])
    expect((await publish({ responsible: responsible('974 767 880') })).status).toBe(200)
    const stored = await cms.payload.findByID({ collection: 'services', id: ids['sfo']!, depth: 0 })
    expect(stored.responsible).toEqual(responsible('974767880'))
    await publish({ responsible: { who: 'kommune' } })
    const { refused } = await door.importRecords([
      { ...aService({ key: 'feil' }), responsible: responsible('974767881') },
    ])
    expect(saidIn('nn', refused)).toEqual([
      expect.objectContaining({ id: 'service/feil', message: expect.stringContaining('974 767 881 er ikkje') }),
    ])
  })

  test('an e-mail address is kept as mail programs need it, and a phone number there is none of is refused', async () => {
    const contact = (fields: object) => post('contacts', { kommune: ids['osteroy'], name: { nn: 'Torget' }, ...fields })
    const { status, body } = await contact({ email: ' post@tjøme.kommune.no ', phone: '56 37 50 00' })
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        doc: expect.objectContaining({ email: 'post@xn--tjme-hra.kommune.no', phone: '56375000' }),
      }),
    ])
    expect((await contact({ phone: '5637500' })).sentences).toContain('Det finst ikkje telefonnummer som 5637500')
  })

  test('a refusal names the field as it stands on screen', async () => {
    const answer = await publish({ price: [{ id: 'a', what: { nn: 'Plass' } }], summary: null })
    expect(answer.sentences.split('\n')[0]).toMatch(/Samandrag|Kva kostar det\?/)
  })

  test.each([
    ['nn', 'er alt i bruk'],
    ['nb', 'er allerede i bruk'],
    ['en', 'is already used by'],
  ])('in %s the sentence is in that language', async (lang, sentence) => {
    expect((await publish({ slug: 'lokal' }, lang)).sentences).toContain(sentence)
  })

  test.each([
    ['nn', 'services', { title: 'Ny', slug: 'Stor Bokstav' }, 'slug: Adressa kan berre ha små bokstavar'],
    ['en', 'services', { title: 'Ny', slug: 'Stor Bokstav' }, 'slug: The address can only have lower-case letters'],
    ['nn', 'contact-roles', { label: { nn: 'Ny' }, key: 'Stor Bokstav' }, 'key: Nøkkelen kan berre ha små bokstavar'],
    [
      'en',
      'contact-roles',
      { label: { nn: 'Ny' }, key: 'Stor Bokstav' },
      'key: The key can only have lower-case letters',
    ],
  ])(
    'in %s, an address or a key (%s) that is badly formed is refused with a sentence',
    async (lang, to, fields, said) => expect((await post(to, fields, lang)).sentences).toContain(said),
  )

  test('script in a text stays the words it is', async () => {
    expect((await publish({ whatYouGet: line({ type: 'text', text: '<script>alert(1)</script>' }) })).status).toBe(200)
    const record = (await door.readSnapshot()).snapshot.shared.get('service/sfo')?.value
    expect(record).toMatchObject({ slots: { whatYouGet: { nn: paragraph('<script>alert(1)</script>') } } })
  })

  test('an unfinished draft can be saved, and a bad text in it is not published', async () => {
    const bad = { whatYouGet: line({ type: 'link', fields: { url: '' }, children: [] }) }
    expect((await cms.request('PATCH', `services/${ids['sfo']}?draft=true`, { as: region, body: bad })).status).toBe(
      200,
    )
    expect((await publish({})).sentences).toContain('Ei lenkje må ha tekst.')
    await publish({ whatYouGet: toLexical(paragraph('Rett.')) })
  })

  test.each([
    [
      'of a locked slot',
      'sfo',
      { price: { mode: 'replace', content: [] } },
      'Regionen har låst feltet «Kva kostar det?»',
    ],
    ['that replaces what may only be added to', 'sfo', { legalBasis: { mode: 'hide' } }, 'berre leggje til'],
    ['of a local service', 'lokal', {}, 'er ei lokal teneste'],
    [
      'with a row of its own locked',
      'sfo',
      { documents: { mode: 'replace', content: [{ id: 'a', what: { nn: 'Skattemelding' }, locked: true }] } },
      'Berre regionen kan låse rader',
    ],
    [
      'that says nobody has a service required by law',
      'sfo',
      { responsible: { who: 'nobody', body: { name: { nn: 'X' } } } },
      'har plikt til',
    ],
  ])('an override %s is refused, as a draft too', async (_what, service, fields, sentence) => {
    for (const query of ['', '?draft=true']) {
      const answer = await post(`overrides${query}`, anOverrideOf(service, fields))
      expect(answer.status).toBe(400)
      expect(answer.sentences).toContain(sentence)
    }
  })

  test('a row is locked in a shared service, and refused in one that a kommune has', async () => {
    const documents = [{ id: 'a', what: { nn: 'Skattemelding' }, locked: true }]
    const local = `services/${ids['lokal']}`
    for (const query of ['', '?draft=true']) {
      const answer = await cms.request('PATCH', `${local}${query}`, { as: region, body: { documents } })
      expect([answer.status, answer.sentences]).toEqual([400, expect.stringContaining('Berre regionen kan låse rader')])
    }
    expect((await publish({ documents })).status).toBe(200)
  })

  test('a second override of the same service is refused', async () => {
    expect((await post('overrides', anOverrideOf('sfo', {}))).status).toBe(201)
    expect((await post('overrides', anOverrideOf('sfo', {}))).sentences).toContain('har alt ei tilpassing')
  })

  test('a value that goes against what is set nationally is refused with the rule, in words', async () => {
    const definition = `fact-definitions/${ids['pris-sfo']}`
    const bind = (binds: string) => cms.request('PATCH', definition, { as: region, body: { binds } })
    const money = (kroner: number) => ({ type: 'money', value: { ore: kroner * 100 } })
    const national = { fact: ids['pris-sfo'], scope: 'national' }
    expect((await bind('ceiling')).status).toBe(200)
    await post('local-facts', { ...national, value: money(1200) })
    await post('local-facts', { ...national, value: money(1000), validFrom: '2199-08-01' })
    const own = { fact: ids['pris-sfo'], scope: 'kommune', kommune: ids['osteroy'] }
    const dear = await post('local-facts', { ...own, value: money(1300) })
    expect(dear.sentences.replaceAll('\u00a0', ' ')).toContain(
      'Høgst 1 200 kroner: grensa er sett nasjonalt. Skriv ein lågare verdi, eller la feltet stå tomt.',
    )
    const later = await post('local-facts', { ...own, value: money(1100), validFrom: '2199-09-01' })
    expect(later.sentences.replaceAll('\u00a0', ' ')).toContain('Høgst 1 000 kroner')
    const kept = await post('local-facts', { ...own, value: money(1100) })
    expect(kept.status, 'allowed on its day, whatever comes').toBe(201)

    expect((await bind('fixed')).status, 'what stands is a finding, and stops nobody').toBe(200)
    const id = String((kept.body as { doc: { id: string } }).doc.id)
    const again = (value: object) => cms.request('PATCH', `local-facts/${id}`, { as: region, body: { value } })
    expect((await again(money(1100))).status).toBe(200)
    expect((await again(money(900))).sentences).toContain('han er sett nasjonalt')

    const { docs } = await cms.payload.find({ collection: 'local-facts', where: { fact: { equals: ids['pris-sfo'] } } })
    for (const doc of docs) await cms.payload.delete({ collection: 'local-facts', id: doc.id })
    expect((await bind('default')).status).toBe(200)
    const ofText = { key: 'ord', type: 'text', label: { nn: 'Ord' }, fallback: { nn: 'ord' }, binds: 'ceiling' }
    expect((await post('fact-definitions', ofText)).sentences).toContain('kan ha eit tak')
  })

  test('a fact of the wrong type, or twice for a day, is refused', async () => {
    const fact = {
      fact: ids['pris-sfo'],
      scope: 'kommune',
      kommune: ids['osteroy'],
      value: { type: 'money', value: { ore: 100 } },
    }
    expect((await post('local-facts', { ...fact, value: { type: 'percent', value: 6 } })).sentences).toContain(
      'same type som opplysninga: «Beløp»',
    )
    expect((await post('local-facts', { ...fact, kommune: null })).sentences).toContain(
      'Vel kommune når opplysninga gjeld éin kommune',
    )
    expect((await post('local-facts', fact)).status).toBe(201)
    expect((await post('local-facts', fact)).sentences).toContain('alt fylt ut')
    expect((await post('local-facts', { ...fact, validFrom: '2027-01-01' })).status).toBe(201)
  })

  test('what others refer to is not deleted', async () => {
    expect((await cms.request('DELETE', `kommuner/${ids['osteroy']}`, { as: region })).sentences).toContain(
      'kan ikkje slettast enno',
    )
    expect((await cms.request('DELETE', `services/${ids['sfo']}`, { as: region })).sentences).toContain(
      'kan ikkje slettast enno',
    )
  })

  test('an address taken in another draft is refused when the draft is published', async () => {
    expect(
      (await cms.request('PATCH', `services/${ids['sfo']}?draft=true`, { as: region, body: { slug: 'ny-adresse' } }))
        .status,
    ).toBe(200)
    const rival = {
      slug: 'ny-adresse',
      title: 'Rival',
      summary: toLexical(paragraph('Rival.')),
      serviceKind: 'offer',
      themes: ['familie-og-barn'],
      _status: 'published',
    }
    expect((await post('services', rival)).status).toBe(201)
    const answer = await publish({})
    expect(answer.sentences).toContain('«ny-adresse» er alt i bruk av «Rival»')
    expect((await publish({ slug: 'sfo' })).status).toBe(200)
  })

  test.each([
    ['contacts', { name: { nn: 'Kontor' }, address: { street: 'Gata 1' } }, 'address.postalCode'],
    ['kommuner', { name: 'Halv', slug: 'halv', languages: ['nn'], theme: { primary: '#00539b' } }, 'theme.accent'],
  ])(
    'in %s, what is half filled in is refused instead of vanishing from the portal',
    async (collection, fields, path) => {
      const answer = await post(collection, {
        kommune: collection === 'contacts' ? ids['osteroy'] : undefined,
        ...fields,
      })
      expect(answer.status).toBe(400)
      expect(answer.sentences).toContain(path)
    },
  )

  test('a kommune without colours or contacts is fine', async () => {
    expect((await post('kommuner', { name: 'Modalen', slug: 'modalen', languages: ['nn'] })).status).toBe(201)
    expect((await door.readSnapshot()).snapshot.kommuner.get('modalen')?.size).toBe(1)
  })
})
