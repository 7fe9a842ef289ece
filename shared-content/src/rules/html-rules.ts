import type { Rule } from './rule.ts'

const block = (criterion: string, nn: string, nb: string, en: string): Rule => ({
  severity: 'block',
  criterion,
  advice: { nn, nb, en },
})
const ask = (criterion: string, reason: string, nn: string, nb: string, en: string): Rule => ({
  severity: 'ask',
  criterion,
  advice: { nn, nb, en },
  reason,
})
const notice = (nn: string, nb: string, en: string): Rule => ({ severity: 'notice', advice: { nn, nb, en } })

/**
 * What the rules of html-validate mean to us, by its names (https://html-validate.org/rules/). Its presets `standard`,
 * `a11y` and `document` are on but for {@link HTML_SWITCHED_OFF}; a test holds this table to exactly those.
 */
export const HTML_RULES: Readonly<Record<string, Rule>> = {
  'area-alt': block(
    '1.1.1',
    'Eit område i biletkartet manglar tekst. Skriv kva lenkja fører til.',
    'Et område i bildekartet mangler tekst. Skriv hva lenken fører til.',
    'An area of the image map has no text. Write what the link leads to.',
  ),
  'aria-hidden-body': block(
    '4.1.2',
    'Heile sida er gøymd for skjermlesarar. Ta bort aria-hidden frå body.',
    'Hele siden er gjemt for skjermlesere. Ta bort aria-hidden fra body.',
    'The whole page is hidden from screen readers. Remove aria-hidden from body.',
  ),
  'attr-spacing': block(
    '4.1.1',
    'Det manglar mellomrom mellom to eigenskapar. Set det inn.',
    'Det mangler mellomrom mellom to egenskaper. Sett det inn.',
    'There is no space between two attributes. Put one in.',
  ),
  'attribute-allowed-values': block(
    '4.1.1',
    'Ein eigenskap har ein verdi han ikkje kan ha. Rett verdien.',
    'En egenskap har en verdi den ikke kan ha. Rett verdien.',
    'An attribute has a value it cannot have. Correct the value.',
  ),
  'attribute-misuse': block(
    '4.1.1',
    'Ein eigenskap er brukt på feil element. Ta han bort.',
    'En egenskap er brukt på feil element. Ta den bort.',
    'An attribute is used on the wrong element. Remove it.',
  ),
  'close-attr': block(
    '4.1.1',
    'Ein sluttagg har eigenskapar. Flytt dei til starttaggen.',
    'En sluttagg har egenskaper. Flytt dem til starttaggen.',
    'An end tag has attributes. Move them to the start tag.',
  ),
  'close-order': block(
    '4.1.1',
    'Element er lukka i feil rekkjefølgje. Lukk dei i motsett rekkjefølgje av det dei blei opna i.',
    'Elementer er lukket i feil rekkefølge. Lukk dem i motsatt rekkefølge av det de ble åpnet i.',
    'Elements are closed in the wrong order. Close the one that was opened last first.',
  ),
  deprecated: block(
    '4.1.1',
    'Sida har eit element som er gått ut av html. Bruk eit anna.',
    'Siden har et element som er gått ut av html. Bruk et annet.',
    'The page has an element that is no longer part of html. Use another one.',
  ),
  'doctype-html': block(
    '4.1.1',
    'Sida har ein gammal doctype. Bruk <!DOCTYPE html>.',
    'Siden har en gammel doctype. Bruk <!DOCTYPE html>.',
    'The page has an old doctype. Use <!DOCTYPE html>.',
  ),
  'element-name': block(
    '4.1.1',
    'Sida har eit element som ikkje finst i html. Bruk eit som finst.',
    'Siden har et element som ikke finnes i html. Bruk et som finnes.',
    'The page has an element that does not exist in html. Use one that does.',
  ),
  'element-permitted-content': block(
    '1.3.1',
    'Eit element står inni eit anna der det ikkje høyrer heime. Flytt det.',
    'Et element står inni et annet der det ikke hører hjemme. Flytt det.',
    'An element is inside another where it does not belong. Move it.',
  ),
  'element-permitted-occurrences': block(
    '4.1.1',
    'Eit element står fleire gonger enn det kan. Behald eitt.',
    'Et element står flere ganger enn det kan. Behold ett.',
    'An element is used more times than it may be. Keep one.',
  ),
  'element-permitted-order': block(
    '4.1.1',
    'Element står i feil rekkjefølgje. Byt om på dei.',
    'Elementer står i feil rekkefølge. Bytt om på dem.',
    'Elements are in the wrong order. Swap them.',
  ),
  'element-permitted-parent': block(
    '1.3.1',
    'Eit element står inni eit element der det ikkje kan stå. Flytt det.',
    'Et element står inni et element der det ikke kan stå. Flytt det.',
    'An element is inside an element it may not be in. Move it.',
  ),
  'element-required-ancestor': block(
    '1.3.1',
    'Eit element manglar elementet det må stå inni. Legg det rundt.',
    'Et element mangler elementet det må stå inni. Legg det rundt.',
    'An element lacks the element it must be inside. Put that around it.',
  ),
  'element-required-attributes': block(
    '4.1.1',
    'Eit element manglar ein eigenskap det må ha. Legg han til.',
    'Et element mangler en egenskap det må ha. Legg den til.',
    'An element lacks an attribute it must have. Add it.',
  ),
  'element-required-content': block(
    '4.1.1',
    'Eit element manglar innhald det må ha. Legg det til.',
    'Et element mangler innhold det må ha. Legg det til.',
    'An element lacks content it must have. Add it.',
  ),
  'empty-heading': block(
    '1.3.1',
    'Ei overskrift er tom. Skriv ho, eller ta ho bort.',
    'En overskrift er tom. Skriv den, eller ta den bort.',
    'A heading is empty. Write it, or remove it.',
  ),
  'hidden-focusable': block(
    '4.1.2',
    'Noko ein kan gå til med tastaturet, er gøymt for skjermlesarar. Vis det, eller gjer det umogleg å gå til.',
    'Noe man kan gå til med tastaturet, er gjemt for skjermlesere. Vis det, eller gjør det umulig å gå til.',
    'Something you can reach with the keyboard is hidden from screen readers. Show it, or make it impossible to reach.',
  ),
  'input-missing-label': block(
    '3.3.2',
    'Eit skjemafelt manglar ledetekst. Skriv kva feltet er til.',
    'Et skjemafelt mangler ledetekst. Skriv hva feltet er til.',
    'A form field has no label. Write what the field is for.',
  ),
  'map-dup-name': block(
    '4.1.1',
    'To biletkart har same namn. Gi dei ulike namn.',
    'To bildekart har samme navn. Gi dem ulike navn.',
    'Two image maps have the same name. Give them different names.',
  ),
  'map-id-name': block(
    '4.1.1',
    'Biletkartet har ulik id og namn. Gjer dei like.',
    'Bildekartet har ulik id og navn. Gjør dem like.',
    'The id and the name of the image map differ. Make them the same.',
  ),
  'missing-doctype': block(
    '4.1.1',
    'Sida manglar doctype. Byrj med <!DOCTYPE html>.',
    'Siden mangler doctype. Begynn med <!DOCTYPE html>.',
    'The page has no doctype. Start with <!DOCTYPE html>.',
  ),
  'multiple-labeled-controls': block(
    '1.3.1',
    'Ein ledetekst peikar på fleire skjemafelt. Gi kvart felt sin eigen.',
    'En ledetekst peker på flere skjemafelt. Gi hvert felt sin egen.',
    'A label points to several form fields. Give each field its own.',
  ),
  'no-abstract-role': block(
    '4.1.2',
    'Ei rolle som ikkje kan brukast, er sett på eit element. Ta ho bort.',
    'En rolle som ikke kan brukes, er satt på et element. Ta den bort.',
    'An element has a role that cannot be used. Remove it.',
  ),
  'no-autoplay': ask(
    '1.4.2',
    'Filmen kan vere utan lyd, eller lyden kan stoppast; det ein ikkje kan stoppe, finn content/sound-starts.',
    'Lyd eller film startar av seg sjølv. La den som les, starte sjølv.',
    'Lyd eller film starter av seg selv. La den som leser, starte selv.',
    'Sound or film starts by itself. Let the reader start it.',
  ),
  'no-deprecated-attr': block(
    '4.1.1',
    'Ein eigenskap er gått ut av html. Ta han bort, og bruk stilark.',
    'En egenskap er gått ut av html. Ta den bort, og bruk stilark.',
    'An attribute is no longer part of html. Remove it, and use a style sheet.',
  ),
  'no-dup-attr': block(
    '4.1.1',
    'Ein eigenskap står to gonger på same element. Ta bort den eine.',
    'En egenskap står to ganger på samme element. Ta bort den ene.',
    'The same attribute is on an element twice. Remove one of them.',
  ),
  'no-implicit-button-type': notice(
    'Ein knapp seier ikkje om han sender skjemaet. Skriv type.',
    'En knapp sier ikke om den sender skjemaet. Skriv type.',
    'A button does not say whether it sends the form. Write its type.',
  ),
  'no-redundant-aria-label': notice(
    'Eit namn for skjermlesarar seier det same som teksten. Ta det bort.',
    'Et navn for skjermlesere sier det samme som teksten. Ta det bort.',
    'A name for screen readers says the same as the text. Remove it.',
  ),
  'no-redundant-for': notice(
    'Ein ledetekst peikar på feltet han alt står rundt. Ta bort «for».',
    'En ledetekst peker på feltet den allerede står rundt. Ta bort «for».',
    'A label points to the field it already surrounds. Remove “for”.',
  ),
  'no-redundant-role': notice(
    'Ei rolle seier det same som elementet alt seier. Ta ho bort.',
    'En rolle sier det samme som elementet allerede sier. Ta den bort.',
    'A role says what the element already says. Remove it.',
  ),
  'deprecated-rule': notice(
    'Kontrollen viser til ein regel som er gått ut.',
    'Kontrollen viser til en regel som er gått ut.',
    'The check refers to a rule that is no longer in use.',
  ),
  'parser-error': block(
    '4.1.1',
    'Sida kan ikkje lesast som html. Rett koden.',
    'Siden kan ikke leses som html. Rett koden.',
    'The page cannot be read as html. Correct the code.',
  ),
  'prefer-native-element': notice(
    'Bruk det innebygde elementet i staden for ei rolle.',
    'Bruk det innebygde elementet i stedet for en rolle.',
    'Use the built-in element instead of a role.',
  ),
  'script-element': block(
    '4.1.1',
    'Eit skript er ikkje lukka rett. Bruk </script>.',
    'Et skript er ikke lukket rett. Bruk </script>.',
    'A script is not closed properly. Use </script>.',
  ),
  'text-content': block(
    '4.1.2',
    'Ein knapp eller ei lenkje manglar tekst. Skriv kva som skjer.',
    'En knapp eller en lenke mangler tekst. Skriv hva som skjer.',
    'A button or a link has no text. Write what happens.',
  ),
  'unrecognized-char-ref': block(
    '4.1.1',
    'Sida har ein teiknkode som ikkje finst. Skriv teiknet.',
    'Siden har en tegnkode som ikke finnes. Skriv tegnet.',
    'The page has a character code that does not exist. Write the character.',
  ),
  'valid-autocomplete': block(
    '1.3.5',
    'Autofullføring har ein verdi som ikkje finst. Rett han.',
    'Autofullføring har en verdi som ikke finnes. Rett den.',
    'Autocomplete has a value that does not exist. Correct it.',
  ),
  'valid-for': block(
    '1.3.1',
    'Ein ledetekst peikar på noko som ikkje er eit skjemafelt. Rett id-en.',
    'En ledetekst peker på noe som ikke er et skjemafelt. Rett id-en.',
    'A label points to something that is not a form field. Correct the id.',
  ),
  'valid-id': block(
    '4.1.1',
    'Ein id er tom eller har mellomrom. Rett han.',
    'En id er tom eller har mellomrom. Rett den.',
    'An id is empty or has a space in it. Correct it.',
  ),
  'void-content': block(
    '4.1.1',
    'Eit element som ikkje kan ha innhald, har ein sluttagg. Ta han bort.',
    'Et element som ikke kan ha innhold, har en sluttagg. Ta den bort.',
    'An element that cannot have content has an end tag. Remove it.',
  ),
  'wcag/h30': block(
    '2.4.4',
    'Ei lenkje manglar tekst. Skriv kvar ho fører.',
    'En lenke mangler tekst. Skriv hvor den fører.',
    'A link has no text. Write where it leads.',
  ),
  'wcag/h32': ask(
    '3.2.2',
    'Eit skjema kan sendast inn på andre måtar; kriteriet spør om endring utan varsel.',
    'Eit skjema manglar ein knapp til å sende inn med. Legg til ein.',
    'Et skjema mangler en knapp til å sende inn med. Legg til en.',
    'A form has no button to send it with. Add one.',
  ),
  'wcag/h36': block(
    '1.1.1',
    'Ein biletknapp manglar tekst. Skriv kva knappen gjer.',
    'En bildeknapp mangler tekst. Skriv hva knappen gjør.',
    'An image button has no text. Write what the button does.',
  ),
  'wcag/h37': block(
    '1.1.1',
    'Eit bilete manglar alternativ tekst. Skriv kva det viser, eller merk det som pynt.',
    'Et bilde mangler alternativ tekst. Skriv hva det viser, eller merk det som pynt.',
    'An image has no alternative text. Write what it shows, or mark it as decoration.',
  ),
  'wcag/h63': ask(
    '1.3.1',
    'I ein enkel tabell forstår skjermlesarar overskriftene utan scope.',
    'Ei overskrift i ein tabell seier ikkje om ho gjeld rada eller kolonnen. Skriv scope.',
    'En overskrift i en tabell sier ikke om den gjelder raden eller kolonnen. Skriv scope.',
    'A header in a table does not say whether it is for the row or the column. Add scope.',
  ),
  'wcag/h67': notice(
    'Eit pyntebilete har tittel. Ta tittelen bort.',
    'Et pyntebilde har tittel. Ta tittelen bort.',
    'A decorative image has a title. Remove the title.',
  ),
  'wcag/h71': block(
    '1.3.1',
    'Ei gruppe skjemafelt manglar overskrift. Skriv legend.',
    'En gruppe skjemafelt mangler overskrift. Skriv legend.',
    'A group of form fields has no heading. Add a legend.',
  ),
}

/**
 * What the engine checks and we do not: matters of typing style that say nothing of how a page works, integrity hashes
 * (our files come from the page's own origin and carry their digest in the name), remarks that steer the engine (it is
 * shown none), and what our own `page/` rules look for on the whole page, where the engine may be given only a part of it.
 */
export const HTML_SWITCHED_OFF = [
  'no-raw-characters',
  'require-sri',
  'no-unused-disable',
  'empty-title',
  'heading-level',
  'no-dup-id',
  'no-missing-references',
  'no-multiple-main',
  'unique-landmark',
  'meta-refresh',
  'aria-label-misuse',
] as const
