import { afterEach, beforeEach, expect, it } from 'vitest'
import { aService, plainPortal, region, type PlainPortal } from '../testing/plain-portal.ts'
import { changesBetween } from './content-version.ts'

let portal: PlainPortal
beforeEach(async () => {
  portal = await plainPortal()
})
afterEach(() => portal.remove())

const priced = (...kroner: number[]) =>
  aService('sfo', 'Ein', {
    slots: { price: kroner.map((k, at) => ({ id: `p${at}`, what: { nn: 'Heil plass' }, amount: { ore: k * 100 } })) },
  })

it('keeps the last good version of a page that says two things of one, told what changed or not, until it is mended', async () => {
  const good = region(priced(3000))
  const twice = region(priced(3000, 2500))
  await portal.publish(good)
  for (const told of [{}, { changes: changesBetween(good, twice, 'osteroy') }]) {
    const { pages, findings } = await portal.publish(twice, told)
    expect(pages.keptBack).toBe(1)
    expect(findings.map((f) => `${f.path} ${f.rule} ${f.severity}`)).toContain('/tenester/sfo/ two-values block')
    expect(await portal.pageNow('/tenester/sfo/')).not.toContain('2 500')
  }
  expect((await portal.publish(region(priced(2500)))).pages.keptBack).toBe(0)
  expect(await portal.pageNow('/tenester/sfo/')).toContain('2 500')
})

it('leaves a service out that has never said one thing, and names what stops it', async () => {
  const { pages, findings } = await portal.publish(region(priced(3000, 2500), aService('skule', 'To')))
  expect(pages.keptBack).toBe(1)
  expect(findings.filter((f) => f.severity === 'block').map((f) => f.rule)).toEqual(['two-values'])
  expect(await portal.pageNow('/tenester/sfo/')).toBeUndefined()
  expect(await portal.pageNow('/tenester/')).not.toContain('Søk sfo')
})

it('keeps it also when another service is left out, for which all is thought through again', async () => {
  await portal.publish(region(priced(3000)))
  const other = aService('skule', 'To', {
    slots: { price: [2, 3].map((k) => ({ id: `p${k}`, what: { nn: 'Heil plass' }, amount: { ore: k * 100 } })) },
  })
  expect((await portal.publish(region(priced(3000, 2500), other))).pages.keptBack).toBe(2)
  expect(await portal.pageNow('/tenester/sfo/')).not.toContain('2 500')
})
