import { expect, it } from 'vitest'
import { badlySaid } from './badly-said.ts'

it('finds what is empty, what has other places, and bokmål in the nynorsk', () => {
  expect(
    badlySaid({
      right: { nn: '{count} sider', nb: '{count} sider', en: '{count} pages' },
      empty: { nn: 'Søk', nb: ' ', en: 'Search' },
      other: { nn: '{count} sider', nb: '{n} sider', en: '{count} pages' },
      wrong: { nn: 'Fra i dag', nb: 'Fra i dag', en: 'From today' },
    }),
  ).toEqual(['empty: empty in nb', 'other: other places in nb', 'wrong: bokmål in the nynorsk'])
})
