import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDirectory } from './check-directory.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const page = (body: string, head = '') => `<!doctype html>
<html lang="nn"><head><meta charset="utf-8"><title>Side</title>${head}</head><body><a href="#m">Hopp til innhaldet</a><main id="m"><h1>Side</h1>${body}</main></body></html>`
const put = async (name: string, html: string | Buffer) => {
  await mkdir(join(folder, name, '..'), { recursive: true })
  await writeFile(join(folder, name), html)
}
const rules = (checked: Awaited<ReturnType<typeof checkDirectory>>) =>
  Object.fromEntries(checked.map((c) => [c.file, c.findings.map((f) => f.rule)]))

describe('checking a folder', () => {
  it('judges every html file with all engines, by path, and tells how far it is', async () => {
    await put('style/a.css', 'p { color: #bbb; background-color: #fff }')
    await put('b/index.html', page('<p>Svak tekst</p>', '<link rel="stylesheet" href="../style/a.css?v=1">'))
    await put('a.html', page('<img src="/a.png"><p><a href="/b/">her</a></p>'))
    await put('c.htm', page('<p>Bra</p>'))
    const seen: number[] = []
    expect(rules(await checkDirectory(folder, { onProgress: (done, all) => seen.push(done / all) }))).toEqual({
      'a.html': ['html/wcag/h37', 'content/vague-link', 'alfa/sia-r2'],
      'b/index.html': ['alfa/sia-r69'],
      'c.htm': [],
    })
    expect(seen).toHaveLength(3)
    expect(seen.at(-1)).toBe(1)
  })

  it('sees what the stylesheets do on the screen, however the page is written', async () => {
    const weak = 'p { color: #bbb; background-color: #fff }'
    await put('weak.css', weak)
    await put('start.css', '@import url("weak.css") screen;')
    await put(
      'open.html',
      page('<p>Svak tekst</p>', '<link data-href="/none.css" rel="stylesheet" href="/start.css">').replace(
        '</head>',
        '',
      ),
    )
    await put('paper.html', page('<p>Sterk tekst</p>', '<link rel="stylesheet" href="weak.css" media="print">'))
    await put(
      'remark.html',
      page('<p>Svak tekst</p>', '<!-- </head> --><link rel="stylesheet" href="weak.css">')
        .replace('<head>', '<HEAD>')
        .replace('</head><body', '</HEAD><body'),
    )
    expect(rules(await checkDirectory(folder))).toEqual({
      'open.html': ['alfa/sia-r69'],
      'paper.html': [],
      'remark.html': ['alfa/sia-r69'],
    })
  })

  it('reads files that begin with a mark of how they are written', async () => {
    await put('weak.css', '\uFEFFp { color: #bbb; background-color: #fff }')
    await put('good.html', `\uFEFF${page('<p>Bra</p>')}`.replace('<meta charset="utf-8">', ''))
    await put('weak.html', `\uFEFF${page('<p>Svak tekst</p>', '<link rel="stylesheet" href="weak.css">')}`)
    expect(rules(await checkDirectory(folder))).toEqual({ 'good.html': [], 'weak.html': ['alfa/sia-r69'] })
  })

  it('knows the pages of a whole site', async () => {
    await put(
      'index.html',
      page('<p><a href="/b/">Den neste</a>, <a href="/c">den siste</a> og <a href="/%zz/">den som ikkje finst</a></p>'),
    )
    await put('b/index.html', page('<p>Bra</p>'))
    await put('c.html', page('<p>Bra</p>'))
    expect(rules(await checkDirectory(folder, { isQuick: true }))['index.html']).toEqual(['page/unknown-path'])
  })

  it('says of what it cannot read or is too large, and judges the others', async () => {
    await put('good.html', page('<p>Bra</p>'))
    await put('large.html', page('x'.repeat(5_000)))
    await put('odd.html', Buffer.from([0xff, 0xfe, 0x00, 0x3c]))
    await put('empty.html', '')
    await symlink(join(folder, 'nowhere.html'), join(folder, 'lost.html'))
    const checked = await checkDirectory(folder, { isQuick: true, maxBytes: 2_000 })
    const found = rules(checked)
    expect([found['good.html'], found['large.html'], found['lost.html']]).toEqual([
      [],
      ['page/cannot-judge'],
      ['page/cannot-judge'],
    ])
    expect(checked.find((c) => c.file === 'lost.html')?.findings[0]).toMatchObject({
      severity: 'block',
      advice: {
        nn: expect.stringContaining('fila kan ikkje lesast (ENOENT).'),
        nb: expect.stringContaining('filen kan ikke leses (ENOENT).'),
      },
    })
    expect([found['odd.html']?.length, found['empty.html']?.length].every((n) => n! > 0)).toBe(true)
  })

  it('says once of a page nested too deep that nobody can judge it', async () => {
    await put('deep.html', page(`${'<div>'.repeat(4_000)}Dypt`))
    expect(rules(await checkDirectory(folder))).toEqual({ 'deep.html': ['page/cannot-judge'] })
  })

  it('finds nothing in a folder without pages', async () => {
    expect(await checkDirectory(folder)).toEqual([])
  })
})
