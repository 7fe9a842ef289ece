/** A success criterion of WCAG 2.1 at level A or AA, https://www.w3.org/TR/WCAG21/. */
export interface Criterion {
  number: string
  level: 'A' | 'AA'
  /** The version of WCAG it came with. */
  since: '2.0' | '2.1'
  name: { nn: string; nb: string; en: string }
  /** What a person must look for, in nynorsk: no machine decides a criterion alone. */
  byHand: string
  /** Whether the pages chosen for the browser (htmlcs and axe, by pa11y) are tried for it in the test-suite. */
  isInBrowser?: true
}

/** The version of this list. A change of the list, of a name or of what the law asks is a new version. */
export const CRITERIA_VERSION = '2026-11'

/** All fifty criteria at level A and AA, in the order of the standard. */
export const WCAG_CRITERIA: readonly Criterion[] = [
  { number: '1.1.1', level: 'A', since: '2.0', name: { nn: 'Ikkje-tekstleg innhald', nb: 'Ikke-tekstlig innhold', en: 'Non-text Content' }, byHand: 'Seier teksten til bilete og teikningar det same som biletet? Er pynt merkt som pynt?', isInBrowser: true },
  { number: '1.2.1', level: 'A', since: '2.0', name: { nn: 'Berre lyd og berre video (førehandsinnspelt)', nb: 'Bare lyd og bare video (forhåndsinnspilt)', en: 'Audio-only and Video-only (Prerecorded)' }, byHand: 'Har lydopptak og stumme filmar ei tekst som fortel det same?' },
  { number: '1.2.2', level: 'A', since: '2.0', name: { nn: 'Teksting (førehandsinnspelt)', nb: 'Teksting (forhåndsinnspilt)', en: 'Captions (Prerecorded)' }, byHand: 'Er filmane teksta, og er tekstinga rett?' },
  { number: '1.2.3', level: 'A', since: '2.0', name: { nn: 'Synstolking eller mediealternativ (førehandsinnspelt)', nb: 'Synstolking eller mediealternativ (forhåndsinnspilt)', en: 'Audio Description or Media Alternative (Prerecorded)' }, byHand: 'Fortel ei tekst eller ei stemme det filmane berre viser?' },
  { number: '1.2.4', level: 'AA', since: '2.0', name: { nn: 'Teksting (direkte)', nb: 'Teksting (direkte)', en: 'Captions (Live)' }, byHand: 'Er direktesendingar teksta?' },
  { number: '1.2.5', level: 'AA', since: '2.0', name: { nn: 'Synstolking (førehandsinnspelt)', nb: 'Synstolking (forhåndsinnspilt)', en: 'Audio Description (Prerecorded)' }, byHand: 'Har filmane synstolking?' },
  { number: '1.3.1', level: 'A', since: '2.0', name: { nn: 'Informasjon og relasjonar', nb: 'Informasjon og relasjoner', en: 'Info and Relationships' }, byHand: 'Er det som ser ut som overskrift, liste og tabell, òg koda slik?', isInBrowser: true },
  { number: '1.3.2', level: 'A', since: '2.0', name: { nn: 'Meiningsfull rekkjefølgje', nb: 'Meningsfylt rekkefølge', en: 'Meaningful Sequence' }, byHand: 'Gjev teksten meining når han blir lesen i den rekkjefølgja han er koda?' },
  { number: '1.3.3', level: 'A', since: '2.0', name: { nn: 'Sensoriske eigenskapar', nb: 'Sensoriske egenskaper', en: 'Sensory Characteristics' }, byHand: 'Viser teksten til noko berre med form, farge eller plass?' },
  { number: '1.3.4', level: 'AA', since: '2.1', name: { nn: 'Visingsretning', nb: 'Visningsretning', en: 'Orientation' }, byHand: 'Kan sida brukast både ståande og liggjande?', isInBrowser: true },
  { number: '1.3.5', level: 'AA', since: '2.1', name: { nn: 'Identifiser formålet med inndata', nb: 'Identifiser formål med inndata', en: 'Identify Input Purpose' }, byHand: 'Er felt om deg sjølv koda slik at nettlesaren kan fylle dei ut?', isInBrowser: true },
  { number: '1.4.1', level: 'A', since: '2.0', name: { nn: 'Bruk av farge', nb: 'Bruk av farge', en: 'Use of Color' }, byHand: 'Er farge åleine brukt til å seie noko?', isInBrowser: true },
  { number: '1.4.2', level: 'A', since: '2.0', name: { nn: 'Styring av lyd', nb: 'Styring av lyd', en: 'Audio Control' }, byHand: 'Kan lyd som startar av seg sjølv, stoppast?' },
  { number: '1.4.3', level: 'AA', since: '2.0', name: { nn: 'Kontrast (minimum)', nb: 'Kontrast (minimum)', en: 'Contrast (Minimum)' }, byHand: 'Er kontrasten god nok òg i tekst på bilete?', isInBrowser: true },
  { number: '1.4.4', level: 'AA', since: '2.0', name: { nn: 'Endring av tekststorleik', nb: 'Endring av tekststørrelse', en: 'Resize Text' }, byHand: 'Kan teksten gjerast dobbelt så stor utan at noko blir borte?', isInBrowser: true },
  { number: '1.4.5', level: 'AA', since: '2.0', name: { nn: 'Bilete av tekst', nb: 'Bilder av tekst', en: 'Images of Text' }, byHand: 'Er tekst skriven som tekst og ikkje som bilete?' },
  { number: '1.4.10', level: 'AA', since: '2.1', name: { nn: 'Dynamisk tilpassing (reflow)', nb: 'Dynamisk tilpasning (reflow)', en: 'Reflow' }, byHand: 'Kan alt lesast på ein smal skjerm utan å rulle sidelengs?' },
  { number: '1.4.11', level: 'AA', since: '2.1', name: { nn: 'Kontrast for ikkje-tekstleg innhald', nb: 'Kontrast for ikke-tekstlig innhold', en: 'Non-text Contrast' }, byHand: 'Er kantar på knappar og felt, og teikningar med meining, tydelege nok?' },
  { number: '1.4.12', level: 'AA', since: '2.1', name: { nn: 'Tekstavstand', nb: 'Tekstavstand', en: 'Text Spacing' }, byHand: 'Toler sida større avstand mellom linjer, ord og bokstavar?', isInBrowser: true },
  { number: '1.4.13', level: 'AA', since: '2.1', name: { nn: 'Peikarfølsamt innhald eller innhald ved fokus', nb: 'Pekerfølsomt innhold eller innhold ved fokus', en: 'Content on Hover or Focus' }, byHand: 'Kan det som viser seg når ein peikar, lukkast, nåast og få stå?' },
  { number: '2.1.1', level: 'A', since: '2.0', name: { nn: 'Tastatur', nb: 'Tastatur', en: 'Keyboard' }, byHand: 'Kan alt gjerast med tastatur?' },
  { number: '2.1.2', level: 'A', since: '2.0', name: { nn: 'Inga tastaturfelle', nb: 'Ingen tastaturfelle', en: 'No Keyboard Trap' }, byHand: 'Kjem ein vidare frå alt med tastaturet?' },
  { number: '2.1.4', level: 'A', since: '2.1', name: { nn: 'Hurtigtastar av eitt teikn', nb: 'Hurtigtaster som består av ett tegn', en: 'Character Key Shortcuts' }, byHand: 'Kan snarvegar på éin tast slåast av?' },
  { number: '2.2.1', level: 'A', since: '2.0', name: { nn: 'Justerbar fart', nb: 'Justerbar hastighet', en: 'Timing Adjustable' }, byHand: 'Kan tidsgrenser forlengjast?', isInBrowser: true },
  { number: '2.2.2', level: 'A', since: '2.0', name: { nn: 'Pause, stopp, skjul', nb: 'Pause, stopp, skjul', en: 'Pause, Stop, Hide' }, byHand: 'Kan det som rører seg, stoppast?' },
  { number: '2.3.1', level: 'A', since: '2.0', name: { nn: 'Terskelverdi på høgst tre glimt', nb: 'Terskelverdi på maksimalt tre glimt', en: 'Three Flashes or Below Threshold' }, byHand: 'Er det noko som blinkar meir enn tre gonger i sekundet?' },
  { number: '2.4.1', level: 'A', since: '2.0', name: { nn: 'Hoppe over blokker', nb: 'Hoppe over blokker', en: 'Bypass Blocks' }, byHand: 'Kan ein hoppe rett til innhaldet?', isInBrowser: true },
  { number: '2.4.2', level: 'A', since: '2.0', name: { nn: 'Sidetitlar', nb: 'Sidetitler', en: 'Page Titled' }, byHand: 'Seier tittelen kva sida handlar om?', isInBrowser: true },
  { number: '2.4.3', level: 'A', since: '2.0', name: { nn: 'Fokusrekkjefølgje', nb: 'Fokusrekkefølge', en: 'Focus Order' }, byHand: 'Går tastaturet gjennom sida i ei rekkjefølgje som gjev meining?' },
  { number: '2.4.4', level: 'A', since: '2.0', name: { nn: 'Formålet med ei lenkje (i samanheng)', nb: 'Formål med lenke (i kontekst)', en: 'Link Purpose (In Context)' }, byHand: 'Seier kvar lenkje kvar ho fører?', isInBrowser: true },
  { number: '2.4.5', level: 'AA', since: '2.0', name: { nn: 'Fleire måtar', nb: 'Flere måter', en: 'Multiple Ways' }, byHand: 'Er det minst to vegar til kvar side, som meny og søk?' },
  { number: '2.4.6', level: 'AA', since: '2.0', name: { nn: 'Overskrifter og ledetekstar', nb: 'Overskrifter og ledetekster', en: 'Headings and Labels' }, byHand: 'Fortel overskrifter og ledetekstar kva som kjem?' },
  { number: '2.4.7', level: 'AA', since: '2.0', name: { nn: 'Synleg fokus', nb: 'Synlig fokus', en: 'Focus Visible' }, byHand: 'Ser ein kvar ein er når ein brukar tastaturet?' },
  { number: '2.5.1', level: 'A', since: '2.1', name: { nn: 'Peikarrørsler', nb: 'Pekerbevegelser', en: 'Pointer Gestures' }, byHand: 'Kan alt gjerast med eitt trykk, utan å dra eller klype?' },
  { number: '2.5.2', level: 'A', since: '2.1', name: { nn: 'Peikaravbryting', nb: 'Pekeravbrytelse', en: 'Pointer Cancellation' }, byHand: 'Kan eit trykk angrast før ein slepp?' },
  { number: '2.5.3', level: 'A', since: '2.1', name: { nn: 'Ledetekst i namn', nb: 'Ledetekst i navn', en: 'Label in Name' }, byHand: 'Er det ein ser på knappen, med i namnet som blir lese opp?', isInBrowser: true },
  { number: '2.5.4', level: 'A', since: '2.1', name: { nn: 'Aktivering ved rørsle', nb: 'Bevegelsesaktivering', en: 'Motion Actuation' }, byHand: 'Kan det ein gjer ved å riste eller vippe, gjerast på annan måte?' },
  { number: '3.1.1', level: 'A', since: '2.0', name: { nn: 'Språk på sida', nb: 'Språk på siden', en: 'Language of Page' }, byHand: 'Er språket på sida rett merkt?', isInBrowser: true },
  { number: '3.1.2', level: 'AA', since: '2.0', name: { nn: 'Språk på delar av innhaldet', nb: 'Språk på deler av innhold', en: 'Language of Parts' }, byHand: 'Er tekst på eit anna språk enn sida merkt?', isInBrowser: true },
  { number: '3.2.1', level: 'A', since: '2.0', name: { nn: 'Fokus', nb: 'Fokus', en: 'On Focus' }, byHand: 'Skjer det noko uventa når ein kjem til eit felt?' },
  { number: '3.2.2', level: 'A', since: '2.0', name: { nn: 'Inndata', nb: 'Inndata', en: 'On Input' }, byHand: 'Skjer det noko uventa når ein fyller ut eit felt?', isInBrowser: true },
  { number: '3.2.3', level: 'AA', since: '2.0', name: { nn: 'Konsekvent navigasjon', nb: 'Konsekvent navigasjon', en: 'Consistent Navigation' }, byHand: 'Står menyane likt på alle sider?' },
  { number: '3.2.4', level: 'AA', since: '2.0', name: { nn: 'Konsekvent identifikasjon', nb: 'Konsekvent identifikasjon', en: 'Consistent Identification' }, byHand: 'Heiter det same likt på alle sider?' },
  { number: '3.3.1', level: 'A', since: '2.0', name: { nn: 'Identifikasjon av feil', nb: 'Identifikasjon av feil', en: 'Error Identification' }, byHand: 'Seier skjema i tekst kva som er feil, og kvar?' },
  { number: '3.3.2', level: 'A', since: '2.0', name: { nn: 'Ledetekstar eller instruksjonar', nb: 'Ledetekster eller instruksjoner', en: 'Labels or Instructions' }, byHand: 'Fortel skjema kva ein skal skrive?', isInBrowser: true },
  { number: '3.3.3', level: 'AA', since: '2.0', name: { nn: 'Forslag ved feil', nb: 'Forslag ved feil', en: 'Error Suggestion' }, byHand: 'Fortel skjema korleis ein rettar feilen?' },
  { number: '3.3.4', level: 'AA', since: '2.0', name: { nn: 'Hindre feil (juridiske feil, økonomiske feil, datafeil)', nb: 'Forhindring av feil (juridiske feil, økonomiske feil, datafeil)', en: 'Error Prevention (Legal, Financial, Data)' }, byHand: 'Kan det ein sender inn, sjåast over, angrast eller rettast?' },
  { number: '4.1.1', level: 'A', since: '2.0', name: { nn: 'Oppdeling (parsing)', nb: 'Parsing (oppdeling)', en: 'Parsing' }, byHand: 'Er koden rett bygd opp?', isInBrowser: true },
  { number: '4.1.2', level: 'A', since: '2.0', name: { nn: 'Namn, rolle, verdi', nb: 'Navn, rolle, verdi', en: 'Name, Role, Value' }, byHand: 'Blir knappar, felt og lenkjer lesne opp med namn og tilstand?', isInBrowser: true },
  { number: '4.1.3', level: 'AA', since: '2.1', name: { nn: 'Statusmeldingar', nb: 'Statusbeskjeder', en: 'Status Messages' }, byHand: 'Blir meldingar som dukkar opp, lesne opp?' },
]

/** The criterion with a number, or undefined when it is none of A or AA. */
export function findCriterion(number: string): Criterion | undefined {
  return WCAG_CRITERIA.find((c) => c.number === number)
}
