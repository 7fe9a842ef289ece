/** Who alone can do something about a finding: one kommune, or the region. */
export type Owner = 'kommune' | 'region'

/** Where it is done, when that is not in the text of a service. */
export type MendedIn = 'service' | 'override' | 'contacts' | 'kommuner'

const RULES: Readonly<Record<string, { owner: Owner; mendedIn: MendedIn }>> = {
  'missing-words': { owner: 'region', mendedIn: 'service' },
  'missing-own-words': { owner: 'kommune', mendedIn: 'override' },
  'missing-local': { owner: 'kommune', mendedIn: 'override' },
  'empty-replace': { owner: 'kommune', mendedIn: 'override' },
  'override-refused': { owner: 'kommune', mendedIn: 'override' },
  'missing-contact': { owner: 'kommune', mendedIn: 'contacts' },
  'bad-contact-link': { owner: 'kommune', mendedIn: 'contacts' },
  'missing-main-contact': { owner: 'kommune', mendedIn: 'contacts' },
  'missing-data-protection-officer': { owner: 'kommune', mendedIn: 'contacts' },
  'missing-accessibility-statement': { owner: 'region', mendedIn: 'kommuner' },
  'missing-theme': { owner: 'region', mendedIn: 'kommuner' },
}

/** Whose a finding is by its rule; undefined when it is whoever wrote the text. */
export const ruleOwner = (rule: string | undefined): { owner: Owner; mendedIn: MendedIn } | undefined =>
  rule !== undefined && Object.hasOwn(RULES, rule) ? RULES[rule] : undefined
