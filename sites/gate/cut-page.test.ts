import { describe, expect, it } from 'vitest'
import { cutPage } from './cut-page.ts'
import { openGate } from './judge-html.ts'
import { parseHtml } from './parse-html.ts'
import { openHtmlEngine } from './html-engine.ts'
import { placeOnPage } from './write-piece.ts'

const page = (main: string) => `<!doctype html><html lang="nn"><head><title>Side</title></head><body><header><p>Prøve</p><nav aria-label="Meny"><a href="/a/">A</a></nav></header><main class="m"><h1>Side</h1>${main}</main></body></html>`
const cut = (html: string) => cutPage(html, parseHtml(html))
const around = (inside: string) => `<!doctype html>\n<html lang="nn"><head><title>.</title></head><body><main class="m">${inside}</main></body></html>`

describe('cutting a page', () => {
  it('writes each part within what it stands in, and leaves nothing of it behind', () => {
    expect(cut(page('<section data-slot="price"><p>Gratis. <a href="https://example.no/x">Les om prisar</a></p></section>'))?.map((p) => p.text)).toEqual([
      '<!doctype html><html lang="nn"><head><title>Side</title></head><body><header></header><main class="m"><h1>Side</h1><section data-slot="price"></section></main></body></html>',
      '<!doctype html>\n<html lang="nn"><head><title>.</title></head><body><header><p>Prøve</p><nav aria-label="Meny"></nav></header></body></html>',
      '<!doctype html>\n<html lang="nn"><head><title>.</title></head><body><header><nav aria-label="Meny"><a href="/">A</a></nav></header></body></html>',
      around('<section data-slot="price"><p>Gratis. <a href="/">Les om prisar</a></p></section>'),
    ])
  })

  it('writes parts that are in no trouble of their own, so that a sound page is never judged as a whole', () => {
    const engine = openHtmlEngine()
    const parts = cut(page('<section data-slot="price"><h2>Pris</h2><p>Gratis.</p></section>'))!
    expect(parts.flatMap((part) => engine.judge(part.text).filter((m) => placeOnPage(part, m.offset) === null))).toEqual([])
  })

  it('knows where on the page a place in a part is', () => {
    const html = page('<section><a href="/langt/herfra/">A</a><b>Her</b></section>')
    const part = cut(html)!.at(-1)!
    expect(placeOnPage(part, part.text.indexOf('<b>'))).toBe(html.indexOf('<b>'))
    expect(placeOnPage(part, part.text.indexOf('<main'))).toBe(null)
  })

  it('leaves a page whole when one part names something in another, or a tag is missing', async () => {
    const apart = page('<section><h2>A</h2><p><label for="n">Namn</label></p></section><section><h2>B</h2><p><input id="n" type="text"></p></section>')
    expect(cut(apart)).toBe(null)
    expect(await openGate().judge(apart)).toEqual([])
    expect(cut(page('<section><p>A</p>'))).toBe(null)
    expect(cut(page('<section><p><label for="n">Namn</label><input id="n" type="text"></p></section>'))).not.toBe(null)
  })
})
