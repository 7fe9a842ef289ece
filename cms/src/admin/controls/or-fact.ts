import type { FactType } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'
import type { Control, Form } from './control.ts'

/** Whether a stored value points to a local fact. */
export function isFactPointer(value: unknown): value is { fact: string } {
  return typeof value === 'object' && value !== null && 'fact' in value
}

function isRolePointer(value: unknown): value is { role: string } {
  return typeof value === 'object' && value !== null && 'role' in value
}

/** «Kvar kommune har sin eigen»: the value is a local fact, of a fitting type, that every kommune fills in. */
export function factForm(factType: FactType | readonly FactType[]): Form {
  return {
    id: 'fact',
    label: { nn: 'Kvar kommune sin', nb: 'Hver kommune sin', en: 'Each kommune’s own' },
    matches: isFactPointer,
    is: { control: { type: 'fact', factType } },
  }
}

/** A value that is the same everywhere, or a fact that differs from kommune to kommune. */
function orFact(label: Says, control: Control, factType: FactType): Control {
  return {
    type: 'either',
    forms: [
      { id: 'value', label, matches: (v) => v !== undefined && !isFactPointer(v), is: { control } },
      factForm(factType),
    ],
  }
}

const sameEverywhere: Says = { nn: 'Lik i alle kommunar', nb: 'Lik i alle kommuner', en: 'The same everywhere' }
export const urlOrFact = orFact(sameEverywhere, { type: 'text', format: 'url', example: 'https://' }, 'url')
/** A number that is the same everywhere, that of a contact, or a fact where no contact has it. */
export const phoneToRing: Control = {
  type: 'either',
  forms: [
    {
      id: 'value',
      label: sameEverywhere,
      matches: (v) => v !== undefined && !isFactPointer(v) && !isRolePointer(v),
      is: { control: { type: 'text', format: 'phone', example: '116117' } },
    },
    {
      id: 'role',
      label: { nn: 'Nummeret til kontakten', nb: 'Nummeret til kontakten', en: 'The number of the contact' },
      matches: isRolePointer,
      is: { control: { type: 'role' } },
    },
    factForm('phone'),
  ],
}
export const durationOrFact = orFact(sameEverywhere, { type: 'duration' }, 'duration')
/** Words, a named body, or a fact of type organisation. */
export const bodyOrFact = (organisation: Control): Control => ({
  type: 'either',
  forms: [
    {
      id: 'words',
      label: { nn: 'Berre namn', nb: 'Bare navn', en: 'Just a name' },
      matches: (v) => v !== undefined && !isFactPointer(v) && !isOrganisation(v),
      is: { control: { type: 'words' } },
    },
    {
      id: 'organisation',
      label: { nn: 'Namn, telefon og nettstad', nb: 'Navn, telefon og nettsted', en: 'Name, phone and website' },
      matches: isOrganisation,
      is: { control: organisation },
    },
    factForm('organisation'),
  ],
})

function isOrganisation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ['name', 'phone', 'url', 'orgnummer'].some((k) => k in value)
}
