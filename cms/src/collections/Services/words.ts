import type { ChangeKind } from '@innbyggarportal/shared-content/contract'
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

export const CHANGE_KIND: Record<ChangeKind, ReturnType<typeof label>> = {
  editorial: label('Betre ordlyd (ingen varsel)', 'Bedre ordlyd (ingen varsel)', 'Better wording (no notice)'),
  functional: label('Nytt innhald', 'Nytt innhold', 'New content'),
  legal: label('Ny regel frå ein dato', 'Ny regel fra en dato', 'New rule from a date'),
}
