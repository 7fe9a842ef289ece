import { LANGS } from '@innbyggarportal/shared-content/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findThing } from './find-thing.ts'

const thing = (title: string, lang: 'nn' | 'nb' | 'en' = 'nn') => title.slice(findThing(title, lang))

describe('the thing a title is about', () => {
  it.each([
    ['Søk barnehageplass', 'barnehageplass'],
    ['Søk om å byggje', 'byggje'],
    ['Søk plass i SFO', 'SFO'],
    ['Sjå og klag på eigedomsskatten', 'eigedomsskatten'],
    ['Få hjelp frå PPT', 'PPT'],
    ['Søk økonomisk sosialhjelp', 'økonomisk sosialhjelp'],
  ])('comes after what one does in «%s»', (title, name) => expect(thing(title)).toBe(name))

  it.each([
    'Helsestasjon for barn',
    'Meld frå når du er uroleg for eit barn',
    'Søknadsfristar',
    'Søk',
    'Gift deg borgarleg',
  ])('is all of «%s»', (title) => expect(thing(title)).toBe(title))

  it('goes by the words of the title’s own language', () => {
    expect(thing('Apply for a place in kindergarten', 'en')).toBe('kindergarten')
    expect(thing('Apply for a disabled parking permit', 'en')).toBe('disabled parking permit')
    expect(thing('Se og betal kommunale avgifter', 'nb')).toBe('kommunale avgifter')
    expect(thing('Apply for housing allowance')).toBe('Apply for housing allowance')
  })

  it('is never empty', () => {
    const words = fc.array(
      fc.constantFrom('Søk', 'om', 'å', 'plass', 'i', 'få', 'hjelp', 'Apply', 'for', 'a', 'to', 'x'),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(words, fc.constantFrom(...LANGS), (parts, lang) => {
        expect(thing(parts.join(' '), lang).trim()).not.toBe('')
      }),
    )
  })
})
