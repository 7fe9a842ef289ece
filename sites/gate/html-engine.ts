import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate/node'
import { HTML_SWITCHED_OFF } from '@innbyggarportal/shared-content/rules'

/** What html-validate says of a text: its rule, its own words, and where. */
export interface HtmlMessage {
  rule: string
  said: string
  offset: number
}
export interface HtmlEngine {
  judge(html: string): HtmlMessage[]
}

/** Its presets, with what is switched off of them. */
export const HTML_CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: Object.fromEntries(HTML_SWITCHED_OFF.map((rule) => [rule, 'off' as const])),
}

/** The engine resolves its configuration for every text, which takes longer than judging a small one; ours is always the same. */
class OneConfig extends StaticConfigLoader {
  resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined
  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.resolved ??= remembering(super.getConfigFor(handle))
    return this.resolved
  }
}

/** Its rules ask of all elements which have a property, anew for every text; the answers are always the same. */
function remembering<T extends ResolvedConfig | Promise<ResolvedConfig>>(config: T): T {
  if (config instanceof Promise) return config
  const table = config.getMetaTable()
  table.getTagsWithProperty = once(table.getTagsWithProperty.bind(table))
  table.getTagsDerivedFrom = once(table.getTagsDerivedFrom.bind(table))
  return config
}

/** A question that is asked once for each key. */
function once<K, V>(ask: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>()
  return (key) => {
    if (!answers.has(key)) answers.set(key, ask(key))
    return answers.get(key)!
  }
}

/** How a remark begins by which a page would tell the engine which rules to look at, as the engine knows it. */
const DIRECTIVE = /(<!--\s*\[?html)-(?=validate-)/g

/** A text with nothing in it that steers the engine, each letter in its place. */
const withoutDirectives = (html: string): string => html.replace(DIRECTIVE, '$1_')

/** Opens html-validate with its standard, a11y and document presets. No page decides what is looked for on it. */
export function openHtmlEngine(): HtmlEngine {
  const engine = new HtmlValidate(new OneConfig(HTML_CONFIG))
  return {
    judge: (html) =>
      engine
        .validateStringSync(withoutDirectives(html))
        .results.flatMap((r) => r.messages)
        .map((m) => ({ rule: `html/${m.ruleId}`, said: m.message, offset: m.offset })),
  }
}
