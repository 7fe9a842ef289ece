import { describe, expect, it } from 'vitest'
import { cutPage } from './cut-page.ts'
import { openHtmlEngine } from './html-engine.ts'
import { openGate } from './judge-html.ts'
import { readPart, readSkeleton, writePart } from './read-part.ts'

const page = (main: string) =>
  `<!doctype html><html lang="nn"><head><meta charset="utf-8"><title>Side</title></head><body><header><p>Prøve</p><nav aria-label="Meny"><a href="/a/">A</a></nav></header><main class="m"><h1>Side</h1>${main}</main></body></html>`
const around = (inside: string) =>
  `<!doctype html>\n<html lang="nn"><head><title>.</title></head><body><main class="m">${inside}</main></body></html>`

/** The parts of a page, each written as a page; null when it cannot be cut. */
function written(html: string) {
  const cut = cutPage(html)
  const skeleton = cut && readSkeleton(cut)
  return (
    cut &&
    skeleton &&
    cut.parts.map(({ start, end }, i) => writePart(cut.skeleton, skeleton.frames[i]!, html.slice(start, end)))
  )
}
/** The parts that are what they seem, by their text. */
const wholeParts = (html: string) =>
  written(html)
    ?.filter((p) => readPart(p))
    .map((p) => p.text)

describe('cutting a page', () => {
  it('leaves the tags of each part behind', () => {
    expect(cutPage(page('<section data-slot="price"><p>Gratis.</p></section><p>Etter</p>'))!.skeleton).toBe(
      '<!doctype html><html lang="nn"><head><meta charset="utf-8"><title>Side</title></head><body><header></header><main class="m"><h1>Side</h1><section data-slot="price"></section><p>Etter</p></main></body></html>',
    )
  })

  it('writes each part within what it stands in, in no trouble of its own', () => {
    const parts = wholeParts(
      page(
        '<div class="lead" data-slot="summary"><div>Kort</div></div><section><section><p>Inni</p></section></section>',
      ),
    )!
    expect(parts.slice(1)).toEqual([
      around('<div class="lead" data-slot="summary"><div>Kort</div></div>'),
      around('<section><section><p>Inni</p></section></section>'),
    ])
    const engine = openHtmlEngine()
    expect(
      wholeParts(page('<section data-slot="price"><h2>Pris</h2><p>Gratis.</p></section>'))!.flatMap((text) =>
        engine.judge(text),
      ),
    ).toEqual([])
  })

  it.each([
    ['in a remark', '<!-- <section><p>A</p></section> -->'],
    ['in an attribute', '<p title="<section></section>">A</p>'],
    ['in a script', '<script>"<section></section>"</script>'],
    ['with a tag missing', '<section><p>A</p>'],
    ['in something it cannot be cut out of', '<ul><li><section><p>A</p></section></li></ul>'],
    ['with an end in an attribute', '<section title="a>b"><p>A</p></section>'],
  ])('leaves a page whole with what looks like a part %s', (_where, main) => {
    expect(written(page(main))).toBe(null)
  })

  it.each([
    ['ends early in a remark', '<section><!-- </section> --></section>'],
    ['ends what it stands in', '<section></main></section>'],
  ])('does not take a part for whole that %s', (_what, main) => {
    expect(wholeParts(page(main))?.length ?? 0).toBeLessThan(2)
  })

  it('leaves a page whole when one part names something in another', async () => {
    const gate = openGate()
    const apart = page(
      '<section><h2>A</h2><p><label for="n">Namn</label></p></section><section><h2>B</h2><p><input id="n" type="text"></p></section>',
    )
    expect(await gate.judge(apart)).toEqual([])
    expect(gate.stats.wholes).toBe(1)
    expect(
      await gate.judge(
        page('<section><h2>A</h2><p><label for="n">Namn</label><input id="n" type="text"></p></section>'),
      ),
    ).toEqual([])
    expect(gate.stats.wholes).toBe(1)
  })
})
