import type { OrderAnswer, PortalOrder } from '@innbyggarportal/shared-content/contract'
import { PortalBusyError } from '@innbyggarportal/sites/publisher'
import { expect, it } from 'vitest'
import { carryOutOrders } from './carry-out-orders.ts'

const order = (over: Partial<PortalOrder>): PortalOrder => ({ id: '1', kommune: 'osteroy', order: 'rollback', why: 'Feil pris', by: 'Kari', at: '2026-11-21T10:00:00.000Z', ...over })

function region(orders: PortalOrder[]) {
  const answers: [string, OrderAnswer][] = []
  const did: unknown[] = []
  return {
    answers, did,
    door: { readOrders: async () => orders, answerOrder: async (id: string, answer: OrderAnswer) => { answers.push([id, answer]) } },
    actions: {
      rollback: async (kommune: string, who: object) => { did.push(['rollback', kommune, who]); return { isDone: true } },
      resume: async (kommune: string) => { did.push(['resume', kommune]); return kommune === 'vaksdal' ? { isDone: false, message: 'Portalen er ikkje halden att.' } : { isDone: true } },
    },
  }
}

it('goes back to the release asked for, in the name of whoever asked, and answers', async () => {
  const { answers, did, door, actions } = region([order({ release: 'r1' }), order({ id: '2' }), order({ id: '3', order: 'resume' })])
  expect(await carryOutOrders(door, actions)).toEqual(['osteroy'])
  const who = { by: 'Kari', why: 'Feil pris', at: '2026-11-21T10:00:00.000Z' }
  expect(did).toEqual([['rollback', 'osteroy', { ...who, to: 'r1' }], ['rollback', 'osteroy', who], ['resume', 'osteroy']])
  expect(answers.map(([id, a]) => [id, a.isDone])).toEqual([['1', true], ['2', true], ['3', true]])
})

it('answers with the sentence when it cannot be done, and goes on with the next', async () => {
  const { answers, door, actions } = region([order({ id: '1', kommune: 'vaksdal', order: 'resume' }), order({ id: '2' }), order({ id: '3', order: 'resume' })])
  actions.rollback = async () => { throw new PortalBusyError('osteroy', 90_000) }
  expect(await carryOutOrders(door, actions)).toEqual(['vaksdal', 'osteroy'])
  expect(answers).toEqual([
    ['1', { isDone: false, message: 'Portalen er ikkje halden att.' }],
    ['2', { isDone: false, message: expect.stringMatching(/^Det gjekk ikkje\. Ei anna publisering .* Prøv igjen etterpå\.$/) }],
    ['3', { isDone: true }],
  ])
})

it('quotes what it does not know in the answer', async () => {
  const { answers, door, actions } = region([order({})])
  actions.rollback = async () => { throw new Error('boom') }
  await carryOutOrders(door, actions)
  expect(answers).toEqual([['1', { isDone: false, message: 'Det gjekk ikkje. Prøv igjen. Held det fram, sei frå til den som driftar løysinga: «boom»' }]])
})
