import { expect, it } from 'vitest'
import { nameOfTool } from './name-controls.ts'

it('names the tools we offer in the language of the reader, and no other', () => {
  expect([
    nameOfTool('bold', 'nn'),
    nameOfTool('add', 'nb'),
    nameOfTool('link', 'en'),
    nameOfTool('superscript', 'nn'),
  ]).toEqual(['Halvfeit', 'Sett inn', 'Link', undefined])
})
