import type { ChangeKind } from '@innbyggarportal/shared-content/contract'
import { CHANGE_KIND_WORDS } from '@innbyggarportal/shared-content/words'
import { type Says } from '@innbyggarportal/shared-content/words'
import { label } from '../../messages/label.ts'

/** The choices of a service in words. */

export const SERVICE_KIND = {
  right: label('Rett', 'Rettighet', 'Right'),
  duty: label('Plikt', 'Plikt', 'Duty'),
  permit: label('Løyve', 'Tillatelse', 'Permit'),
  offer: label('Tilbod', 'Tilbud', 'Offer'),
  benefit: label('Stønad', 'Stønad', 'Benefit'),
  feeOrTax: label('Gebyr eller avgift', 'Gebyr eller avgift', 'Fee or tax'),
  information: label('Informasjon', 'Informasjon', 'Information'),
}

export const AUDIENCE = {
  citizen: label('Innbyggjar', 'Innbygger', 'Citizen'),
  business: label('Næringsliv', 'Næringsliv', 'Business'),
}

/** The kinds of change as choices; the first also says what it spares the kommuner. */
export const CHANGE_KIND: Readonly<Record<ChangeKind, Says>> = {
  ...CHANGE_KIND_WORDS,
  editorial: label('Betre ordlyd (ingen varsel)', 'Bedre ordlyd (ingen varsel)', 'Better wording (no notice)'),
}
