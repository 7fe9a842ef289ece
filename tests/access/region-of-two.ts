import { openDoor } from '@innbyggarportal/cms/door'
import { addDays, osloDate } from '@innbyggarportal/shared-content/contract'
import { toLexical } from '@innbyggarportal/cms/testing'
import { aPicture } from '../builders/a-picture.ts'
import { sqlite, type DatabaseKind } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aDefinition, aKommune, aRole, paragraph } from '../builders/records.ts'
import { published } from './changes.ts'
import { isRegionRole } from '@innbyggarportal/shared-content/rights'
import { PEOPLE, WHO, type Rule, type Scope, type Who } from './rules.ts'

const PASSWORD = 'berre-for-test'

/** A region with two kommuner, people in each role in one of them, and a way to make any document anew. */
export interface RegionOfTwo {
  cms: TestCms
  tokens: Record<Who, string>
  kommune: Record<'own' | 'foreign', string>
  /** The fields of a new document, different each time. */
  fields: (collection: Rule['collection'], scope: Scope) => Promise<Record<string, unknown>>
  /** Makes a document past all access rules, published; gives its id. */
  make: (collection: Rule['collection'], scope: Scope) => Promise<string>
  close: () => Promise<void>
}

const picture = Buffer.from(aPicture(4, 4))
const inAMonth = () => addDays(osloDate(new Date().toISOString()), 30)

/** One person is enough for everything, unless `isUsual`: what another must see first is no matter of rights. */
export async function openRegionOfTwo(kind: DatabaseKind = sqlite, isUsual = false): Promise<RegionOfTwo> {
  const database = await kind.start()
  const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
  await door.importRecords([aKommune(), aKommune({ key: 'vaksdal', name: 'Vaksdal' }), aDefinition(), aRole()])
  await door.ensureDemoUsers(PASSWORD)
  await door.close()
  const cms = await openCms(database)
  const { payload } = cms
  if (!isUsual)
    for (const collection of ['kommuner', 'region-settings'] as const)
      await payload.update({ collection, where: {}, data: { review: { facts: 'two', texts: 'two' } } })
  const idsOf = async (collection: 'kommuner' | 'fact-definitions') =>
    Object.fromEntries((await payload.find({ collection })).docs.map((d) => [d.key, d.id]))
  const kommuner = await idsOf('kommuner')
  const kommune = { own: String(kommuner['osteroy']), foreign: String(kommuner['vaksdal']) }
  const definition = String((await idsOf('fact-definitions'))['pris-sfo'])

  // The shape is that of REST, which the types of the Local API do not describe.
  const makeService = async (service: object) =>
    (await payload.create({ collection: 'services', data: { ...service, _status: 'published' } as never })).id

  let count = 0
  const fields: RegionOfTwo['fields'] = async (collection, scope) => {
    count += 1
    const name = `${collection}-${count}`
    const owner = scope === 'shared' ? {} : { kommune: kommune[scope] }
    const service = {
      title: name,
      summary: toLexical(paragraph('Kort.')),
      themes: ['familie-og-barn'],
      serviceKind: 'offer',
    }
    switch (collection) {
      case 'services':
        return { ...service, ...owner }
      case 'overrides':
        return { ...owner, service: await makeService(service), summary: { mode: 'hide' } }
      case 'local-facts':
        return {
          ...owner,
          fact: definition,
          scope: scope === 'shared' ? 'region' : 'kommune',
          value: { type: 'money', value: { ore: 100 } },
          validFrom: `20${30 + (Math.floor(count / 28) % 60)}-01-${String((count % 28) + 1).padStart(2, '0')}`,
        }
      case 'contacts':
        return { ...owner, name: { nn: name } }
      case 'redirects':
        return { ...owner, lang: 'nn', from: `/${name}`, to: await makeService(service) }
      case 'kommuner':
        return { name, slug: name, languages: ['nn'] }
      case 'fact-definitions':
        return { type: 'text', label: { nn: name }, fallback: { nn: 'x' } }
      case 'contact-roles':
        return { label: { nn: name } }
      case 'users':
        return {
          name,
          email: `${name}@demo.example`,
          password: PASSWORD,
          ...(scope !== 'shared' && { roles: [{ role: 'reader', kommune: kommune[scope] }] }),
        }
      case 'region-settings':
        return { name }
      case 'portal-status':
        return { ...owner, status: { state: 'live' } }
      case 'changes':
        return {
          ...owner,
          target: `service/${name}`,
          document: name,
          field: 'slug',
          base: 'x',
          after: 'y',
          position: 0,
          rev: 0,
          kind: 'editorial',
          state: 'published',
          at: '2026-11-21T08:00:00.000Z',
        }
      case 'bin':
        return {
          ...owner,
          title: name,
          kind: 'service',
          document: name,
          content: { doc: {}, references: {}, along: {} },
          at: '2026-11-21T08:00:00.000Z',
          why: 'deleted',
        }
      case 'reservations':
        return { kommune: name, address: name, service: name }
      case 'publish-requests':
        return { at: '2026-11-21T08:00:00.000Z', what: 'test' }
      case 'portal-orders':
        return { ...owner, order: 'rollback', why: name }
      case 'waivers':
        return { ...owner, rule: 'missing-fact', path: `/${name}/`, reason: name, until: inAMonth() }
      case 'accessibility-reports':
        return { ...owner, release: name, at: '2026-11-21T08:00:00.000Z', report: {} }
      case 'hand-checks':
        return { ...owner, criterion: '1.4.3', result: 'met', day: '2026-11-20' }
      case 'publishing-notes':
        return { name, value: null }
      case 'media':
        return owner
    }
  }
  const make: RegionOfTwo['make'] = async (collection, scope) => {
    if (collection === 'portal-status') await payload.delete({ collection, where: { kommune: { exists: true } } })
    if (collection === 'region-settings') return String((await payload.find({ collection })).docs[0]?.id)
    const data = await fields(collection, scope)
    const file =
      collection === 'media'
        ? { data: picture, name: 'fjord.png', mimetype: 'image/png', size: picture.length }
        : undefined
    const made = await payload.create({
      collection,
      data: { ...data, ...published(collection) } as never,
      ...(file && { file }),
    })
    return String(made.id)
  }
  // As the demonstration has them, and the other roles beside.
  const DEMO: Partial<Record<Who, string>> = {
    R: 'region@demo.example',
    E: 'redaktor@osteroy.demo.example',
    P: 'publiserer@osteroy.demo.example',
  }
  const signIn = async (who: Who): Promise<[Who, string]> => {
    const email = DEMO[who] ?? `${PEOPLE[who].toLowerCase()}@demo.example`
    const role = PEOPLE[who]
    if (!DEMO[who])
      await payload.create({
        collection: 'users',
        data: {
          name: role,
          email,
          password: PASSWORD,
          roles: [{ role, ...(!isRegionRole(role) && { kommune: kommune.own }) }],
        },
      })
    return [who, await cms.signIn(email, PASSWORD)]
  }
  const signedIn: [Who, string][] = []
  for (const who of WHO) signedIn.push(await signIn(who))
  const tokens = Object.fromEntries(signedIn) as Record<Who, string>
  return {
    cms,
    kommune,
    fields,
    make,
    tokens,
    close: async () => {
      await cms.close()
      await database.stop()
    },
  }
}
