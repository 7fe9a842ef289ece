import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toLexical } from '@innbyggarportal/cms/testing'
import { bothDatabases } from '../builders/databases.ts'
import { paragraph } from '../builders/records.ts'
import { openRegionOfTwo, type RegionOfTwo } from './region-of-two.ts'

const SECRET = 'Løyndom'
const QUERIES = [
  'depth=9',
  'depth=9&draft=true',
  'depth=3&select[kommune]=true&select[service]=true&select[topTasks]=true&select[document]=true',
  'depth=3&populate[services][title]=true&populate[contacts][name]=true&populate[users][name]=true',
  'depth=9&locale=all',
  'depth=9&joins[x][limit]=0&trash=true',
]

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'what is another kommune’s, on %s',
  (_name, kind) => {
    let region: RegionOfTwo
    let secret: string
    beforeAll(async () => {
      region = await openRegionOfTwo(kind)
      const { payload } = region.cms
      const create = (collection: 'services' | 'contacts' | 'overrides' | 'local-facts' | 'waivers', data: object) =>
        payload.create({ collection, data: data as never })
      const foreign = region.kommune.foreign
      const summary = toLexical(paragraph(`${SECRET}.`))
      secret = (
        await create('services', {
          title: SECRET,
          summary,
          themes: ['familie-og-barn'],
          serviceKind: 'offer',
          kommune: foreign,
          _status: 'published',
        })
      ).id
      const shared = await region.make('services', 'shared')
      await create('contacts', { name: { nn: SECRET }, kommune: foreign })
      await create('overrides', {
        kommune: foreign,
        service: shared,
        whatYouGet: { mode: 'replace', content: summary },
        _status: 'published',
      })
      await create('waivers', { ...(await region.fields('waivers', 'foreign')), reason: SECRET })
      await payload.create({
        collection: 'users',
        data: {
          name: SECRET,
          email: 'x@demo.example',
          password: 'berre-for-test',
          roles: [{ role: 'kommuneEditor', kommune: foreign }],
        },
      })
      // What everybody knows leads to it: the front page of the other kommune.
      await payload.update({ collection: 'kommuner', id: foreign, data: { topTasks: [secret] } })
    })
    afterAll(() => region?.close())

    const get = async (who: 'E' | 'P' | 'R' | undefined, path: string) =>
      JSON.stringify((await region.cms.request('GET', path, { as: who && region.tokens[who] })).body)
    const slugs = () => Object.keys(region.cms.payload.collections)

    it('stands in no answer, however deep one looks', async () => {
      for (const slug of slugs()) {
        const paths = QUERIES.map((query) => `${slug}?limit=100&${query}`)
        for (const path of paths)
          for (const who of ['E', 'P', undefined] as const)
            expect(await get(who, path), `${who} ${path}`).not.toContain(SECRET)
      }
      expect(await get('R', 'kommuner?depth=9')).toContain(SECRET)
    })

    it('is not found out by asking for it through something else', async () => {
      const like = (path: string) => `${path}[like]=${encodeURIComponent(SECRET)}`
      for (const path of [
        `kommuner?${like('where[topTasks.title]')}`,
        `local-facts?${like('where[kommune.topTasks.title]')}`,
        `contacts?${like('where[kommune.topTasks.title]')}`,
        `overrides?${like('where[service.title]')}`,
      ]) {
        for (const who of ['E', 'P'] as const) expect(await get(who, path), path).not.toMatch(/"totalDocs":[1-9]/)
      }
      expect(await get('R', `kommuner?${like('where[topTasks.title]')}`)).toContain('"totalDocs":1')
    })

    it('what is answered about permissions tells nothing of a document', async () => {
      for (const who of ['E', 'P', undefined] as const) {
        expect(await get(who, 'access'), who).not.toContain(SECRET)
        const answer = await region.cms.request('POST', `services/access/${secret}`, {
          as: who && region.tokens[who],
          body: { _status: 'draft' },
        })
        expect(JSON.stringify(answer.body)).not.toContain(SECRET)
        expect(answer.body['update'] ?? answer.body['read'] ?? answer.body['create']).toBeUndefined()
      }
    })
  },
)
