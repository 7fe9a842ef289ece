import { describe, expect, it } from 'vitest'
import { openGate } from './judge-html.ts'
import { parseHtml } from './parse-html.ts'
import { sayFindings } from './say-findings.ts'

const gate = openGate()
const page = (main: string) => `<!DOCTYPE html>
<html lang="nn"><head><meta charset="utf-8"><title>Søk barnehageplass</title></head>
<body><main><h1>Søk barnehageplass</h1>${main}</main></body></html>`

describe('the gate', () => {
  it('lets a sound page through', async () => {
    expect(await gate.judge(page('<h2>Kven gjeld det for?</h2><p>Alle barn.</p>'))).toEqual([])
  })

  it.each([
    ['image without alt', '<img src="/a.png">', 'html/wcag/h37', '1.1.1'],
    ['link without text', '<a href="/a/"></a>', 'html/wcag/h30', '2.4.4'],
    ['empty heading', '<h2></h2>', 'html/empty-heading', '1.3.1'],
    ['skipped heading level', '<h3>Frist</h3>', 'page/heading-order', '1.3.1'],
    ['two places with one id', '<p id="a">a</p><p id="a">b</p>', 'page/duplicate-id', '4.1.1'],
    [
      'a field without label',
      '<form><input type="text" name="q"><button type="submit">Søk</button></form>',
      'html/input-missing-label',
      '3.3.2',
    ],
    ['a block inside running text', '<p><span><div>a</div></span></p>', 'html/element-permitted-content', '1.3.1'],
  ])('stops %s and names the criterion', async (_name, html, rule, criterion) => {
    const found = (await gate.judge(page(html))).filter((f) => f.severity === 'block')
    expect(found.map((f) => [f.rule, f.criterion])).toContainEqual([rule, criterion])
  })

  it.each([
    ['for a block', '<!-- [html-validate-disable-block wcag/h37, no-dup-attr] -->'],
    ['for the next', '<!-- [html-validate-disable-next wcag/h37] -->\n'],
    ['from here, without brackets', '<!--html-validate-disable wcag/h37-->'],
    ['over two lines, with a reason', '<!-- [html-validate-disable-block\n wcag/h37 -- pynt] -->'],
    ['where only the engine sees a remark', '<iframe title="Kart"><!-- [html-validate-disable wcag/h37] --></iframe>'],
    ['with an order it does not know', '<!-- [html-validate-forget wcag/h37] -->'],
    ['with a bracket too few', '<!-- [html-validate-disable wcag/h37 -->'],
  ])('lets no page switch off a rule %s', async (_how, directive) => {
    const found = await gate.judge(page(`<p>${directive}<img src="/a.png"></p>`))
    expect(found.map((f) => f.rule)).toEqual(['html/wcag/h37'])
    expect(found).toEqual(
      await gate.judge(page(`<p>${directive.replace('validate', 'whatever')}<img src="/a.png"></p>`)),
    )
  })

  it('lets no page switch on a rule', async () => {
    expect(await gate.judge(page('<!-- [html-validate-enable no-raw-characters] --><p>Barn & unge</p>'))).toEqual([])
  })

  it.each([
    [
      'a second main part',
      '</main><main hidden><p>Kjem seinare</p></main><main class="none" aria-hidden="true">',
      'page/two-mains',
    ],
    [
      'a second menu',
      '<nav><a href="/a/">A</a></nav><div hidden><nav><a href="/b/">B</a></nav></div>',
      'page/same-landmark',
    ],
  ])('counts %s only where it is not hidden', async (_what, html, rule) => {
    expect(await gate.judge(page(html))).toEqual([])
    expect(
      (await gate.judge(page(html.replaceAll(' hidden', '').replace(' aria-hidden="true"', '')))).map((f) => f.rule),
    ).toContain(rule)
  })

  it('counts no main part that is hidden', async () => {
    expect((await gate.judge(page('').replace('<main>', '<h1>Side</h1><main hidden>'))).map((f) => f.rule)).toEqual([
      'page/no-main',
    ])
  })

  it('reads past the mark a file may begin with, each letter in its place', async () => {
    expect(await gate.judge(`\uFEFF${page('<p>Alle barn.</p>')}`)).toEqual([])
    expect((await gate.judge(`\uFEFF${page('<img src="/a.png">')}`)).map((f) => [f.rule, f.where])).toEqual([
      ['html/wcag/h37', '3:40'],
    ])
  })

  it('says which slot the trouble is in, which element, and where', async () => {
    const [found] = await gate.judge(
      page('<section data-slot="price"><h2>Kva kostar det?</h2>\n<img src="/a.png"></section>'),
    )
    expect(found).toMatchObject({
      slot: 'price',
      node: '[data-slot="price"] > img',
      where: '4:1',
      advice: { nn: expect.stringContaining('alternativ tekst'), nb: expect.stringContaining('alternativ tekst') },
    })
  })

  it('says in its own words what nobody has weighed, and stops it', async () => {
    const [found] = sayFindings(
      '<html></html>',
      parseHtml('<html></html>'),
      [{ rule: 'html/brand-new', said: 'is wrong', offset: 0 }],
      [],
    )
    expect(found).toMatchObject({
      rule: 'html/brand-new',
      severity: 'block',
      advice: { nn: expect.stringContaining('is wrong') },
    })
  })

  it('ends with a finding on a page nobody can read, and in time on a large one', async () => {
    expect(await gate.judge(`<!doctype html><html lang="nn"><body>${'<div>'.repeat(60_000)}`)).toMatchObject([
      { rule: 'page/cannot-judge', severity: 'block', advice: { nn: expect.stringContaining('inni kvarandre') } },
    ])
    const large = await gate.judge(page('<p><img src="/a.png"></p>\n'.repeat(800)))
    expect(large).toHaveLength(800)
    expect(large.at(-1)).toMatchObject({ where: '802:4', node: 'html > body > main > p:nth-of-type(800) > img' })
  })

  it('judges what many pages share once, and finds what is different', async () => {
    const one = openGate()
    const shared = '<section data-slot="price"><h2>Kva kostar det?</h2><p>Gratis.</p></section>'
    await one.judge(page(shared))
    const before = { ...one.stats }
    expect(
      await one.judge(page(`${shared}<section data-slot="contact"><h2>Kontakt</h2><img src="/a.png"></section>`)),
    ).toHaveLength(1)
    expect(one.stats).toEqual({ parts: before.parts + 3, reused: 1, wholes: 1 })
  })

  it('lets a link further down on the page have the words of the heading it leads to', async () => {
    expect(
      await gate.judge(page('<p><a href="#meir">Meir informasjon</a></p><h2 id="meir">Meir informasjon</h2>')),
    ).toEqual([])
  })

  it('tells of a link to a page the portal lacks, when somebody knows the pages', async () => {
    const knowing = openGate({ hasPath: (path) => path === '/a/' })
    expect(
      (await knowing.judge(page('<p><a href="/a/?q=1#b">Éin</a> og <a href="/b/">to</a></p>'))).map((f) => [
        f.rule,
        f.severity,
      ]),
    ).toEqual([['page/unknown-path', 'ask']])
  })

  it('stops a broken rule it has no words for', async () => {
    const found = await gate.judge('<html><body><p>Hei</body></html>')
    expect(found.some((f) => f.severity === 'block')).toBe(true)
  })
})
