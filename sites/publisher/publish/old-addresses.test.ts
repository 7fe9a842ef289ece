import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRedirectLines } from '../store/redirect-lines.ts'
import { aService, contentOf, osteroy, plainPortal, type PlainPortal } from '../testing/plain-portal.ts'

let portal: PlainPortal
beforeEach(async () => {
  portal = await plainPortal()
})
afterEach(() => portal.remove())

const own = { portalUrl: () => 'https://osteroy.no' }
const linkTo = (href: string) => ({
  nn: [{ type: 'paragraph', children: [{ type: 'link', href, children: [{ type: 'text', text: 'Bibliotek' }] }] }],
})
const linking = (slug: string) => ({
  ...aService('sfo', ''),
  slots: { ...aService('sfo', 'Leik').slots, whatYouGet: linkTo(`https://osteroy.no/tenester/${slug}/`) },
})
const region = (...records: object[]) => contentOf({ ...osteroy, domain: 'osteroy.no' }, ...records)
const old = { kind: 'redirect', lang: 'nn', from: '/tenester/bok/', to: 'bibliotek' }

async function redirectsNow() {
  const { redirects } = (await portal.store().readCurrent('osteroy'))!.manifest
  return readRedirectLines((await portal.store().readObject(redirects!)).toString('utf8'))
}

describe('old addresses', () => {
  it('come with a release of their own when nothing else is new, and go when a page takes the address', async () => {
    const library = aService('bibliotek', 'Bøker')
    await portal.publish(region(library))
    const moved = await portal.publish(region(library, old))
    expect([moved.state, moved.pages.rendered]).toEqual(['published', 0])
    expect((await redirectsNow()).get('/tenester/bok/')).toBe('/tenester/bibliotek/')
    expect((await portal.publish(region(library, old))).state).toBe('unchanged')
    await portal.publish(region(library, old, aService('bok', 'Ny')))
    expect((await redirectsNow()).has('/tenester/bok/')).toBe(false)
  })
})

describe('a link to the portal itself', () => {
  it('that leads nowhere keeps the page as it was, until somebody mends it', async () => {
    const library = aService('bibliotek', 'Bøker')
    await portal.publish(region(library, linking('bibliotek')), own)
    const stopped = await portal.publish(region(library, linking('borte')), own)
    expect(stopped.pages.keptBack).toBe(1)
    expect(stopped.findings).toContainEqual(expect.objectContaining({ rule: 'dead-link', service: 'sfo' }))
    expect(await portal.pageNow('/tenester/sfo/')).toContain('/tenester/bibliotek/')
    expect((await portal.publish(region(library, linking('bibliotek')), own)).pages.keptBack).toBe(0)
  })

  it('is looked at again when the page it leads to goes', async () => {
    await portal.publish(region(aService('bibliotek', 'Bøker'), linking('bibliotek')), own)
    expect((await portal.publish(region(linking('bibliotek')), own)).pages.keptBack).toBe(1)
  })

  it('by an old address leads to the new', async () => {
    await portal.publish(region(aService('bibliotek', 'Bøker'), linking('bok'), old), own)
    expect(await portal.pageNow('/tenester/sfo/')).toContain('"href":"/tenester/bibliotek/"')
  })
})
