import type { FactType } from '@innbyggarportal/shared-content/contract'
import { type Says } from '@innbyggarportal/shared-content/words'
import { label } from '../../messages/label.ts'

/** What the types of facts are called on screen. */
export const FACT_TYPE_LABELS: Record<FactType, Says> = {
  text: label('Tekst', 'Tekst', 'Text'),
  number: label('Tal', 'Tall', 'Number'),
  percent: label('Prosent', 'Prosent', 'Per cent'),
  money: label('Beløp', 'Beløp', 'Amount of money'),
  phone: label('Telefon', 'Telefon', 'Phone'),
  email: label('E-post', 'E-post', 'E-mail'),
  url: label('Nettadresse', 'Nettadresse', 'Web address'),
  date: label('Dato', 'Dato', 'Date'),
  duration: label('Tid det tek', 'Tid det tar', 'Duration'),
  hours: label('Opningstider', 'Åpningstider', 'Opening hours'),
  organisation: label('Organisasjon', 'Organisasjon', 'Organisation'),
}
