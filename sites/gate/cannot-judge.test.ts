import { expect, it } from 'vitest'
import { cannotJudge, whyOf } from './cannot-judge.ts'
import { parseHtml } from './parse-html.ts'

const thrownBy = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}
const forEver = (): number => forEver() + 1

it.each([
  ['is nested too deep', () => parseHtml('<div>'.repeat(1_100))],
  ['takes all the stack', forEver],
])('says in each language why a page that %s could not be judged', (_which, run) => {
  expect(cannotJudge(whyOf(thrownBy(run))).advice).toEqual({
    nn: 'Sida kunne ikkje kontrollerast: ho har for mange element inni kvarandre. Prøv på nytt, eller del opp sida.',
    nb: 'Siden kunne ikke kontrolleres: den har for mange elementer inni hverandre. Prøv på nytt, eller del opp siden.',
    en: 'The page could not be checked: it has too many elements inside each other. Try again, or split up the page.',
  })
})

it('quotes what nobody foresaw', () => {
  expect(cannotJudge(whyOf(new RangeError('Invalid\n string'))).advice).toEqual({
    nn: 'Sida kunne ikkje kontrollerast: noko uventa gjekk gale («Invalid string»). Prøv på nytt, eller del opp sida.',
    nb: 'Siden kunne ikke kontrolleres: noe uventet gikk galt («Invalid string»). Prøv på nytt, eller del opp siden.',
    en: 'The page could not be checked: something unexpected went wrong (“Invalid string”). Try again, or split up the page.',
  })
  expect(cannotJudge(whyOf('x'.repeat(5_000))).advice.nn.length).toBeLessThan(320)
})
