/** Who alone can do something about a finding: one kommune, or the region. */
export type Owner = 'kommune' | 'region'

/** Where it is done, when that is not in the text of a service. */
export type Desk = 'override' | 'contacts' | 'kommuner'

const RULES: Readonly<Record<string, { owner: Owner; desk: Desk }>> = {
  'missing-local': { owner: 'kommune', desk: 'override' },
  'empty-replace': { owner: 'kommune', desk: 'override' },
  'override-refused': { owner: 'kommune', desk: 'override' },
  'missing-contact': { owner: 'kommune', desk: 'contacts' },
  'missing-main-contact': { owner: 'kommune', desk: 'contacts' },
  'missing-data-protection-officer': { owner: 'kommune', desk: 'contacts' },
  'missing-accessibility-statement': { owner: 'region', desk: 'kommuner' },
  'missing-theme': { owner: 'region', desk: 'kommuner' },
}

/** Whose a finding is by its rule; undefined when it is whoever wrote the text. */
export const ruleOwner = (rule: string | undefined): { owner: Owner; desk: Desk } | undefined =>
  rule !== undefined && Object.hasOwn(RULES, rule) ? RULES[rule] : undefined
