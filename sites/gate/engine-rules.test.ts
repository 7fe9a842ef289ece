import { ALFA_LEFT_OUT, ALFA_RULES, HTML_RULES, HTML_SWITCHED_OFF } from '@innbyggarportal/shared-content/rules'
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node'
import { expect, it } from 'vitest'
import { alfaRuleNames } from './alfa/audit-page.ts'
import { HTML_CONFIG } from './html-engine.ts'

/** Said by the parser itself and by no rule of the presets. */
const OUTSIDE_PRESETS = ['parser-error']

it('weighs every rule that html-validate has on, and no other', async () => {
  const config = await new HtmlValidate(new StaticConfigLoader(HTML_CONFIG)).getConfigFor('page.html')
  const data = config.getConfigData()
  const on = Object.entries('rules' in data ? (data.rules ?? {}) : {})
    .filter(([, level]) => (Array.isArray(level) ? level[0] : level) !== 'off')
    .map(([name]) => name)
  expect(Object.keys(HTML_RULES).sort()).toEqual([...on, ...OUTSIDE_PRESETS].sort())
  expect(on.filter((name) => (HTML_SWITCHED_OFF as readonly string[]).includes(name))).toEqual([])
})

it('weighs every rule that Alfa has, or says why it is left out', () => {
  expect([...Object.keys(ALFA_RULES), ...Object.keys(ALFA_LEFT_OUT)].sort()).toEqual([...alfaRuleNames].sort())
})
