import { HtmlValidate, StaticConfigLoader } from 'html-validate/node'
import { slotName, type Finding } from '@innbyggarportal/shared-content/contract'
import { HTML_RULES, HTML_SWITCHED_OFF, sayFinding } from '@innbyggarportal/shared-content/rules'

/** Judges the html of one page. Findings come in the order of the page; an empty list lets it through. */
export interface Gate { judge(html: string): Promise<Finding[]> }

/** Opens the gate: html-validate with its standard, a11y and document presets, in our severities and words. */
export function openGate(): Gate {
  const engine = new HtmlValidate(new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: Object.fromEntries(HTML_SWITCHED_OFF.map((rule) => [rule, 'off' as const])),
  }))
  return {
    async judge(html) {
      const report = await engine.validateString(html)
      return report.results.flatMap((r) => r.messages).map((m) => {
        const known = HTML_RULES[m.ruleId] ?? {
          severity: 'block' as const, advice: { nn: `Sida bryt ein regel for html: ${m.message}`, nb: `Siden bryter en regel for html: ${m.message}` },
        }
        return sayFinding(`html/${m.ruleId}`, known, { slot: slotAt(html, m.offset), node: m.selector ?? undefined, where: `${m.line}:${m.column}` })
      })
    },
  }
}

/** The slot a place in the page belongs to: the nearest section before it that is marked with one. */
function slotAt(html: string, offset: number) {
  const marks = [...html.slice(0, offset).matchAll(/data-slot="([A-Za-z]+)"|<\/main>/g)]
  const parsed = slotName.safeParse(marks.at(-1)?.[1])
  return parsed.success ? parsed.data : undefined
}
