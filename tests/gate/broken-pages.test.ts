import { openGate } from '@innbyggarportal/sites/gate'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BASE_PAGE, DEFECTS, plant } from './planted/index.ts'

const gate = openGate()
const whole = openGate({ isByParts: false })

/** What breaks the borders between parts, or hides them. */
const SHARDS = [
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '</div>',
  '<div>',
  '</section>',
  '<section>',
  '<section data-slot="price">',
  '</nav>',
  '<nav aria-label="Meny">',
  '</main>',
  '<main>',
  '<!--',
  '-->',
  '"',
  '>',
  '<',
  '</body>',
  '<a href="/x/">',
  '</a>',
  '<ul>',
  '<li>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<form>',
  '</form>',
  '<h2>',
  '</h2>',
  '<script>',
  '</script>',
  '<template>',
  '<svg>',
  '</svg>',
  '<title>',
  '<textarea>',
  '<select>',
  '<p data-slot="x">',
  ' id="meir"',
  '<label for="namn">',
  '<img src="/a.png" alt="">',
]
const pages = [BASE_PAGE, ...DEFECTS.filter((_, i) => i % 9 === 0).map(plant)]
const breaking = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  shard: fc.constantFrom(...SHARDS),
  cut: fc.integer({ min: 0, max: 12 }),
  isAtTag: fc.boolean(),
})

function broken(
  html: string,
  { at, shard, cut, isAtTag }: { at: number; shard: string; cut: number; isAtTag: boolean },
): string {
  const somewhere = Math.floor(at * html.length)
  const place = isAtTag ? html.indexOf('<', somewhere) : somewhere
  const from = place < 0 ? somewhere : place
  return html.slice(0, from) + shard + html.slice(from + (isAtTag ? 0 : cut))
}

it('judges a page in parts as it judges the whole, however it is broken', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...pages),
      fc.array(breaking, { minLength: 1, maxLength: 3 }),
      async (page, all) => {
        const html = all.reduce(broken, page)
        expect(await gate.judge(html)).toEqual(await whole.judge(html))
      },
    ),
    { numRuns: 1500 },
  )
}, 120_000)
