import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadBundle } from '../load-bundle.ts'
import { makeTheme } from './portal-assets.ts'
import { openTemplateVerdicts } from './template-verdicts.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verdicts-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

it('judges the templates of a theme once, and again when the theme or the code is new', async () => {
  const bundle = await loadBundle()
  let renders = 0
  const counting = {
    ...bundle,
    render: (view: Parameters<typeof bundle.render>[0]) => {
      renders++
      return bundle.render(view)
    },
  }
  const plain = { theme: undefined, css: makeTheme(undefined).css }
  await writeFile(join(directory, '0123-old.json'), '[]')

  const open = () => openTemplateVerdicts(directory, 'c'.repeat(64), counting)
  const verdicts = await (await open())(plain, ['nn'])
  expect(verdicts('service', 'nn').filter((f) => f.severity === 'block')).toEqual([])
  expect(renders, 'eleven kinds, in the light and in the dark').toBe(22)
  expect(await readdir(directory)).toHaveLength(2)

  await (
    await open()
  )(plain, ['nn'])
  expect(renders, 'the answer is kept').toBe(22)

  const unreadable = {
    theme: undefined,
    css: `${plain.css}\n@layer ds.theme { :root { --ds-color-neutral-text-default: #c8c8c8 } }`,
  }
  const worse = await (await open())(unreadable, ['nn'])
  expect(
    worse('service', 'nn')
      .filter((f) => f.severity === 'block')
      .map((f) => f.criterion),
  ).toContain('1.4.3')
  expect(renders).toBe(44)
})
