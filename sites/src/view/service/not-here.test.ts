import { expect, it } from 'vitest'
import { aService, portalOf, viewOf } from '../../testing/portal-of.ts'

const text = [
  { type: 'paragraph', children: [{ type: 'link', href: 'service:bad', children: [{ type: 'text', text: 'badet' }] }] },
]
const title = { nn: 'Bad', en: 'Pool' }
const records = (responsible: object, more: object = {}) => [
  aService('bad', { title, ...more }),
  aService('a', { title, slots: { whatYouGet: { nn: text, en: text }, related: [{ id: 'r', service: 'bad' }] } }),
  { kind: 'override', kommune: 'osteroy', service: 'bad', slots: {}, responsible },
]
const nobody = { who: 'nobody', body: { name: { nn: 'Bergen kommune' } } }
const said = (lang: 'nn' | 'en', ...given: object[]) =>
  JSON.stringify(viewOf(portalOf(...given), 'service', 'a', lang).sections)

it('says of related services and of links in texts that they are not offered here', () => {
  const nn = said('nn', ...records(nobody))
  expect(nn).toContain('"note":"Ikkje i Osterøy"')
  expect(nn).toContain('" (ikkje i Osterøy)"')
  const en = said('en', ...records(nobody))
  expect(en).toContain('"note":"Not in Osterøy"')
  expect(en).toContain('" (not in Osterøy)"')
})

it('says nothing of those somebody offers, or the law says somebody must', () => {
  expect(said('nn', ...records({ who: 'kommune' }))).not.toMatch(/ikkje i Osterøy/i)
  expect(said('nn', ...records(nobody, { isStatutory: true }))).not.toMatch(/ikkje i Osterøy/i)
})
