import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linkedStyles, openStyles } from './linked-styles.ts'

/** What a page links to, of a folder in which every file says its name, with what it imports. */
const sheetsOf = (html: string, imports: Record<string, string> = {}) =>
  linkedStyles(html, 'sub/page.html', async (file) => `${imports[file] ?? ''}/* ${file} */`)
const cssOf = async (html: string, imports?: Record<string, string>) =>
  (await sheetsOf(html, imports)).map((s) => s.css.replace(/\s+/g, ' '))

describe('the stylesheets of a page', () => {
  it.each([
    ['beside it', '<link rel="stylesheet" href="a.css">', 'sub/a.css'],
    ['from the root, with a version', '<link rel=stylesheet href=/a.css?v=1#x>', 'a.css'],
    ['above it', '<link rel="stylesheet" href="../style/a%20b.css">', 'style/a b.css'],
    ['with another address first', '<link data-href="/none.css" rel="stylesheet" href="a.css">', 'sub/a.css'],
    ['with more kinds than one', '<link rel="preload StyleSheet" href="a.css">', 'sub/a.css'],
    ['with an end in an attribute', '<link title="a>b" rel="stylesheet" href="a.css">', 'sub/a.css'],
    ['in the text', '<body><p>Hei</p><link rel="stylesheet" href="a.css">', 'sub/a.css'],
  ])('are found %s', async (_where, html, file) => {
    expect(await cssOf(html)).toEqual([`/* ${file} */`])
  })

  it.each([
    [
      'of another site',
      '<link rel="stylesheet" href="https://example.com/a.css"><link rel="stylesheet" href="//example.com/a.css">',
    ],
    ['in a remark', '<!-- <link rel="stylesheet" href="a.css"> -->'],
    ['in a script', '<script>"<link rel=stylesheet href=a.css>"</script>'],
    [
      'somebody must choose',
      '<link rel="alternate stylesheet" href="a.css"><link rel="stylesheet" href="a.css" disabled>',
    ],
    ['without a place', '<link rel="stylesheet"><link rel="stylesheet" href="http://">'],
  ])('are not those %s', async (_which, html) => {
    expect((await cssOf(html)).filter((css) => css.includes('a.css'))).toEqual([])
  })

  it('tell the media they are for', async () => {
    expect(
      (await sheetsOf('<link rel="stylesheet" href="a.css"><link rel="stylesheet" href="b.css" media="print">')).map(
        (s) => s.media,
      ),
    ).toEqual(['', 'print'])
  })

  it('come behind those they import, under the conditions of the import', async () => {
    const imports = {
      'sub/a.css':
        '@charset "utf-8"; /* @import "no.css"; */ @layer x; @import url("/b.css"); @import url(c.css) print; @IMPORT\'d.css\' layer(x) supports(display: grid) screen and (min-width: 1px); p { color: red } @import "late.css";',
      'b.css': '@import "e/e.css";',
    }
    expect(
      (await cssOf('<link rel="stylesheet" href="a.css">', imports)).map((css) =>
        css.includes('late') ? 'a.css' : css,
      ),
    ).toEqual([
      '/* e/e.css */',
      '@import "e/e.css";/* b.css */',
      '@media print { /* sub/c.css */ }',
      '@media screen and (min-width: 1px) { @supports (display: grid) { @layer x { /* sub/d.css */ } } }',
      'a.css',
    ])
  })

  it('are read once when they import each other, and not for ever under ever new conditions', async () => {
    const round = { 'sub/a.css': '@import "b.css";', 'sub/b.css': '@import "a.css";' }
    expect(await cssOf('<link rel="stylesheet" href="a.css">', round)).toHaveLength(2)
    expect(
      await cssOf('<link rel="stylesheet" href="a.css">', { 'sub/a.css': '@import "a.css" screen;' }),
    ).toHaveLength(6)
  })

  it('are never those outside the folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'styles-'))
    await writeFile(`${folder}.css`, 'p {}')
    expect(await openStyles(folder)(`../${folder.split('/').at(-1)}.css`)).toBe('')
    await Promise.all([rm(folder, { recursive: true }), rm(`${folder}.css`)])
  })
})
