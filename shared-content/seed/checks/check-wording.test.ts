import { describe, expect, it } from 'vitest'
import { checkWording } from './check-wording.ts'
import { bareService, newlyFound, plant } from './plant.ts'

const faultsIn = (said: { nn?: string; nb?: string; en?: string }) =>
  checkWording([{ ...bareService('prove', 'Du kan søkje.'), result: { nn: 'Plass', ...said } }])

describe('checkWording', () => {
  it.each([
    ['Vil de søkje, ring oss.', '«de» is not «du»'],
    ['Vi ringjer dykk.', '«dykk» is not «du»'],
    ['Her er lageret, kommunen sitt lager.', '«kommunen sitt» is a genitive nobody needs'],
    ['Vanlegvis tek det 10 arbeidsdagar.', '«Vanlegvis tek det» does not say what takes time'],
  ])('names «%s»', (nn, problem) => {
    expect(faultsIn({ nn })).toEqual([`service/prove: ${problem}, in «${nn}»`])
  })

  it.each([
    ['Vi ringer dere.', '«dere» is not «du»'],
    ['Er du urolig for et barn?', '«urolig for et» should be «bekymret for»'],
  ])('names «%s» in bokmål', (nb, problem) => {
    expect(faultsIn({ nb })).toEqual([`service/prove: ${problem}, in «${nb}»`])
  })

  it.each([
    ['You can complain about the valuation.', '«complain about the» should be “appeal”'],
    ['There are five public kindergartens.', '«public kindergarten» should be “municipal kindergarten”'],
  ])('names “%s” in English', (en, problem) => {
    expect(faultsIn({ en })).toEqual([`service/prove: ${problem}, in «${en}»`])
  })

  it('leaves «dei», «deira» and what is told of others alone', () => {
    expect(faultsIn({ nn: 'Dei som bur her, melder ho si eiga sak.', nb: 'De søker selv.' })).toEqual([])
  })

  it('names a body that the page has just named', () => {
    const note = { nn: 'NGIR hentar avfallet.' }
    expect(
      newlyFound(
        checkWording,
        plant(
          'override',
          (o) => o.kommune === 'lindas' && o.service === 'renovasjon',
          (o) => ({ ...o, responsible: { ...o.responsible, note } }),
        ),
      ),
    ).toEqual(['override/lindas/renovasjon says NGIR twice'])
  })

  it('names an English page about the legevakt that does not say legevakt', () => {
    const change = { title: { nn: 'Kontakt legevakta', nb: 'Kontakt legevakten', en: 'Contact the emergency clinic' } }
    const summary = { en: [{ type: 'paragraph', children: [{ type: 'text', text: 'Call us.' }] }] }
    expect(
      newlyFound(
        checkWording,
        plant(
          'service',
          (s) => s.key === 'legevakt',
          (s) => ({ ...s, ...change, slots: { ...s.slots, summary } }),
        ),
      ),
    ).toEqual(['service/legevakt does not name legevakt in English'])
  })
})
