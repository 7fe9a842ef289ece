import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overrideStanding } from '@innbyggarportal/shared-content/override'
import { toLexical } from '@innbyggarportal/cms/testing'
import { bothDatabases } from '../builders/databases.ts'
import { paragraph } from '../builders/records.ts'
import { until } from '../region/running-parts.ts'
import { startRegion, type RunningRegion } from '../region/running-region.ts'

const PATH = '/tenester/barnehageplass/'
const INHERITING = ['lindas', 'austrheim', 'vaksdal']

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'edit once, live on four portals, on %s',
  (_name, kind) => {
    let region: RunningRegion
    beforeAll(async () => {
      if (!kind.missing) region = await startRegion(kind)
    }, 240_000)
    afterAll(() => region?.close())
    const test = it.skipIf(kind.missing !== undefined)

    const publishShared = async (words: string, more: object = {}) => {
      const { id } = await region.find('services', { key: 'barnehageplass' })
      return region.cms.request('PATCH', `services/${id}?locale=nn`, {
        as: region.tokens.region,
        body: { _status: 'published', whatYouGet: toLexical(paragraph(words)), ...more },
      })
    }
    const isServed = (words: string, slugs: readonly string[]) => async () =>
      (await Promise.all(slugs.map((s) => region.page(s, PATH)))).every((p) => p.text.includes(words))
    const overrideDoc = async () =>
      region.find('overrides', { 'kommune.key': 'osteroy', 'service.key': 'barnehageplass' })
    const drift = async () => {
      const path = `overrides/${(await overrideDoc()).id}/slots`
      const { body } = await region.cms.request('GET', path, { as: region.tokens.publisher })
      return overrideStanding.parse(body).slots.whatYouGet.drift ?? null
    }

    test('the region’s sentence stands on the three that inherit; Osterøy keeps its own and sees «sjå på nytt»', async () => {
      const before = await region.page('osteroy', PATH)
      expect(await drift()).toBeNull()
      expect((await publishShared('Barnet får leik, omsorg og læring kvar dag.')).status).toBe(200)
      await until('the sentence is served', isServed('Barnet får leik, omsorg og læring kvar dag.', INHERITING))
      expect((await region.page('osteroy', PATH)).text).toBe(before.text)
      expect((await drift())?.changes).toMatchObject([{ kind: 'functional' }])
    })

    test('better wording bothers nobody', async () => {
      const { id } = await overrideDoc()
      expect(
        (
          await region.cms.request('POST', `overrides/${id}/keep`, {
            as: region.tokens.publisher,
            body: { slot: 'whatYouGet' },
          })
        ).status,
      ).toBe(200)
      expect(await drift()).toBeNull()
      await publishShared('Barnet får leik, omsorg og læring, kvar einaste dag.', { changeKind: 'editorial' })
      await until('the wording is served', isServed('kvar einaste dag', INHERITING))
      expect(await drift()).toBeNull()
    })

    test('a kommune changes its own page alone', async () => {
      const { id } = await overrideDoc()
      const others = await Promise.all(INHERITING.map((s) => region.page(s, PATH)))
      const answer = await region.cms.request('PATCH', `overrides/${id}?locale=nn`, {
        as: region.tokens.publisher,
        body: {
          _status: 'published',
          whoCanGet: { mode: 'inherit' },
          whatYouGet: { mode: 'replace', content: toLexical(paragraph('På Osterøy er vi mykje ute.')) },
        },
      })
      expect(answer.sentences).toBe('')
      await until('Osterøy’s text is served', isServed('På Osterøy er vi mykje ute.', ['osteroy']))
      expect(await Promise.all(INHERITING.map((s) => region.page(s, PATH)))).toEqual(others)
    })

    test('a draft stands on no portal', async () => {
      const { id } = await region.find('services', { key: 'barnehageplass' })
      await region.cms.request('PATCH', `services/${id}?locale=nn&draft=true`, {
        as: region.tokens.region,
        body: { whatYouGet: toLexical(paragraph('Berre eit utkast.')) },
      })
      await publishShared('Dette er publisert etterpå.')
      await until('the later publish is served', isServed('Dette er publisert etterpå.', INHERITING))
      expect((await region.page('lindas', PATH)).text).not.toContain('Berre eit utkast')
    })

    test('text with markup is shown as text', async () => {
      await publishShared('Skriv <script>alert(1)</script> og «&» her.')
      await until('it is served', isServed('&lt;script&gt;alert(1)', INHERITING))
      expect((await region.page('lindas', PATH)).text).not.toContain('<script>alert')
    })

    test('a worker killed in the middle leaves whole portals, and the next one catches up', async () => {
      await publishShared('Skriven rett før straumen gjekk.')
      await region.worker.kill()
      for (const slug of [...INHERITING, 'osteroy']) expect((await region.page(slug, PATH)).text).toContain('</html>')
      await publishShared('Skriven medan arbeidaren var nede.')
      region.restartWorker()
      await until('the worker has caught up', isServed('Skriven medan arbeidaren var nede.', INHERITING))
    })

    test('portals go on when everything else is stopped', async () => {
      await region.worker.stop()
      expect((await region.page('vaksdal', PATH)).status).toBe(200)
      region.restartWorker()
    })
  },
)
