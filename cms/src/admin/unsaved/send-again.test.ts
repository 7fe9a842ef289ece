import { afterEach, expect, it } from 'vitest'
import { openForm, type OpenForm } from './open-forms.ts'
import { sendAgain } from './send-again.ts'

const write = { method: 'PATCH', path: '/api/contacts/1' }
const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})
const aForm = (meet: OpenForm['meet']) => ends.push(openForm({ path: write.path, meet } as OpenForm))
const answer = (data: object | null) => Response.json({ errors: [{ message: 'Nokon annan …', data }] }, { status: 409 })
const sent = () => {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ rev: 3, phone: '1', email: 'a@b.no' }))
  body.set('file', new Blob(['x']))
  return { method: 'PATCH', body }
}
const stale = answer({ mine: {}, theirs: { rev: 4, phone: '2' } })

it('sends what she chose on the revision she has seen, and the file as it was', async () => {
  const seen: unknown[] = []
  aForm(async (theirs) => {
    seen.push(theirs)
    return { email: 'a@b.no' }
  })
  const again = await sendAgain(stale, write, sent())
  const body = again?.body as FormData
  expect(JSON.parse(String(body.get('_payload')))).toEqual({ email: 'a@b.no', rev: 4 })
  expect(body.get('file')).toBeInstanceOf(Blob)
  expect(seen).toEqual([{ rev: 4, phone: '2' }])
})

it('sends nothing when she writes on, when no form is open, and after any other refusal', async () => {
  expect(await sendAgain(stale, write, sent())).toBeUndefined()
  aForm(async () => undefined)
  expect(await sendAgain(stale, write, sent())).toBeUndefined()
  ends.splice(0).forEach((end) => end())
  aForm(async () => ({}))
  expect(await sendAgain(answer(null), write, sent())).toBeUndefined()
  expect(await sendAgain(answer({ mine: {}, theirs: null }), write, sent())).toBeUndefined()
  expect(await sendAgain(new Response('<html>', { status: 409 }), write, sent())).toBeUndefined()
  expect(await sendAgain(stale, write, { method: 'PATCH', body: '{}' })).toBeUndefined()
})
