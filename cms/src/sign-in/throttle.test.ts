import { describe, expect, it } from 'vitest'
import { openThrottle, type Client, type Throttle } from './throttle.ts'

const owner: Client = { address: '203.0.113.1', account: 'kari', device: undefined }
const guess = async (throttle: Throttle, client: Client, times: number) => {
  for (let n = 0; n < times; n += 1) await throttle.countWrongPassword(client)
}

describe('the owner gets in', () => {
  it('from another address than the one that guesses', async () => {
    const throttle = openThrottle()
    const attacker = { ...owner, address: '198.51.100.7' }
    await guess(throttle, attacker, 20)
    expect(await throttle.waitForPassword(attacker)).toBeGreaterThan(0)
    expect(await throttle.waitForPassword(owner)).toBe(0)
  })

  it('from her known device, whoever guesses from wherever, also from her own address', async () => {
    const throttle = openThrottle()
    await guess(throttle, owner, 20)
    for (let n = 0; n < 200; n += 1) await throttle.countWrongPassword({ ...owner, address: `198.51.100.${n}` })
    expect(await throttle.waitForPassword(owner)).toBeGreaterThan(0)
    expect(await throttle.waitForPassword({ ...owner, device: 'hers' })).toBe(0)
  })

  it('from an address where she has signed in, while strangers have to wait', async () => {
    const throttle = openThrottle()
    await throttle.remember(owner)
    for (let n = 0; n < 200; n += 1) await throttle.countWrongPassword({ ...owner, address: `198.51.100.${n}` })
    expect(await throttle.waitForPassword(owner)).toBe(0)
    expect(await throttle.waitForPassword({ ...owner, address: '192.0.2.1' })).toBeGreaterThan(0)
  })

  it('when she mistypes now and then: what went well begins the count anew', async () => {
    const throttle = openThrottle()
    for (let day = 0; day < 3; day += 1) {
      await guess(throttle, owner, 15)
      await throttle.remember(owner)
    }
    expect(await throttle.waitForPassword(owner)).toBe(0)
  })
})

it('whoever tries many accounts from one address has to wait with all of them', async () => {
  const throttle = openThrottle()
  for (let n = 0; n < 100; n += 1) await throttle.countWrongPassword({ ...owner, account: `nr ${n}` })
  expect(await throttle.waitForPassword(owner)).toBeGreaterThan(0)
})

it('a known device that guesses has to wait', async () => {
  const throttle = openThrottle()
  await guess(throttle, { ...owner, device: 'stolen' }, 20)
  expect(await throttle.waitForPassword({ ...owner, device: 'stolen' })).toBeGreaterThan(0)
})

it('mail to an account is sent a few times an hour, and strangers do not use up what is for her own device', async () => {
  const throttle = openThrottle()
  for (let n = 0; n < 5; n += 1) await throttle.countMail({ ...owner, address: `198.51.100.${n}` })
  expect(await throttle.waitForMail(owner)).toBeGreaterThan(0)
  expect(await throttle.waitForMail({ ...owner, device: 'hers' })).toBe(0)
})

it('the region lets an account try again from where it was mistyped, and no other', async () => {
  const throttle = openThrottle()
  const other = { ...owner, account: 'ola' }
  await guess(throttle, owner, 20)
  await guess(throttle, other, 20)
  await throttle.forgive('kari')
  expect(await throttle.waitForPassword(owner)).toBe(0)
  expect(await throttle.waitForPassword(other)).toBeGreaterThan(0)
})
