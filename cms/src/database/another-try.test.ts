import { expect, it } from 'vitest'
import { noteFailure, withAnotherTry } from './another-try.ts'

const request = () => new Request('http://a.no/api/services', { method: 'POST', body: '{"slug":"sfo"}' })
const met = Object.assign(new Error('met another'), { code: 112 })

it('sends a request that met another again, whole, until it gets through', async () => {
  const bodies: string[] = []
  const answered = await withAnotherTry(
    request(),
    async (sent) => {
      bodies.push(await sent.text())
      if (bodies.length < 3) noteFailure(sent, met)
      return new Response(null, { status: bodies.length < 3 ? 409 : 201 })
    },
    () => 0,
  )
  expect([answered.status, bodies]).toEqual([201, Array.from({ length: 3 }, () => '{"slug":"sfo"}')])
})

it('gives up in the end, and sends nothing again that was refused for another reason', async () => {
  const triesOf = async (error: unknown) => {
    let tries = 0
    await withAnotherTry(
      request(),
      async (sent) => {
        tries += 1
        noteFailure(sent, error)
        return new Response(null, { status: 409 })
      },
      () => 0,
    )
    return tries
  }
  expect(await triesOf(met)).toBe(8)
  expect(await triesOf(new Error('refused'))).toBe(1)
})
