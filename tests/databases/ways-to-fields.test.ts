import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldLinks } from '@innbyggarportal/cms/testing'
import { openRegionOfTwo, type RegionOfTwo } from '../access/region-of-two.ts'
import { bothDatabases } from '../builders/databases.ts'

const PEOPLE = { region: 'region@demo.example', editor: 'redaktor@osteroy.demo.example' }

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'the way from a finding to its field, on %s',
  (_name, kind) => {
    let region: RegionOfTwo
    beforeAll(async () => {
      region = await openRegionOfTwo(kind)
    })
    afterAll(() => region?.close())

    const wayOf = async (
      who: keyof typeof PEOPLE,
      place: { rule: string; service?: string; slot?: 'whatYouGet'; kommune?: string },
    ) => {
      const { payload } = region.cms
      const {
        docs: [user],
      } = await payload.find({ collection: 'users', where: { email: { equals: PEOPLE[who] } }, depth: 0 })
      const whole = { kommune: region.kommune.own, lang: 'nn', ...place }
      return (await fieldLinks(payload, { ...user!, collection: 'users' }, [whole]))(whole)
    }
    const service = async (scope: 'own' | 'foreign' | 'shared') => {
      const id = await region.make('services', scope)
      return { id, service: String((await region.cms.payload.findByID({ collection: 'services', id, depth: 0 })).key) }
    }

    it('what the kommune must fill in leads to its own override: an empty one, and then the one there is', async () => {
      const { id, service: key } = await service('shared')
      const place = { rule: 'missing-local', service: key, slot: 'whatYouGet' } as const
      const empty = {
        owner: 'kommune',
        href: `/admin/collections/overrides/create?service=${id}&kommune=${region.kommune.own}&locale=nn#field-whatYouGet`,
      }
      expect([await wayOf('editor', place), await wayOf('region', place)]).toEqual([empty, empty])
      const own = await region.cms.payload.create({
        collection: 'overrides',
        data: { kommune: region.kommune.own, service: id } as never,
      })
      expect(await wayOf('editor', place)).toEqual({
        owner: 'kommune',
        href: `/admin/collections/overrides/${own.id}?locale=nn#field-whatYouGet`,
      })
    })

    it('what stands in a shared text has a way for the region only', async () => {
      const { id, service: key } = await service('shared')
      const place = { rule: 'text/language', service: key, slot: 'whatYouGet' } as const
      expect(await wayOf('editor', place)).toEqual({ owner: 'region' })
      expect(await wayOf('region', place)).toEqual({
        owner: 'region',
        href: `/admin/collections/services/${id}?locale=nn#field-whatYouGet`,
      })
    })

    it('a translation that must be there is the region’s of shared text, the kommune’s of its own, though both write the slot', async () => {
      const { id, service: key } = await service('shared')
      const own = await region.cms.payload.create({
        collection: 'overrides',
        data: { kommune: region.kommune.own, service: id, whatYouGet: { mode: 'addAfter' } } as never,
      })
      const ways = (rule: string) =>
        Promise.all(
          (['editor', 'region'] as const).map((who) => wayOf(who, { rule, service: key, slot: 'whatYouGet' })),
        )
      const at = (path: string) => `/admin/collections/${path}?locale=nn#field-whatYouGet`
      expect(await ways('missing-words')).toEqual([
        { owner: 'region' },
        { owner: 'region', href: at(`services/${id}`) },
      ])
      const kommunes = { owner: 'kommune', href: at(`overrides/${own.id}`) }
      expect(await ways('missing-own-words')).toEqual([kommunes, kommunes])
    })

    it('nobody is led into what another kommune has', async () => {
      const [own, foreign] = [await service('own'), await service('foreign')]
      expect((await wayOf('editor', { rule: 'text/language', service: own.service }))?.href).toContain(own.id)
      expect(
        await wayOf('editor', { rule: 'text/language', service: foreign.service, kommune: region.kommune.foreign }),
      ).toEqual({ owner: 'kommune' })
    })

    it('what belongs to no service leads to where it is kept', async () => {
      expect(await wayOf('editor', { rule: 'missing-main-contact' })).toEqual({
        owner: 'kommune',
        href: '/admin/collections/contacts',
      })
      expect(await wayOf('editor', { rule: 'missing-theme' })).toEqual({ owner: 'region' })
    })
  },
)
