import { troubleOf, type OrderAnswer, type PortalOrder } from '@innbyggarportal/shared-content/contract'
import { sayTold } from '@innbyggarportal/shared-content/words'
import { PortalBusyError } from '@innbyggarportal/sites/publisher'
import { expect, it } from 'vitest'
import { openOrderDesk } from './carry-out-orders.ts'

const order = (over: Partial<PortalOrder>): PortalOrder => ({
  id: '1',
  kommune: 'osteroy',
  order: 'rollback',
  why: 'Feil pris',
  by: 'Kari',
  at: '2026-11-21T10:00:00.000Z',
  ...over,
})

const NOT_HELD = { isDone: false, message: [troubleOf('notHeld', { kommune: 'vaksdal' })] }
const hooks = { onLate: () => undefined, say: () => undefined }

function region(orders: PortalOrder[]) {
  const answers: [string, OrderAnswer][] = []
  const did: unknown[] = []
  return {
    answers,
    did,
    door: {
      readOrders: async () => orders,
      answerOrder: async (id: string, answer: OrderAnswer) => {
        answers.push([id, answer])
      },
    },
    actions: {
      rollback: async (kommune: string, who: object) => {
        did.push(['rollback', kommune, who])
        return { isDone: true }
      },
      resume: async (kommune: string) => {
        did.push(['resume', kommune])
        return kommune === 'vaksdal' ? NOT_HELD : { isDone: true }
      },
    },
  }
}

it('goes back to the release asked for, in the name of whoever asked, and answers', async () => {
  const { answers, did, door, actions } = region([
    order({ release: 'r1' }),
    order({ id: '2' }),
    order({ id: '3', order: 'resume' }),
  ])
  expect(await openOrderDesk(door, actions, hooks)()).toEqual(['osteroy'])
  const who = { by: 'Kari', why: 'Feil pris', at: '2026-11-21T10:00:00.000Z' }
  expect(did).toEqual([
    ['rollback', 'osteroy', { ...who, to: 'r1' }],
    ['rollback', 'osteroy', who],
    ['resume', 'osteroy'],
  ])
  expect(answers.map(([id, a]) => [id, a.isDone])).toEqual([
    ['1', true],
    ['2', true],
    ['3', true],
  ])
})

it('answers why when it cannot be done, and goes on with the next', async () => {
  const { answers, door, actions } = region([
    order({ id: '1', kommune: 'vaksdal', order: 'resume' }),
    order({ id: '2' }),
    order({ id: '3', order: 'resume' }),
  ])
  actions.rollback = async () => {
    throw new PortalBusyError('osteroy', 90_000)
  }
  expect((await openOrderDesk(door, actions, hooks)()).toSorted()).toEqual(['osteroy', 'vaksdal'])
  expect(answers.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['1', NOT_HELD],
    ['2', { isDone: false, message: [troubleOf('orderFailed'), troubleOf('busy'), troubleOf('tryAfter')] }],
    ['3', { isDone: true }],
  ])
})

it('lets no other portal wait for one that is being published, and tells when its order is carried out', async () => {
  const { answers, door, actions } = region([order({ id: '1' }), order({ id: '2', kommune: 'lindas' })])
  const busy = Promise.withResolvers<void>()
  const back = actions.rollback
  actions.rollback = async (kommune, who) => {
    if (kommune === 'osteroy') await busy.promise
    return back(kommune, who)
  }
  const late: string[] = []
  const carryOutOrders = openOrderDesk(door, actions, { ...hooks, onLate: (kommune) => late.push(kommune) }, 20)
  expect(await carryOutOrders()).toEqual(['lindas'])
  door.readOrders = async () => [order({ id: '1' })]
  expect(await carryOutOrders()).toEqual([])
  expect([answers.map(([id]) => id), late]).toEqual([['2'], []])
  busy.resolve()
  await expect.poll(() => late).toEqual(['osteroy'])
  expect(answers.map(([id]) => id)).toEqual(['2', '1'])
})

it('quotes what it does not know in the answer', async () => {
  const { answers, door, actions } = region([order({})])
  actions.rollback = async () => {
    throw new Error('boom')
  }
  await openOrderDesk(door, actions, hooks)()
  expect(answers.map(([, answer]) => [answer.isDone, sayTold(answer.message ?? '', 'nn')])).toEqual([
    [false, 'Det gjekk ikkje. Prøv igjen. Held det fram, sei frå til den som driftar løysinga: «boom»'],
  ])
})
