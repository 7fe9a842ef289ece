import { TEMPLATE_TREE_RULES } from '@innbyggarportal/shared-content/rules'
import { expect, it } from 'vitest'
import { isMistaken } from './alfa/is-mistaken.ts'
import { openGate } from './judge-html.ts'
import { parseHtml } from './parse-html.ts'

const gate = openGate()
const page = (body: string, head = '', lang = 'nn') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Side</title>${head}</head><body><main><h1>Side</h1>${body}</main></body></html>`
const rules = async (html: string) => (await gate.judge(html)).map((f) => f.rule)
const template = (body: string) =>
  TEMPLATE_TREE_RULES.flatMap((rule) => rule(parseHtml(page(body)), { lang: '' })).map((hit) => hit.rule)

it.each([
  ['page/reload', page('', '<meta http-equiv="refresh" content="30; url=/">')],
  ['page/broken-control', page('<div role="combobox" aria-controls="x" aria-label="Val" aria-expanded="false"></div>')],
  ['page/no-heading', page('').replace('<h1>Side</h1>', '<p>Side</p>')],
  ['page/no-parts', page('').replace('<h1>Side</h1>', '<p>Side</p>').replaceAll('main>', 'div>')],
  ['page/no-title', page('<svg><title>Kart</title></svg>').replace('<title>Side</title>', '')],
  ['page/unknown-language', page('<p lang="xx">Ord</p>')],
  ['content/sound-starts', page('<audio autoplay src="/a.mp3"></audio>')],
  ['content/name-not-allowed', page('<p aria-label="Før 100, no 1 krone"><s>100</s> 1</p>')],
  ['content/name-not-allowed', page('<h2 role="none" aria-braillelabel="Ord">Ord</h2>')],
  ['content/alt-unheard', page('<img src="/a.png" alt="Våpenet" role="none">')],
  ['content/link-without-context', page('<p><a href="/x/">Les meir</a></p>').replace('<h1>Side</h1>', '')],
  ['content/vague-link', page('<p><a href="/x/">Les meir</a></p>')],
  [
    'content/other-language',
    page('<p>Dei seier <span lang="fr">hij ging met de kippen op stok</span> i Nederland.</p>'),
  ],
  ['page/other-language', page('<p>The word of the day has been in this list for a while.</p>', '', 'fr')],
])('finds %s', async (rule, html) => {
  expect(await rules(html)).toContain(rule)
})

it.each([
  ['a page that moves on at once', page('', '<meta http-equiv="refresh" content="0; url=/">')],
  ['a page that moves on after a day', page('', '<meta http-equiv="refresh" content="86400; url=/">')],
  ['an order to move on that no browser obeys', page('', '<meta http-equiv="refresh" content="5: /">')],
  ['a size that browsers overlook', page('', '<meta name="viewport" content="maximum-scale=-1">')],
  ['an unknown language of no words', page('<p lang="xx"> </p>')],
  ['a link whose name is in its title', page('<a href="/x/" title="Kart"><img src="/a.png" alt=""></a>')],
  ['a button with a name within', page('<button type="button"><svg aria-label="Lukk"></svg></button>')],
  ['a drawing nobody meets', page('<div style="display: none"><img src="/a.png"></div>')],
  ['a field out of use', page('<label>Namn <input autocomplete="namnet" disabled></label>')],
  ['words marked with their language', page('<p>Dei seier <span lang="nl">hij ging met de kippen op stok</span>.</p>')],
  [
    'a title of a book',
    page(
      '<p>Du kan låne bøkene hos oss når du har fått kort:</p><ul><li>The Lord of the Rings and the Return of the King</li></ul>',
    ),
  ],
  ['a silent film', page('<video autoplay muted><track kind="captions" src="/a.vtt"></video>')],
  ['three seconds of sound', page('<audio autoplay src="/a.mp3#t=8,10"></audio>')],
  ['a name on a link', page('<a href="/x/" aria-label="Før 100, no 1 krone"><s>100</s> 1</a>')],
])('stops no page for %s', async (_, html) => {
  expect((await gate.judge(html)).filter((f) => f.severity === 'block')).toEqual([])
})

it('knows a title where a browser finds it', async () => {
  const html = page('').replace('<title>Side</title>', '').replace('<h1>', '<title>Side</title><h1>')
  expect(await rules(html)).not.toContain('page/no-title')
})

it.each([
  ['template/role-out-of-place', '<div role="menu"><div role="group"><span role="treeitem">Ord</span></div></div>'],
  ['template/header-without-cells', '<table><tr><th>Sats</th><th>Pris</th></tr><tr><td>15</td></tr></table>'],
  ['template/name-leaves-out-words', '<a href="/x/" aria-label="Last ned">Last ned <b aria-hidden="true">alt</b></a>'],
])('finds %s in a template', (rule, html) => {
  expect(template(html)).toEqual([rule])
})

it.each([
  '<ul role="tablist"><li role="none"><span role="tab">Ord</span></li></ul>',
  '<div role="menu" aria-busy="true"><span>Vent</span></div>',
  '<table><tr><th>Sats</th><th>Pris</th></tr><tr><td colspan="2">15</td></tr></table>',
  '<button aria-label="Søk på dato">Søk på dato (ÅÅÅÅ-MM-DD)</button>',
  '<button aria-label="Lukk">X</button>',
])('finds nothing in a template that is sound: %s', (html) => {
  expect(template(html)).toEqual([])
})

it.each([
  ['alfa/sia-r68', '<table></table>', 'table', true],
  ['alfa/sia-r68', '<div role="list"></div>', 'div', false],
  ['alfa/sia-r69', '<p>----====</p>', 'p', true],
  ['alfa/sia-r69', '<p>Ord</p>', 'p', false],
  ['alfa/sia-r92', '<p style="position: absolute; top: -999em">Ord</p>', 'p', true],
  ['alfa/sia-r14', '<a aria-label="Søk">Søk (ny)</a>', 'a', true],
  ['alfa/sia-r14', '<a aria-label="Finn">Søk</a>', 'a', false],
])('takes %s of %s for no failure only when it is none', (rule, html, tag, is) => {
  const element = parseHtml(page(html)).elements.find((e) => e.tag === tag)!
  expect(isMistaken({ rule, element })).toBe(is)
})
