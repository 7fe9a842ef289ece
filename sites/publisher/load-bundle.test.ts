import { execFile } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import { arbitraryRegion } from '@innbyggarportal/shared-content/testing'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { openGate } from '../gate/index.ts'
import { AS_OF, OPTIONS, aContact, aKommune, aService, para, portalOf, viewOf } from '../src/testing/portal-of.ts'
import { themeCss } from '../src/theme/theme-css.ts'
import { buildPageView } from '../src/view/build-page-view.ts'
import { listPages } from '../src/view/list-pages.ts'
import { loadBundle, type Bundle } from './load-bundle.ts'

const SITES = fileURLToPath(new URL('..', import.meta.url))
const evil = '<script>alert("x")</script><img src=x onerror=alert(1)>'
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: { 'require-sri': 'off' },
})

let bundle: Bundle
beforeAll(async () => {
  const isBuilt = await stat(`${SITES}dist/server/entry.mjs`).then(
    () => true,
    () => false,
  )
  if (!isBuilt) await promisify(execFile)('npm', ['run', '-s', 'build'], { cwd: SITES })
  bundle = await loadBundle()
}, 120_000)

const words = (nn: string) => ({ nn })
const link = (href: string) => ({ type: 'link', href, children: [{ type: 'text', text: `Lenkje ${evil}` }] })
/** A service with something in every slot, some of it hostile. */
const full = aService('alt', {
  title: { nn: `Alt ${evil}` },
  reviewedAt: '2026-03-12',
  lifeEvents: ['fa-barn'],
  responsible: { who: 'body', body: { name: words('BIR'), url: 'https://bir.example.no/' }, note: words(evil) },
  slots: {
    summary: { nn: para(evil) },
    urgent: [{ id: 'u', label: words('Det står om liv'), phone: '113' }],
    selfService: [
      { id: 'a', label: words('Søk om alt'), url: 'https://skjema.example.no/', login: 'high', level: 3, minutes: 5 },
      { id: 'b', label: words('Endre'), url: { fact: 'borte' }, login: 'none', level: 2 },
    ],
    otherWays: { nn: para('Ring oss.') },
    whoCanGet: {
      nn: [
        { type: 'heading', level: 4, children: [{ type: 'text', text: 'Barn' }] },
        { type: 'table', head: [[{ type: 'text', text: 'Alder' }]], rows: [[[{ type: 'text', text: evil }]]] },
      ],
    },
    whatYouGet: {
      nn: [
        { type: 'callout', tone: 'warning', children: para(evil) },
        {
          type: 'list',
          ordered: true,
          items: [[link('https://example.no/?a=1&b=2'), { type: 'span', lang: 'en', text: 'sorry' }]],
        },
      ],
    },
    howToApply: [{ id: 's', text: words(evil) }],
    documents: [{ id: 'd', what: words('Attest'), when: words('når du er ny'), url: 'https://example.no/attest' }],
    deadlines: [
      { id: 'f', action: 'a', what: words('Opptak'), date: { month: 3, day: 1 } },
      { id: 'g', what: words('Elles'), date: 'rolling' },
    ],
    price: [
      {
        id: 'p',
        what: words('Plass'),
        amount: { ore: 120000 },
        unit: words('per månad'),
        condition: words(evil),
        decidedBy: words('Kommunestyret'),
      },
      { id: 'q', what: words('Frukt'), amount: 'free' },
    ],
    processingTime: { legalLimit: { amount: 3, unit: 'weeks' }, text: words('Du får brev.') },
    changes: { nn: para('Sei frå.') },
    complaint: { hasRight: true, period: { amount: 3, unit: 'weeks' }, sendTo: words('kommunen') },
    places: [{ id: 'k', unitKind: 'kindergarten' }],
    legalBasis: [{ id: 'l', law: 'LOV-2005-06-17-64', section: '§ 16', name: words('Barnehagelova') }],
    moreInfo: [{ id: 'i', label: words('Rettleiing'), url: 'https://example.no/', type: 'guide', language: 'nb' }],
    contact: [
      { id: 'c', role: 'torget', about: words('Søknad') },
      { id: 'e', role: 'ingen' },
    ],
    related: [{ id: 'r', service: 'lite' }],
  },
})
const records = [
  aKommune({ isDemo: true, languages: ['nn', 'nb', 'en'] }),
  full,
  aService('lite', { title: { nn: 'Lite', en: 'Little' } }),
  aContact(),
  aContact({
    key: 'b1',
    name: words(`Barnehagen ${evil}`),
    roles: [],
    isMain: false,
    unitKind: 'kindergarten',
    address: { street: 'Vegen 1', postalCode: '5282', city: 'Lonevåg' },
  }),
  aContact({
    key: 'skatt',
    name: words('Skatt'),
    roles: [],
    isMain: false,
    email: 'skatt@osteroy.example.no',
    url: 'https://skatt.example.no/',
    note: words(evil),
  }),
]
const reader = portalOf(...records)
const pages = listPages(reader)
const render = async (ref: (typeof pages)[number]) =>
  (await bundle.render(buildPageView(ref, reader, AS_OF, OPTIONS))).toString()
