import type { Says } from '../words/index.ts'

/** A success criterion of WCAG 2.1 at level A or AA, https://www.w3.org/TR/WCAG21/. */
export interface Criterion {
  number: string
  level: 'A' | 'AA'
  /** The version of WCAG it came with. */
  since: '2.0' | '2.1'
  name: Says
  /** What a person must look for: no machine decides a criterion alone. */
  byHand: Says
  /** Whether the pages chosen for the browser (htmlcs and axe, by pa11y) are tried for it in the test-suite. */
  isInBrowser?: true
}

/** The version of this list. A change of the list, of a name or of what the law asks is a new version. */
export const CRITERIA_VERSION = '2026-11'

/** All fifty criteria at level A and AA, in the order of the standard. */
export const WCAG_CRITERIA: readonly Criterion[] = [
  {
    number: '1.1.1',
    level: 'A',
    since: '2.0',
    name: { nn: 'Ikkje-tekstleg innhald', nb: 'Ikke-tekstlig innhold', en: 'Non-text Content' },
    byHand: {
      nn: 'Seier teksten til bilete og teikningar det same som biletet? Er pynt merkt som pynt?',
      nb: 'Sier teksten til bilder og tegninger det samme som bildet? Er pynt merket som pynt?',
      en: 'Does the text of images and drawings say the same as the image? Is decoration marked as decoration?',
    },
    isInBrowser: true,
  },
  {
    number: '1.2.1',
    level: 'A',
    since: '2.0',
    name: {
      nn: 'Berre lyd og berre video (førehandsinnspelt)',
      nb: 'Bare lyd og bare video (forhåndsinnspilt)',
      en: 'Audio-only and Video-only (Prerecorded)',
    },
    byHand: {
      nn: 'Har lydopptak og stumme filmar ei tekst som fortel det same?',
      nb: 'Har lydopptak og stumme filmer en tekst som forteller det samme?',
      en: 'Do sound recordings and silent films have a text that says the same?',
    },
  },
  {
    number: '1.2.2',
    level: 'A',
    since: '2.0',
    name: { nn: 'Teksting (førehandsinnspelt)', nb: 'Teksting (forhåndsinnspilt)', en: 'Captions (Prerecorded)' },
    byHand: {
      nn: 'Er filmane teksta, og er tekstinga rett?',
      nb: 'Er filmene tekstet, og er tekstingen riktig?',
      en: 'Do the films have captions, and are the captions right?',
    },
  },
  {
    number: '1.2.3',
    level: 'A',
    since: '2.0',
    name: {
      nn: 'Synstolking eller mediealternativ (førehandsinnspelt)',
      nb: 'Synstolking eller mediealternativ (forhåndsinnspilt)',
      en: 'Audio Description or Media Alternative (Prerecorded)',
    },
    byHand: {
      nn: 'Fortel ei tekst eller ei stemme det filmane berre viser?',
      nb: 'Forteller en tekst eller en stemme det filmene bare viser?',
      en: 'Does a text or a voice describe what the films only show?',
    },
  },
  {
    number: '1.2.4',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Teksting (direkte)', nb: 'Teksting (direkte)', en: 'Captions (Live)' },
    byHand: {
      nn: 'Er direktesendingar teksta?',
      nb: 'Er direktesendinger tekstet?',
      en: 'Do live broadcasts have captions?',
    },
  },
  {
    number: '1.2.5',
    level: 'AA',
    since: '2.0',
    name: {
      nn: 'Synstolking (førehandsinnspelt)',
      nb: 'Synstolking (forhåndsinnspilt)',
      en: 'Audio Description (Prerecorded)',
    },
    byHand: {
      nn: 'Har filmane synstolking?',
      nb: 'Har filmene synstolking?',
      en: 'Do the films have audio description?',
    },
  },
  {
    number: '1.3.1',
    level: 'A',
    since: '2.0',
    name: { nn: 'Informasjon og relasjonar', nb: 'Informasjon og relasjoner', en: 'Info and Relationships' },
    byHand: {
      nn: 'Er det som ser ut som overskrift, liste og tabell, òg koda slik?',
      nb: 'Er det som ser ut som overskrift, liste og tabell, også kodet slik?',
      en: 'Is what looks like a heading, a list or a table also coded as one?',
    },
    isInBrowser: true,
  },
  {
    number: '1.3.2',
    level: 'A',
    since: '2.0',
    name: { nn: 'Meiningsfull rekkjefølgje', nb: 'Meningsfylt rekkefølge', en: 'Meaningful Sequence' },
    byHand: {
      nn: 'Gir teksten meining når han blir lesen i den rekkjefølgja han er koda?',
      nb: 'Gir teksten mening når den blir lest i den rekkefølgen den er kodet?',
      en: 'Does the text make sense when it is read in the order it is coded?',
    },
  },
  {
    number: '1.3.3',
    level: 'A',
    since: '2.0',
    name: { nn: 'Sensoriske eigenskapar', nb: 'Sensoriske egenskaper', en: 'Sensory Characteristics' },
    byHand: {
      nn: 'Viser teksten til noko berre med form, farge eller plass?',
      nb: 'Viser teksten til noe bare med form, farge eller plass?',
      en: 'Does the text refer to anything only by shape, colour or place?',
    },
  },
  {
    number: '1.3.4',
    level: 'AA',
    since: '2.1',
    name: { nn: 'Visingsretning', nb: 'Visningsretning', en: 'Orientation' },
    byHand: {
      nn: 'Kan sida brukast både ståande og liggjande?',
      nb: 'Kan siden brukes både stående og liggende?',
      en: 'Can the page be used both upright and on its side?',
    },
    isInBrowser: true,
  },
  {
    number: '1.3.5',
    level: 'AA',
    since: '2.1',
    name: {
      nn: 'Identifiser formålet med inndata',
      nb: 'Identifiser formål med inndata',
      en: 'Identify Input Purpose',
    },
    byHand: {
      nn: 'Er felt om deg sjølv koda slik at nettlesaren kan fylle dei ut?',
      nb: 'Er felt om deg selv kodet slik at nettleseren kan fylle dem ut?',
      en: 'Are fields about yourself coded so that the browser can fill them in?',
    },
    isInBrowser: true,
  },
  {
    number: '1.4.1',
    level: 'A',
    since: '2.0',
    name: { nn: 'Bruk av farge', nb: 'Bruk av farge', en: 'Use of Color' },
    byHand: {
      nn: 'Er farge åleine brukt til å seie noko?',
      nb: 'Er farge alene brukt til å si noe?',
      en: 'Is colour alone used to say something?',
    },
    isInBrowser: true,
  },
  {
    number: '1.4.2',
    level: 'A',
    since: '2.0',
    name: { nn: 'Styring av lyd', nb: 'Styring av lyd', en: 'Audio Control' },
    byHand: {
      nn: 'Kan lyd som startar av seg sjølv, stoppast?',
      nb: 'Kan lyd som starter av seg selv, stoppes?',
      en: 'Can sound that starts by itself be stopped?',
    },
  },
  {
    number: '1.4.3',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Kontrast (minimum)', nb: 'Kontrast (minimum)', en: 'Contrast (Minimum)' },
    byHand: {
      nn: 'Er kontrasten god nok òg i tekst på bilete?',
      nb: 'Er kontrasten god nok også i tekst på bilder?',
      en: 'Is the contrast good enough in text on images too?',
    },
    isInBrowser: true,
  },
  {
    number: '1.4.4',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Endring av tekststorleik', nb: 'Endring av tekststørrelse', en: 'Resize Text' },
    byHand: {
      nn: 'Kan teksten gjerast dobbelt så stor utan at noko blir borte?',
      nb: 'Kan teksten gjøres dobbelt så stor uten at noe blir borte?',
      en: 'Can the text be made twice as large without anything getting lost?',
    },
    isInBrowser: true,
  },
  {
    number: '1.4.5',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Bilete av tekst', nb: 'Bilder av tekst', en: 'Images of Text' },
    byHand: {
      nn: 'Er tekst skriven som tekst og ikkje som bilete?',
      nb: 'Er tekst skrevet som tekst og ikke som bilde?',
      en: 'Is text written as text and not as an image?',
    },
  },
  {
    number: '1.4.10',
    level: 'AA',
    since: '2.1',
    name: { nn: 'Dynamisk tilpassing (reflow)', nb: 'Dynamisk tilpasning (reflow)', en: 'Reflow' },
    byHand: {
      nn: 'Kan alt lesast på ein smal skjerm utan å rulle sidelengs?',
      nb: 'Kan alt leses på en smal skjerm uten å rulle sidelengs?',
      en: 'Can everything be read on a narrow screen without scrolling sideways?',
    },
  },
  {
    number: '1.4.11',
    level: 'AA',
    since: '2.1',
    name: {
      nn: 'Kontrast for ikkje-tekstleg innhald',
      nb: 'Kontrast for ikke-tekstlig innhold',
      en: 'Non-text Contrast',
    },
    byHand: {
      nn: 'Er kantar på knappar og felt, og teikningar med meining, tydelege nok?',
      nb: 'Er kanter på knapper og felt, og tegninger med mening, tydelige nok?',
      en: 'Are the edges of buttons and fields, and drawings that mean something, clear enough?',
    },
  },
  {
    number: '1.4.12',
    level: 'AA',
    since: '2.1',
    name: { nn: 'Tekstavstand', nb: 'Tekstavstand', en: 'Text Spacing' },
    byHand: {
      nn: 'Toler sida større avstand mellom linjer, ord og bokstavar?',
      nb: 'Tåler siden større avstand mellom linjer, ord og bokstaver?',
      en: 'Does the page cope with more space between lines, words and letters?',
    },
    isInBrowser: true,
  },
  {
    number: '1.4.13',
    level: 'AA',
    since: '2.1',
    name: {
      nn: 'Peikarfølsamt innhald eller innhald ved fokus',
      nb: 'Pekerfølsomt innhold eller innhold ved fokus',
      en: 'Content on Hover or Focus',
    },
    byHand: {
      nn: 'Kan det som viser seg når ein peikar, lukkast, nåast og få stå?',
      nb: 'Kan det som viser seg når man peker, lukkes, nås og få stå?',
      en: 'Can what appears when you point be closed and reached, and does it stay?',
    },
  },
  {
    number: '2.1.1',
    level: 'A',
    since: '2.0',
    name: { nn: 'Tastatur', nb: 'Tastatur', en: 'Keyboard' },
    byHand: {
      nn: 'Kan alt gjerast med tastatur?',
      nb: 'Kan alt gjøres med tastatur?',
      en: 'Can everything be done with the keyboard?',
    },
  },
  {
    number: '2.1.2',
    level: 'A',
    since: '2.0',
    name: { nn: 'Inga tastaturfelle', nb: 'Ingen tastaturfelle', en: 'No Keyboard Trap' },
    byHand: {
      nn: 'Kjem ein vidare frå alt med tastaturet?',
      nb: 'Kommer man videre fra alt med tastaturet?',
      en: 'Can you move on from everything with the keyboard?',
    },
  },
  {
    number: '2.1.4',
    level: 'A',
    since: '2.1',
    name: {
      nn: 'Hurtigtastar av eitt teikn',
      nb: 'Hurtigtaster som består av ett tegn',
      en: 'Character Key Shortcuts',
    },
    byHand: {
      nn: 'Kan snarvegar på éin tast slåast av?',
      nb: 'Kan snarveier på én tast slås av?',
      en: 'Can shortcuts of a single key be turned off?',
    },
  },
  {
    number: '2.2.1',
    level: 'A',
    since: '2.0',
    name: { nn: 'Justerbar fart', nb: 'Justerbar hastighet', en: 'Timing Adjustable' },
    byHand: {
      nn: 'Kan tidsgrenser forlengjast?',
      nb: 'Kan tidsgrenser forlenges?',
      en: 'Can time limits be extended?',
    },
    isInBrowser: true,
  },
  {
    number: '2.2.2',
    level: 'A',
    since: '2.0',
    name: { nn: 'Pause, stopp, skjul', nb: 'Pause, stopp, skjul', en: 'Pause, Stop, Hide' },
    byHand: {
      nn: 'Kan det som rører seg, stoppast?',
      nb: 'Kan det som beveger seg, stoppes?',
      en: 'Can anything that moves be stopped?',
    },
  },
  {
    number: '2.3.1',
    level: 'A',
    since: '2.0',
    name: {
      nn: 'Terskelverdi på høgst tre glimt',
      nb: 'Terskelverdi på maksimalt tre glimt',
      en: 'Three Flashes or Below Threshold',
    },
    byHand: {
      nn: 'Er det noko som blinkar meir enn tre gonger i sekundet?',
      nb: 'Er det noe som blinker mer enn tre ganger i sekundet?',
      en: 'Does anything flash more than three times a second?',
    },
  },
  {
    number: '2.4.1',
    level: 'A',
    since: '2.0',
    name: { nn: 'Hoppe over blokker', nb: 'Hoppe over blokker', en: 'Bypass Blocks' },
    byHand: {
      nn: 'Kan ein hoppe rett til innhaldet?',
      nb: 'Kan man hoppe rett til innholdet?',
      en: 'Can you skip straight to the content?',
    },
    isInBrowser: true,
  },
  {
    number: '2.4.2',
    level: 'A',
    since: '2.0',
    name: { nn: 'Sidetitlar', nb: 'Sidetitler', en: 'Page Titled' },
    byHand: {
      nn: 'Seier tittelen kva sida handlar om?',
      nb: 'Sier tittelen hva siden handler om?',
      en: 'Does the title say what the page is about?',
    },
    isInBrowser: true,
  },
  {
    number: '2.4.3',
    level: 'A',
    since: '2.0',
    name: { nn: 'Fokusrekkjefølgje', nb: 'Fokusrekkefølge', en: 'Focus Order' },
    byHand: {
      nn: 'Går tastaturet gjennom sida i ei rekkjefølgje som gir meining?',
      nb: 'Går tastaturet gjennom siden i en rekkefølge som gir mening?',
      en: 'Does the keyboard go through the page in an order that makes sense?',
    },
  },
  {
    number: '2.4.4',
    level: 'A',
    since: '2.0',
    name: {
      nn: 'Formålet med ei lenkje (i samanheng)',
      nb: 'Formål med lenke (i kontekst)',
      en: 'Link Purpose (In Context)',
    },
    byHand: {
      nn: 'Seier kvar lenkje kvar ho fører?',
      nb: 'Sier hver lenke hvor den fører?',
      en: 'Does each link say where it leads?',
    },
    isInBrowser: true,
  },
  {
    number: '2.4.5',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Fleire måtar', nb: 'Flere måter', en: 'Multiple Ways' },
    byHand: {
      nn: 'Er det minst to vegar til kvar side, som meny og søk?',
      nb: 'Er det minst to veier til hver side, som meny og søk?',
      en: 'Are there at least two ways to each page, such as menu and search?',
    },
  },
  {
    number: '2.4.6',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Overskrifter og ledetekstar', nb: 'Overskrifter og ledetekster', en: 'Headings and Labels' },
    byHand: {
      nn: 'Fortel overskrifter og ledetekstar kva som kjem?',
      nb: 'Forteller overskrifter og ledetekster hva som kommer?',
      en: 'Do headings and labels say what comes next?',
    },
  },
  {
    number: '2.4.7',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Synleg fokus', nb: 'Synlig fokus', en: 'Focus Visible' },
    byHand: {
      nn: 'Ser ein kvar ein er når ein bruker tastaturet?',
      nb: 'Ser man hvor man er når man bruker tastaturet?',
      en: 'Can you see where you are when you use the keyboard?',
    },
  },
  {
    number: '2.5.1',
    level: 'A',
    since: '2.1',
    name: { nn: 'Peikarrørsler', nb: 'Pekerbevegelser', en: 'Pointer Gestures' },
    byHand: {
      nn: 'Kan alt gjerast med eitt trykk, utan å dra eller klype?',
      nb: 'Kan alt gjøres med ett trykk, uten å dra eller klype?',
      en: 'Can everything be done with one press, without dragging or pinching?',
    },
  },
  {
    number: '2.5.2',
    level: 'A',
    since: '2.1',
    name: { nn: 'Peikaravbryting', nb: 'Pekeravbrytelse', en: 'Pointer Cancellation' },
    byHand: {
      nn: 'Kan eit trykk angrast før ein slepp?',
      nb: 'Kan et trykk angres før man slipper?',
      en: 'Can a press be undone before you let go?',
    },
  },
  {
    number: '2.5.3',
    level: 'A',
    since: '2.1',
    name: { nn: 'Ledetekst i namn', nb: 'Ledetekst i navn', en: 'Label in Name' },
    byHand: {
      nn: 'Er det ein ser på knappen, med i namnet som blir lese opp?',
      nb: 'Er det man ser på knappen, med i navnet som blir lest opp?',
      en: 'Is what you see on the button part of the name that is read aloud?',
    },
    isInBrowser: true,
  },
  {
    number: '2.5.4',
    level: 'A',
    since: '2.1',
    name: { nn: 'Aktivering ved rørsle', nb: 'Bevegelsesaktivering', en: 'Motion Actuation' },
    byHand: {
      nn: 'Kan det ein gjer ved å riste eller vippe, gjerast på annan måte?',
      nb: 'Kan det man gjør ved å riste eller vippe, gjøres på annen måte?',
      en: 'Can what you do by shaking or tilting be done in another way?',
    },
  },
  {
    number: '3.1.1',
    level: 'A',
    since: '2.0',
    name: { nn: 'Språk på sida', nb: 'Språk på siden', en: 'Language of Page' },
    byHand: {
      nn: 'Er språket på sida rett merkt?',
      nb: 'Er språket på siden riktig merket?',
      en: 'Is the language of the page marked correctly?',
    },
    isInBrowser: true,
  },
  {
    number: '3.1.2',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Språk på delar av innhaldet', nb: 'Språk på deler av innhold', en: 'Language of Parts' },
    byHand: {
      nn: 'Er tekst på eit anna språk enn sida merkt?',
      nb: 'Er tekst på et annet språk enn siden merket?',
      en: 'Is text in a language other than the page’s marked?',
    },
    isInBrowser: true,
  },
  {
    number: '3.2.1',
    level: 'A',
    since: '2.0',
    name: { nn: 'Fokus', nb: 'Fokus', en: 'On Focus' },
    byHand: {
      nn: 'Skjer det noko uventa når ein kjem til eit felt?',
      nb: 'Skjer det noe uventet når man kommer til et felt?',
      en: 'Does anything unexpected happen when you come to a field?',
    },
  },
  {
    number: '3.2.2',
    level: 'A',
    since: '2.0',
    name: { nn: 'Inndata', nb: 'Inndata', en: 'On Input' },
    byHand: {
      nn: 'Skjer det noko uventa når ein fyller ut eit felt?',
      nb: 'Skjer det noe uventet når man fyller ut et felt?',
      en: 'Does anything unexpected happen when you fill in a field?',
    },
    isInBrowser: true,
  },
  {
    number: '3.2.3',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Konsekvent navigasjon', nb: 'Konsekvent navigasjon', en: 'Consistent Navigation' },
    byHand: {
      nn: 'Står menyane likt på alle sider?',
      nb: 'Står menyene likt på alle sider?',
      en: 'Are the menus in the same place on every page?',
    },
  },
  {
    number: '3.2.4',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Konsekvent identifikasjon', nb: 'Konsekvent identifikasjon', en: 'Consistent Identification' },
    byHand: {
      nn: 'Heiter det same likt på alle sider?',
      nb: 'Heter det samme likt på alle sider?',
      en: 'Is the same thing called the same on every page?',
    },
  },
  {
    number: '3.3.1',
    level: 'A',
    since: '2.0',
    name: { nn: 'Identifikasjon av feil', nb: 'Identifikasjon av feil', en: 'Error Identification' },
    byHand: {
      nn: 'Seier skjema i tekst kva som er feil, og kvar?',
      nb: 'Sier skjemaer i tekst hva som er feil, og hvor?',
      en: 'Do forms say in text what is wrong, and where?',
    },
  },
  {
    number: '3.3.2',
    level: 'A',
    since: '2.0',
    name: {
      nn: 'Ledetekstar eller instruksjonar',
      nb: 'Ledetekster eller instruksjoner',
      en: 'Labels or Instructions',
    },
    byHand: {
      nn: 'Fortel skjema kva ein skal skrive?',
      nb: 'Forteller skjemaer hva man skal skrive?',
      en: 'Do forms tell you what to write?',
    },
    isInBrowser: true,
  },
  {
    number: '3.3.3',
    level: 'AA',
    since: '2.0',
    name: { nn: 'Forslag ved feil', nb: 'Forslag ved feil', en: 'Error Suggestion' },
    byHand: {
      nn: 'Fortel skjema korleis ein rettar feilen?',
      nb: 'Forteller skjemaer hvordan man retter feilen?',
      en: 'Do forms tell you how to correct the mistake?',
    },
  },
  {
    number: '3.3.4',
    level: 'AA',
    since: '2.0',
    name: {
      nn: 'Hindre feil (juridiske feil, økonomiske feil, datafeil)',
      nb: 'Forhindring av feil (juridiske feil, økonomiske feil, datafeil)',
      en: 'Error Prevention (Legal, Financial, Data)',
    },
    byHand: {
      nn: 'Kan det ein sender inn, sjåast over, angrast eller rettast?',
      nb: 'Kan det man sender inn, ses over, angres eller rettes?',
      en: 'Can what you send be checked, undone or corrected?',
    },
  },
  {
    number: '4.1.1',
    level: 'A',
    since: '2.0',
    name: { nn: 'Oppdeling (parsing)', nb: 'Parsing (oppdeling)', en: 'Parsing' },
    byHand: { nn: 'Er koden rett bygd opp?', nb: 'Er koden riktig bygd opp?', en: 'Is the code built correctly?' },
    isInBrowser: true,
  },
  {
    number: '4.1.2',
    level: 'A',
    since: '2.0',
    name: { nn: 'Namn, rolle, verdi', nb: 'Navn, rolle, verdi', en: 'Name, Role, Value' },
    byHand: {
      nn: 'Blir knappar, felt og lenkjer lesne opp med namn og tilstand?',
      nb: 'Blir knapper, felt og lenker lest opp med navn og tilstand?',
      en: 'Are buttons, fields and links read aloud with their name and state?',
    },
    isInBrowser: true,
  },
  {
    number: '4.1.3',
    level: 'AA',
    since: '2.1',
    name: { nn: 'Statusmeldingar', nb: 'Statusbeskjeder', en: 'Status Messages' },
    byHand: {
      nn: 'Blir meldingar som dukkar opp, lesne opp?',
      nb: 'Blir meldinger som dukker opp, lest opp?',
      en: 'Are messages that appear read aloud?',
    },
  },
]

/** The criterion with a number, or undefined when it is none of A or AA. */
export function findCriterion(number: string): Criterion | undefined {
  return WCAG_CRITERIA.find((c) => c.number === number)
}
