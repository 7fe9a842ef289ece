import { openGate } from '@innbyggarportal/sites/gate'
import { expect, it } from 'vitest'
import { BASE_PAGE } from './planted/index.ts'

const gate = openGate()
const found = async (html: string) => (await gate.judge(html)).map(({ rule }) => rule).filter((r) => r.includes('lang'))

/** Kven, Lule and Pite Sámi, Ume Sámi, Norwegian Romani, Scandoromani and Norwegian Sign Language, which Unicode names some of. */
it.each(['fkv', 'smj', 'sje', 'sju', 'rmg', 'rmu', 'nsl', 'se', 'sma', 'fi', 'nn-NO'])(
  'a page and a word may be in %s, which is a language',
  async (lang) => {
    expect(await found(BASE_PAGE.replace('<html lang="nn">', `<html lang="${lang}">`))).toEqual([])
    expect(await found(BASE_PAGE.replace('<main', `<p lang="${lang}">Tervetuloa</p><main`))).toEqual([])
  },
)

it.each(['xx', 'zz', 'x', 'norsk'])('%s is none', async (lang) => {
  expect(await found(BASE_PAGE.replace('<html lang="nn">', `<html lang="${lang}">`))).toContain('page/no-language')
})