/** The tags of a page with their attribute values left out: in quotes, a value cannot become markup. */
const tagsOf = (html: string) => html.replace(/="[^"]*"/g, '=""').match(/<[a-z][^>]*>/gi) ?? []
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a rendered page', () => {
  it.each(pages.map((p) => [`${p.kind} ${p.path}`, p] as const))(
    'is valid html with nothing hostile in it: %s',
    async (_name, ref) => {
      const html = await render(ref)
      const { results } = await validator.validateString(html)
      expect(results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([])
      expect(tagsOf(html).filter((tag) => /^<(script|img|style|iframe)\b| on\w+=/i.test(tag))).toEqual([])
      expect(html.match(/<h1\b/g)).toHaveLength(1)
      expect(html.includes('<meta name="robots" content="noindex">')).toBe(true)
      expect(html.includes('<link rel="stylesheet" href="/theme/abc.css">')).toBe(true)
    },
  )

  it('is the same when rendered again', async () => {
    const [first, again] = await Promise.all([render(pages[0]!), render(pages[0]!)])
    expect(again).toBe(first)
  })

  it('has a place for the answers of a search', async () => {
    expect(await render(pages.find((p) => p.kind === 'search')!)).toContain('<!--search-results-->')
  })

  it('may be indexed, and has a canonical address, when the kommune is no demonstration', async () => {
    const html = (await bundle.render(viewOf(portalOf(aService('sfo')), 'service', 'sfo'))).toString()
    expect(html).not.toContain('noindex')
    expect(html).toContain('<link rel="canonical" href="https://osteroy.example/tenester/sfo/">')
    expect(html).toContain('<link rel="alternate" hreflang="en" href="https://osteroy.example/en/services/sfo/">')
  })
})

describe('a rendered service page', () => {
  const service = (key: string, lang = 'nn') =>
    render(pages.find((p) => p.kind === 'service' && p.key === key && p.lang === lang)!)
  const headings = (html: string) => [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((m) => m[1])

  it('asks the questions of the citizen in the fixed order', async () => {
    expect(headings(await service('alt'))).toEqual([
      'Treng du hjelp no?',
      'Gjer det på nett',
      'Kan du ikkje bruke nett?',
      'Kven gjeld det for?',
      'Kva går tenesta ut på?',
      'Slik gjer du',
      'Dette må du ha klart',
      'Fristar',
      'Kva kostar det?',
      'Kva skjer vidare?',
      'Endre eller seie opp',
      'Er du usamd i vedtaket?',
      'Stader',
      'Lover og reglar',
      'Meir informasjon',
      'Kontakt',
      'Sjå også',
    ])
  })

  it('has no heading for an empty slot', async () => {
    expect(headings(await service('lite'))).toEqual([])
  })

  it('shows written markup as the letters it is', async () => {
    expect(textOf(await service('alt'))).toContain('&lt;script&gt;alert(')
  })

  it('says prices, deadlines, review day and the hours of the day in words', async () => {
    const text = textOf(await service('alt'))
    for (const said of [
      '1 200 kroner per månad',
      'Gratis',
      'Frist: 1. mars 2027 (opptak).',
      'Sist kontrollert 12. mars 2026',
      'Fredag 20. november: 09.00–15.00',
      'BIR tek seg av denne tenesta for Osterøy kommune.',
    ]) {
      expect(text.replaceAll(' ', ' ')).toContain(said)
    }
  })

  it('marks text in another language and says so at the top', async () => {
    const html = await service('lite', 'en')
    expect(html).toContain('<div class="lead" data-slot="summary" lang="nn">')
    expect(html).toContain('has not been translated and is in Norwegian (nynorsk)')
    expect(await service('alt', 'en')).toContain('<h1 lang="nn">')
  })

  it('is small: at most 60 kB on an empty cache, and 20 kB of html', async () => {
    const html = await service('alt')
    const files = bundle.assets.map((a) =>
      a.type === 'font/woff2' ? a.content.byteLength : gzipSync(a.content).byteLength,
    )
    const transferred = [gzipSync(html).byteLength, gzipSync(themeCss(undefined)).byteLength, ...files].reduce(
      (a, b) => a + b,
    )
    expect(Buffer.byteLength(html)).toBeLessThan(20_000)
    expect(transferred).toBeLessThan(60_000)
  })
})

it('makes html that passes the gate of whatever the contract accepts', async () => {
  const gate = openGate()
  await fc.assert(
    fc.asyncProperty(arbitraryRegion, async ({ snapshot }) => {
      const reader = readerFor(snapshot, 'osteroy')!
      for (const ref of listPages(reader).filter((p) => p.kind === 'service' || p.kind === 'home')) {
        const findings = await gate.judge((await bundle.render(buildPageView(ref, reader, AS_OF, OPTIONS))).toString())
        expect(findings.filter((f) => f.severity === 'block')).toEqual([])
      }
    }),
    { numRuns: 20 },
  )
}, 60_000)

it('knows its files by the address they have in a portal', () => {
  expect(bundle.assets.filter((a) => a.type === 'application/octet-stream')).toEqual([])
  expect(bundle.assets.map((a) => a.path)).toEqual(
    expect.arrayContaining(['/mark.svg', expect.stringMatching(/^\/_astro\/.+\.css$/)]),
  )
})

it('says what to do when the pages have not been built', async () => {
  await expect(loadBundle('/nowhere')).rejects.toThrow('npm run build -w sites')
})
