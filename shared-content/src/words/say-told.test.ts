import { expect, it } from 'vitest'
import { LANGS, TROUBLE_CODES, told, troubleOf } from '../contract/index.ts'
import { badlySaid } from '../testing/badly-said.ts'
import { sayTold } from './say-told.ts'
import { TROUBLE_WORDS } from './trouble-words.ts'

const inAll = (of: Parameters<typeof sayTold>[0]) => LANGS.map((lang) => sayTold(of, lang))

it('says every code, in every language', () => {
  expect(badlySaid(TROUBLE_WORDS)).toEqual([])
  for (const code of TROUBLE_CODES)
    for (const sentence of inAll(told.parse({ code, params: {} }))) expect(sentence, code).not.toBe('')
})

it('says what is told in one breath, each in the reader’s language', () => {
  expect(
    inAll([troubleOf('diskFull'), troubleOf('aboutFile', { path: '/data' }), troubleOf('publishedAfter')]),
  ).toEqual([
    'Disken er full. Rydd plass. Det gjeld «/data». Portalen blir publisert av seg sjølv etterpå.',
    'Disken er full. Rydd plass. Det gjelder «/data». Portalen blir publisert av seg selv etterpå.',
    'The disk is full. Make room on it. It is about “/data”. The portal is published by itself afterwards.',
  ])
})

it('says trouble inside trouble in the same language as the rest', () => {
  expect(inAll(troubleOf('unknown', { message: troubleOf('stoodStill', { seconds: 120 }) }))).toEqual([
    'Held det fram, sei frå til den som driftar løysinga: «Publiseringa stod stille i 120 sekund og blei stoppa.»',
    'Fortsetter det, si fra til den som drifter løsningen: «Publiseringen sto stille i 120 sekunder og ble stoppet.»',
    'If it goes on, tell whoever runs the system: “Publishing stood still for 120 seconds and was stopped.”',
  ])
})

it('leaves the sentence of an earlier version as it is, and reads back what was stored', () => {
  expect(inAll(told.parse('Disken er full.'))).toEqual(['Disken er full.', 'Disken er full.', 'Disken er full.'])
  const kept = [
    troubleOf('heldBy', { by: troubleOf('somebody'), why: troubleOf('pinDamaged') }),
    troubleOf('stoodStill', { seconds: 120 }),
  ]
  expect(told.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  expect(told.safeParse([{ code: 'noSuchCode', params: {} }]).success).toBe(false)
})
