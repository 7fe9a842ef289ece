import { afterEach, describe, expect, it } from 'vitest'
import { openAuditor, type Auditor, type AuditorOptions } from './open-auditor.ts'

let auditor: Auditor | undefined
afterEach(() => auditor?.close())
const open = (options: AuditorOptions = {}) => (auditor = openAuditor(options))
const thread = (code: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; ${code}`)}`)
const page = (style: string) =>
  `<!doctype html><html lang="nn"><head><title>Side</title><style>${style}</style></head><body><a href="#m">Hopp</a><main id="m"><h1>Side</h1><p>Tekst</p></main></body></html>`

describe('the auditor', () => {
  it('sees weak contrast, also when it comes from a stylesheet the page links to', async () => {
    expect(await open().audit(page(''))).toEqual([])
    expect(
      await auditor!.audit(page(''), { sheets: [{ css: 'p { color: #aaa; background-color: #fff }', media: '' }] }),
    ).toMatchObject([{ rule: 'alfa/sia-r69', criterion: '1.4.3', severity: 'block', node: '#m > p' }])
  })

  it.each([
    ['is left out', (html: string) => html.replace('</head>', '')],
    ['is in capitals', (html: string) => html.replace('</head>', '</HEAD>')],
    ['stands in a remark first', (html: string) => html.replace('<style>', '<!-- </head> --><style>')],
  ])('sees the stylesheets also where the end of the head %s', async (_where, written) => {
    const sheets = [{ css: 'p { color: #aaa; background-color: #fff }', media: '' }]
    expect((await open().audit(written(page('')), { sheets })).map((f) => f.rule)).toEqual(['alfa/sia-r69'])
  })

  it('looks at the screen, not at paper, and at no sheet through another', async () => {
    const weak = 'p { color: #aaa; background-color: #fff }'
    expect(await open().audit(page(''), { sheets: [{ css: weak, media: 'print' }] })).toEqual([])
    expect(
      (
        await auditor!.audit(page(''), {
          sheets: [
            { css: 'a { color: #111 /* </style>', media: '(' },
            { css: weak, media: 'screen' },
          ],
        })
      ).map((f) => f.rule),
    ).toEqual(['alfa/sia-r69'])
  })

  it('looks at the dark colours too', async () => {
    const sheets = [
      {
        media: '',
        css: '@media (prefers-color-scheme: dark) { body { background-color: #111 } p { color: #333 } h1, a { color: #eee } }',
      },
    ]
    expect(await open().audit(page(''), { sheets })).toEqual([])
    expect((await auditor!.audit(page(''), { sheets, scheme: 'dark' })).map((f) => f.rule)).toEqual(['alfa/sia-r69'])
  })

  it('exchanges its thread, and judges on', async () => {
    open({ recycleAfter: 1 })
    await Promise.all([auditor!.audit(page('')), auditor!.audit(page(''))])
    expect(auditor!.stats).toEqual({ audits: 2, threads: 2 })
  })

  it('tries once more when its thread dies', async () => {
    const dying = "parentPort.on('message', () => process.exit(1))"
    const [found] = await open({ thread: thread(dying) }).audit(page(''))
    expect(found).toMatchObject({
      rule: 'page/cannot-judge',
      severity: 'block',
      advice: { nn: expect.stringContaining('stoppa midt i'), nb: expect.stringContaining('stoppet midt i') },
    })
    expect(auditor!.stats.threads).toBe(2)
  })

  it('never waits for ever', async () => {
    const silent = "parentPort.on('message', () => undefined)"
    expect(await open({ thread: thread(silent), timeoutMs: 200 }).audit(page(''))).toMatchObject([
      {
        rule: 'page/cannot-judge',
        advice: { nn: expect.stringContaining(' sekund.'), nb: expect.stringContaining(' sekunder.') },
      },
    ])
  })

  it('quotes what the thread dies of', async () => {
    const broken = "parentPort.on('message', () => { throw new Error('No such thing') })"
    expect(await open({ thread: thread(broken) }).audit(page(''))).toMatchObject([
      {
        advice: {
          nn: expect.stringContaining('noko uventa gjekk gale («No such thing»).'),
          nb: expect.stringContaining('noe uventet gikk galt («No such thing»).'),
        },
      },
    ])
  })

  it('gives the thread no page nobody can read', async () => {
    expect(await open().audit(page('').replace('Tekst', '<b>'.repeat(4_000)))).toMatchObject([
      { rule: 'page/cannot-judge', advice: { nb: expect.stringContaining('for mange elementer inni hverandre') } },
    ])
    expect(auditor!.stats.threads).toBe(0)
  })

  it('survives a page that takes all its memory', async () => {
    const greedy = "parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(100000).fill({})) })"
    expect(await open({ thread: thread(greedy), maxMemoryMb: 32 }).audit(page(''))).toMatchObject([
      {
        rule: 'page/cannot-judge',
        advice: {
          nn: expect.stringContaining('gjekk tom for minne'),
          nb: expect.stringContaining('gikk tom for minne'),
        },
      },
    ])
  })
})
