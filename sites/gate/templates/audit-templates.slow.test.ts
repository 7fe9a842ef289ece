import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadBundle, type Bundle } from '../../publisher/load-bundle.ts'
import { themeCss } from '../../src/theme/theme-css.ts'
import { openAuditor, openGate } from '../index.ts'
import { auditTemplates } from './audit-templates.ts'
import { sampleViews } from './sample-views.ts'

const auditor = openAuditor()
let bundle: Bundle
let stylesheets: Map<string, string>
beforeAll(async () => {
  bundle = await loadBundle()
  stylesheets = new Map(
    bundle.assets
      .filter((a) => a.type.startsWith('text/css'))
      .map((a) => [a.path, Buffer.from(a.content).toString('utf8')]),
  )
})
afterAll(() => auditor.close())

const themes = [undefined, ...seedRecords.flatMap((r) => (r.kind === 'kommune' ? [r.theme] : []))]
const audit = (theme: (typeof themes)[number], css: string, kinds?: Parameters<typeof auditTemplates>[0]['kinds']) =>
  auditTemplates({
    auditor,
    render: (view) => bundle.render(view),
    theme,
    themeCss: css,
    stylesheets,
    languages: ['nn'],
    ...(kinds && { kinds }),
  })

it.each(themes.map((t) => [t?.primary ?? 'neutral', t] as const))(
  'finds nothing on any template in the theme %s, light or dark',
  async (_name, theme) => {
    const audits = await audit(theme, themeCss(theme))
    expect(audits).toHaveLength(11)
    expect(audits.filter((a) => a.findings.length > 0)).toEqual([])
  },
)

it('sees a theme whose text cannot be read', async () => {
  const css = `${themeCss(undefined)}\n@layer ds.theme { :root { --ds-color-neutral-text-default: #c8c8c8 } }`
  const [service] = await audit(undefined, css, ['service'])
  expect(service?.findings.some((f) => f.rule === 'alfa/sia-r69' && f.severity === 'block')).toBe(true)
})

it('fills the sample with every slot, in words that need no mending', async () => {
  const gate = openGate()
  for (const { view } of sampleViews(undefined, ['nn', 'nb', 'en'], '/theme/prove.css'))
    expect(await gate.judge((await bundle.render(view)).toString())).toEqual([])
  const service = sampleViews(undefined, ['nn'], '/theme/prove.css').find((v) => v.kind === 'service')?.view
  expect(service?.kind === 'service' && service.sections.length).toBe(17)
})
