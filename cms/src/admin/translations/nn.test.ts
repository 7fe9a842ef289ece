import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GenericTranslationsObject } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import { describe, expect, it } from 'vitest'
import { nn, nnExtras } from './nn.ts'
import { plainer } from './plainer.ts'

/** Every string of a tree by its path, «general:save». */
function flat(tree: GenericTranslationsObject, path: string[] = []): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([k, v]): [string, string][] =>
      typeof v === 'string' ? [[[...path, k].join(':'), v]] : [...flat(v, [...path, k])],
    ),
  )
}

const placeholders = (s: string) => (s.match(/\{\{.*?\}\}|<\/?(?:\d|a|br)\b/g) ?? []).sort()
const BOKMAL = new RegExp(
  `(?<![\\p{L}-])(${[
    'ikke',
    'fra',
    'hvordan',
    'hvis',
    'hva',
    'hvem',
    'noe',
    'noen',
    'ble',
    'være',
    'velg',
    'valgt',
    'lenken?',
    'kun',
    'bare',
    'gjør',
    'vennligst',
    'en',
    'et',
    'dokumenter',
    'endringer',
    'nåværende',
    'lagret',
    'endret',
    'slettet',
    'opprettet',
    'bruker',
    'siden',
    'språkene',
    'mer',
    'flere',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

const ours = flat(nn.translations)
const bokmal = flat(nb.translations)
const english = flat(en.translations)

describe('the admin in nynorsk', () => {
  it('has every string that bokmål has, and no other', () => {
    expect([...ours.keys()].sort()).toEqual([...bokmal.keys()].sort())
  })

  it('fills in the same values and tags as the English original', () => {
    for (const [key, text] of ours) expect(placeholders(text), key).toEqual(placeholders(english.get(key)!))
  })

  it('has no empty string and no word that only bokmål has', () => {
    const wrong = [...ours, ...flat(nnExtras)].filter(([, text]) => text.trim() === '' || BOKMAL.test(text))
    expect(wrong).toEqual([])
  })
})

it.each([
  ['bokmål', plainer.nb, bokmal],
  ['English', plainer.en, english],
])('what is said more plainly in %s is said at all, and fills in the same', (_language, own, theirs) => {
  for (const [key, text] of flat(own)) {
    expect(theirs.get(key), key).not.toBe(text)
    expect(placeholders(text), key).toEqual(placeholders(english.get(key)!))
  }
})

describe('the rich text editor in nynorsk', () => {
  it('has every string of every feature of the editor', async () => {
    const root = dirname(createRequire(import.meta.url).resolve('@payloadcms/richtext-lexical'))
    const files = readdirSync(join(root, 'features'), { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('i18n.js'),
    )
    const theirs = new Map<string, string[]>()
    for (const file of files) {
      const name = /(?:lists\/)?(\w+)\/(?:server\/)?i18n\.js$/.exec(file)![1]!
      const { i18n } = (await import(pathToFileURL(join(root, 'features', file)).href)) as {
        i18n: { en: GenericTranslationsObject }
      }
      theirs.set(name, [...flat(i18n.en).keys()])
    }
    const { general, ...features } = nnExtras.lexical
    expect(readFileSync(join(root, 'i18n.js'), 'utf8')).toContain('toolbarItemsActive')
    expect(Object.keys(general)).toEqual([
      'placeholder',
      'slashMenuBasicGroupLabel',
      'slashMenuListGroupLabel',
      'toolbarItemsActive',
    ])
    const own = new Map(Object.entries(features).map(([name, strings]) => [name, [...flat(strings).keys()]]))
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(theirs))
  })
})
