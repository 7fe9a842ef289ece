import { slotDef, type SlotName } from '@innbyggarportal/shared-content/contract'
import { type Says } from '@innbyggarportal/shared-content/words'
import { label } from '../messages/label.ts'

/** The name of a slot on screen: the citizen's question. */
export function slotLabel(slot: SlotName): Says {
  const { question } = slotDef(slot)
  return question ? label(question.nn, question.nb, question.en) : label('Samandrag', 'Sammendrag', 'Summary')
}

/** What to write in a slot. */
export const slotHelp = (slot: SlotName): Says => HELP[slot]

const HELP: Record<SlotName, Says> = {
  summary: label(
    'Kva tenesta er, med høgst 40 ord. Står først på sida og i søket.',
    'Hva tjenesten er, med høyst 40 ord. Står først på siden og i søket.',
    'What the service is, in at most 40 words. Comes first on the page and in search.',
  ),
  urgent: label(
    'Nummer å ringje når det hastar. La stå tomt når det ikkje hastar.',
    'Nummer å ringe når det haster. La stå tomt når det ikke haster.',
    'Numbers to call when it is urgent. Leave it empty otherwise.',
  ),
  selfService: label(
    'Skjema og tenester på nett. Skriv kva ein gjer: «Søk om barnehageplass».',
    'Skjema og tjenester på nett. Skriv hva man gjør: «Søk om barnehageplass».',
    'Forms and services online. Say what one does: “Apply for a kindergarten place”.',
  ),
  otherWays: label(
    'Korleis ein gjer det utan nett. Må fyllast ut når det krevst innlogging.',
    'Hvordan man gjør det uten nett. Må fylles ut når det kreves innlogging.',
    'How to do it without the internet. Must be filled in when a login is needed.',
  ),
  whoCanGet: label(
    'Kven som kan få tenesta, og vilkåra.',
    'Hvem som kan få tjenesten, og vilkårene.',
    'Who can get the service, and the conditions.',
  ),
  whatYouGet: label(
    'Kva ein får, og kva ein kan vente seg.',
    'Hva man får, og hva man kan vente seg.',
    'What one gets, and what to expect.',
  ),
  howToApply: label(
    'Stega i rekkjefølgje, eitt om gongen.',
    'Stegene i rekkefølge, ett om gangen.',
    'The steps in order, one at a time.',
  ),
  documents: label(
    'Det ein må ha klart på førehand.',
    'Det man må ha klart på forhånd.',
    'What one must have at hand.',
  ),
  deadlines: label(
    'Fristar: ein dato, same dag kvart år, eller løpande.',
    'Frister: en dato, samme dag hvert år, eller løpende.',
    'Deadlines: a date, the same day each year, or rolling.',
  ),
  price: label(
    'Prisar. Er noko gratis, skal det stå. Er prisen ulik i kommunane, vel ei lokal opplysning.',
    'Priser. Er noe gratis, skal det stå. Er prisen ulik i kommunene, velg en lokal opplysning.',
    'Prices. Say so when it is free. Choose a local fact when the price differs between kommuner.',
  ),
  processingTime: label(
    'Fristen i lova, kva som er vanleg, og kva som skjer etterpå.',
    'Fristen i loven, hva som er vanlig, og hva som skjer etterpå.',
    'The legal limit, what is usual, and what happens afterwards.',
  ),
  changes: label(
    'Korleis ein endrar eller seier opp.',
    'Hvordan man endrer eller sier opp.',
    'How to change or cancel.',
  ),
  complaint: label(
    'Retten til å klage: frist, kven klaga går til, og kven som avgjer ho.',
    'Retten til å klage: frist, hvem klagen går til, og hvem som avgjør den.',
    'The right to appeal: deadline, where to send the appeal, and who decides it.',
  ),
  places: label(
    'Alle einingane av eit slag, til dømes barnehagane.',
    'Alle enhetene av én type, for eksempel barnehagene.',
    'All units of one kind, such as the kindergartens.',
  ),
  legalBasis: label(
    'Lover og forskrifter tenesta byggjer på. Lenkja til Lovdata kjem av seg sjølv.',
    'Lover og forskrifter tjenesten bygger på. Lenken til Lovdata kommer av seg selv.',
    'The laws behind the service. The link to Lovdata is made automatically.',
  ),
  moreInfo: label(
    'Brosjyrar, filmar og rettleiingar.',
    'Brosjyrer, filmer og veiledninger.',
    'Brochures, videos and guides.',
  ),
  contact: label(
    'Kontaktroller. Kvar kommune fyller inn sin eigen kontakt.',
    'Kontaktroller. Hver kommune fyller inn sin egen kontakt.',
    'Contact roles. Each kommune fills in its own contact.',
  ),
  related: label(
    'Andre tenester som er nyttige å sjå.',
    'Andre tjenester som er nyttige å se.',
    'Other services worth seeing.',
  ),
}
