import type { ChangeKind, OverrideMode } from '../contract/index.ts'
import type { Says } from './says.ts'

/** What the modes of an override are called. The only table of them. */
export const MODE_WORDS: Readonly<Record<OverrideMode, Says>> = {
  inherit: { nn: 'Felles tekst', nb: 'Felles tekst', en: 'Shared text' },
  replace: { nn: 'Eigen tekst', nb: 'Egen tekst', en: 'Own text' },
  addAfter: { nn: 'Felles + tillegg', nb: 'Felles + tillegg', en: 'Shared + addition' },
  hide: { nn: 'Ikkje vist her', nb: 'Ikke vist her', en: 'Not shown here' },
}

/** What the kinds of change are called. The only table of them. */
export const CHANGE_KIND_WORDS: Readonly<Record<ChangeKind, Says>> = {
  editorial: { nn: 'Betre ordlyd', nb: 'Bedre ordlyd', en: 'Better wording' },
  functional: { nn: 'Nytt innhald', nb: 'Nytt innhold', en: 'New content' },
  legal: { nn: 'Ny regel frå ein dato', nb: 'Ny regel fra en dato', en: 'New rule from a date' },
}
