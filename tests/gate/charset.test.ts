import { expect, it } from 'vitest'
import { BASE_PAGE } from './planted/index.ts'
import { openGate } from '@innbyggarportal/sites/gate'

const rules = async (html: string) => (await openGate().judge(html)).map(({ rule }) => rule)

it('a page says which characters it is written in, soon enough for a browser to hear', async () => {
  const said = '<meta charset="utf-8">'
  expect(await rules(BASE_PAGE)).not.toContain('page/no-charset')
  expect(await rules(BASE_PAGE.replace(said, ''))).toContain('page/no-charset')
  expect(await rules(BASE_PAGE.replace(said, `<!--${'x'.repeat(1100)}-->${said}`))).toContain('page/no-charset')
})
