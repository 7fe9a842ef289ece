import type { FactValue } from './value.ts'
import { factValue } from './value.ts'
import { contradictionsIn } from './written-hours.ts'

/** A value of a fact as it may be written: opening hours that do not contradict themselves. */
export const writtenFactValue = factValue.superRefine((fact: FactValue, context) => {
  if (fact.type !== 'hours') return
  for (const { path, code: message } of contradictionsIn(fact.value))
    context.addIssue({ code: 'custom', path: ['value', ...path], message })
})
