import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { textAnswer, type Answer } from './answer/answer.ts'
import { Ask } from './request/ask.ts'
import { firstAnswer } from './first-answer.ts'
import { notAllowed } from './answer/not-allowed.ts'
import type { Route } from './routes/route.ts'

const row = (
  method: Route['method'],
  address: string,
  text: string,
  takes: (ask: Ask<null>) => boolean = () => true,
): Route<null> => ({ method, address, handler: (ask) => (takes(ask) ? textAnswer(200, text) : undefined) })
const ROWS: Route<null>[] = [
  row('GET', '*', 'search', ({ target }) => target.includes('?q=')),
  {
    method: 'GET',
    address: '*',
    handler: async ({ target }) => (target === '/a' ? textAnswer(200, 'file') : undefined),
  },
  row('POST', '/tilbakemelding', 'thanks'),
  row('GET', '/tal', 'counts'),
  row('GET', '*', 'nothing here'),
]
const textOf = (answer: Answer | undefined) => answer && 'body' in answer && Buffer.from(answer.body.bytes).toString()
const answered = async (method: string, target: string) =>
  textOf(await firstAnswer(ROWS, method, new Ask({} as IncomingMessage, target, null)))

describe('the first row that has the method and the address', () => {
  it('answers, unless it leaves the request to those below, at once or later', async () => {
    expect(await answered('GET', '/?q=a')).toBe('search')
    expect(await answered('GET', '/a')).toBe('file')
    expect(await answered('GET', '/tal?x=1')).toBe('counts')
    expect(await answered('GET', '/b')).toBe('nothing here')
  })

  it('has its method', async () => {
    expect(await answered('POST', '/tilbakemelding')).toBe('thanks')
    expect(await answered('GET', '/tilbakemelding')).toBe('nothing here')
    expect(await answered('POST', '/tal')).toBeUndefined()
  })
})

it('an address says which methods it takes', () => {
  const said = (target?: string) => {
    const answer = notAllowed(ROWS, target)
    return [answer.status, answer.allow, textOf(answer)]
  }
  expect(said('/tal')).toEqual([405, 'GET, HEAD', 'Berre GET og HEAD.'])
  expect(said('/tilbakemelding?a')).toEqual([405, 'GET, HEAD, POST', 'Berre GET, HEAD og POST.'])
  expect(said()).toEqual([405, 'GET, HEAD', 'Berre GET og HEAD.'])
})
