import { EYES, REVIEW_KINDS, USUAL_EYES, type Eyes, type ReviewKind } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'
import type { GroupField } from 'payload'
import { label } from '../messages/label.ts'

const WORDS: Record<ReviewKind, [name: Says, help: Says]> = {
  contacts: [
    label('Kontaktar og opningstider', 'Kontakter og åpningstider', 'Contacts and opening hours'),
    label(
      'Vanlegvis éin: eit nytt telefonnummer bør ikkje vente.',
      'Vanligvis én: et nytt telefonnummer bør ikke vente.',
      'Usually one: a new phone number should not wait.',
    ),
  ],
  facts: [
    label('Prisar og andre opplysningar', 'Priser og andre opplysninger', 'Prices and other facts'),
    label(
      'Vanlegvis to: eit feil tal står på mange sider.',
      'Vanligvis to: et feil tall står på mange sider.',
      'Usually two: a wrong number stands on many pages.',
    ),
  ],
  texts: [
    label('Tekstar', 'Tekster', 'Texts'),
    label(
      'Tenester og lokale tilpassingar. Vanlegvis to.',
      'Tjenester og lokale tilpasninger. Vanligvis to.',
      'Services and local adaptations. Usually two.',
    ),
  ],
}
const PERSONS: Record<Eyes, Says> = {
  two: label('Éin person', 'Én person', 'One person'),
  four: label('To personar', 'To personer', 'Two persons'),
}

/** How many must see a change before citizens do: of a kommune for its own content, of the region for what is shared. */
export const reviewField: GroupField = {
  name: 'review',
  type: 'group',
  label: label('Kor mange som må sjå ei endring', 'Hvor mange som må se en endring', 'How many must see a change'),
  admin: {
    description: label(
      'Gjeld endringar som blir sende til godkjenning. Med to personar er det ein annan enn den som skreiv, som godkjenner. Er det berre éin som kan godkjenne, er éin nok. Driftsvakta og kriseleiinga treng aldri vente.',
      'Gjelder endringer som sendes til godkjenning. Med to personer er det en annen enn den som skrev, som godkjenner. Er det bare én som kan godkjenne, er én nok. Driftsvakten og kriseledelsen trenger aldri vente.',
      'For changes that are sent to approval. With two persons, somebody other than the author approves. Where only one person can approve, one is enough. Duty officers and crisis leads never need to wait.',
    ),
  },
  fields: REVIEW_KINDS.map((kind) => ({
    name: kind,
    type: 'select',
    defaultValue: USUAL_EYES[kind],
    options: EYES.map((value) => ({ value, label: PERSONS[value] })),
    label: WORDS[kind][0],
    admin: { isClearable: false, description: WORDS[kind][1] },
  })),
}
