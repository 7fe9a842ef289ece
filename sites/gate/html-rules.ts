import type { Severity } from '@innbyggarportal/shared-content/contract'

/** What a broken html-validate rule means to us: how grave, which WCAG 2.1 criterion, and what to do, in nynorsk. */
export interface HtmlRule { severity: Severity; criterion?: string; advice: string }

/**
 * The rules we have words for. Any other rule of the presets blocks too, with the engine's own words: a rule we have not
 * weighed must not pass silently. Criteria: https://www.w3.org/TR/WCAG21/.
 */
export const HTML_RULES: Readonly<Record<string, HtmlRule>> = {
  'area-alt': { severity: 'block', criterion: '1.1.1', advice: 'Eit område i biletkartet manglar tekst. Skriv kva lenkja fører til.' },
  'aria-hidden-body': { severity: 'block', criterion: '4.1.2', advice: 'Heile sida er gøymd for skjermlesarar. Ta bort aria-hidden frå body.' },
  'aria-label-misuse': { severity: 'block', criterion: '4.1.2', advice: 'Eit namn er sett på noko som ikkje kan ha namn for skjermlesarar.' },
  'attribute-misuse': { severity: 'block', criterion: '4.1.1', advice: 'Ein eigenskap er brukt på feil element.' },
  'close-order': { severity: 'block', criterion: '4.1.1', advice: 'Element er lukka i feil rekkjefølgje.' },
  'element-name': { severity: 'block', criterion: '4.1.1', advice: 'Sida har eit element som ikkje finst i html.' },
  'element-permitted-content': { severity: 'block', criterion: '1.3.1', advice: 'Eit element står inni eit anna der det ikkje høyrer heime.' },
  'element-permitted-occurrences': { severity: 'block', criterion: '1.3.1', advice: 'Eit element står fleire gonger enn det kan.' },
  'element-permitted-parent': { severity: 'block', criterion: '1.3.1', advice: 'Eit element står inni eit element der det ikkje kan stå.' },
  'element-required-attributes': { severity: 'block', criterion: '4.1.1', advice: 'Eit element manglar ein eigenskap det må ha.' },
  'element-required-content': { severity: 'block', criterion: '1.3.1', advice: 'Eit element manglar innhald det må ha.' },
  'empty-heading': { severity: 'block', criterion: '1.3.1', advice: 'Ei overskrift er tom. Skriv ho, eller ta ho bort.' },
  'empty-title': { severity: 'block', criterion: '2.4.2', advice: 'Sida manglar tittel. Skriv ein.' },
  'form-dup-name': { severity: 'block', criterion: '4.1.1', advice: 'To skjemafelt har same namn.' },
  'heading-level': { severity: 'block', criterion: '1.3.1', advice: 'Eit overskriftsnivå er hoppa over. Bruk nivåa i rekkjefølgje.' },
  'hidden-focusable': { severity: 'block', criterion: '4.1.2', advice: 'Noko ein kan gå til med tastaturet, er gøymt for skjermlesarar.' },
  'input-missing-label': { severity: 'block', criterion: '3.3.2', advice: 'Eit skjemafelt manglar ledetekst.' },
  'link-purpose': { severity: 'ask', criterion: '2.4.4', advice: 'Ei lenkje seier ikkje kvar ho fører. Skriv målet i lenkjeteksten.' },
  'map-dup-name': { severity: 'block', criterion: '4.1.1', advice: 'To biletkart har same namn.' },
  'map-id-name': { severity: 'block', criterion: '4.1.1', advice: 'Biletkartet har ulik id og namn.' },
  'meta-refresh': { severity: 'block', criterion: '2.2.1', advice: 'Sida lastar seg sjølv på nytt. Ta bort koden som gjer det.' },
  'multiple-labeled-controls': { severity: 'block', criterion: '1.3.1', advice: 'Ein ledetekst peikar på fleire skjemafelt.' },
  'no-abstract-role': { severity: 'block', criterion: '4.1.2', advice: 'Ei rolle som ikkje kan brukast, er sett på eit element.' },
  'no-autoplay': { severity: 'block', criterion: '1.4.2', advice: 'Lyd eller film startar av seg sjølv. La den som les, starte sjølv.' },
  'no-dup-attr': { severity: 'block', criterion: '4.1.1', advice: 'Ein eigenskap står to gonger på same element.' },
  'no-dup-id': { severity: 'block', criterion: '4.1.1', advice: 'To stader på sida har same id.' },
  'no-implicit-close': { severity: 'block', criterion: '4.1.1', advice: 'Eit element er ikkje lukka.' },
  'no-missing-references': { severity: 'block', criterion: '1.3.1', advice: 'Noko viser til ein id som ikkje finst på sida.' },
  'no-redundant-role': { severity: 'notice', criterion: '4.1.2', advice: 'Ei rolle seier det same som elementet alt seier.' },
  'no-unknown-elements': { severity: 'block', criterion: '4.1.1', advice: 'Sida har eit element som ikkje finst i html.' },
  'parser-error': { severity: 'block', criterion: '4.1.1', advice: 'Sida kan ikkje lesast som html.' },
  'prefer-native-element': { severity: 'notice', advice: 'Bruk det innebygde elementet i staden for ei rolle.' },
  'svg-focusable': { severity: 'notice', advice: 'Ei teikning kan nåast med tastaturet utan grunn.' },
  'text-content': { severity: 'block', criterion: '4.1.2', advice: 'Ein knapp eller ei lenkje manglar tekst.' },
  'unique-landmark': { severity: 'block', criterion: '1.3.1', advice: 'To delar av sida har same rolle og namn. Gje dei ulike namn.' },
  'valid-autocomplete': { severity: 'block', criterion: '1.3.5', advice: 'Autofullføring har ein verdi som ikkje finst.' },
  'valid-for': { severity: 'block', criterion: '1.3.1', advice: 'Ein ledetekst peikar på noko som ikkje er eit skjemafelt.' },
  'wcag/h30': { severity: 'block', criterion: '2.4.4', advice: 'Ei lenkje manglar tekst. Skriv kvar ho fører.' },
  'wcag/h32': { severity: 'block', criterion: '3.2.2', advice: 'Eit skjema manglar ein knapp til å sende inn med.' },
  'wcag/h36': { severity: 'block', criterion: '1.1.1', advice: 'Ein biletknapp manglar tekst.' },
  'wcag/h37': { severity: 'block', criterion: '1.1.1', advice: 'Eit bilete manglar alternativ tekst. Skriv kva det viser, eller merk det som pynt.' },
  'wcag/h63': { severity: 'block', criterion: '1.3.1', advice: 'Ei overskrift i ein tabell seier ikkje om ho gjeld rada eller kolonnen.' },
  'wcag/h67': { severity: 'notice', criterion: '1.1.1', advice: 'Eit pyntebilete har tittel.' },
  'wcag/h71': { severity: 'block', criterion: '1.3.1', advice: 'Ei gruppe skjemafelt manglar overskrift.' },
}

/**
 * What the engine checks and we do not: matters of typing style that say nothing of how a page works, and integrity
 * hashes (our files come from the page's own origin and carry their digest in the name).
 */
export const SWITCHED_OFF = ['no-trailing-whitespace', 'void-style', 'no-inline-style', 'attr-quotes', 'doctype-style', 'long-title', 'tel-non-breaking', 'no-raw-characters', 'attribute-boolean-style', 'attribute-empty-style', 'require-sri'] as const
