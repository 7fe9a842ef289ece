import { expect, it } from 'vitest'
import { pageAnswers } from './page-answers.ts'

/** Questions that are answered by hand, in the order they are asked. */
function byHand() {
  const asked: { url: string; answer: (data: string) => void; fail: () => void }[] = []
  const answers = pageAnswers<string>(
    (url) => new Promise((answer, reject) => asked.push({ url, answer, fail: () => reject(new Error('no')) })),
  )
  const said: string[] = []
  const show = (url: string) => answers.subscribe(url, () => said.push(url))
  return { asked, answers, said, show }
}
const settled = () => new Promise((done) => setTimeout(done))

it('asks once for all who show it, and again when the document is saved', async () => {
  const { asked, answers, said, show } = byHand()
  for (const moment of ['first', 'first', 'saved', 'saved']) {
    show('/a')
    answers.ask('/a', moment)
  }
  expect(asked).toHaveLength(2)
  expect(answers.read('/a')).toEqual({ state: 'loading' })
  asked[0]!.answer('old')
  asked[1]!.answer('new')
  await settled()
  expect([answers.read('/a'), said.length]).toEqual([{ state: 'ready', data: 'new' }, 4])
})

it('shows what is there until the new answer is', async () => {
  const { asked, answers, show } = byHand()
  show('/a')
  answers.ask('/a', 'first')
  asked[0]!.answer('old')
  await settled()
  answers.askAgain('/a')
  expect(answers.read('/a')).toEqual({ state: 'ready', data: 'old' })
  asked[1]!.fail()
  await settled()
  expect(answers.read('/a')).toEqual({ state: 'failed' })
})

it('forgets when the last who shows it is gone, also what comes after that', async () => {
  const { asked, answers, show } = byHand()
  const leave = [show('/a'), show('/a')]
  answers.ask('/a', 'first')
  for (const go of leave) go()
  asked[0]!.answer('late')
  await settled()
  expect(answers.read('/a')).toEqual({ state: 'loading' })
  answers.ask('/a', 'first')
  expect(asked).toHaveLength(1)
  show('/a')
  answers.ask('/a', 'first')
  expect(asked).toHaveLength(2)
})
