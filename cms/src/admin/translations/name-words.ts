import type { Says } from '@innbyggarportal/shared-content/words'

/** Names of controls that Payload draws and does not name. */
export const nameWords = {
  make: { nn: 'Opprett under «{title}»', nb: 'Opprett under «{title}»', en: 'Create under “{title}”' },
  more: { nn: 'Fleire val', nb: 'Flere valg', en: 'More options' },
  ascending: {
    nn: 'Sorter etter «{title}», stigande',
    nb: 'Sorter etter «{title}», stigende',
    en: 'Sort by “{title}”, ascending',
  },
  descending: {
    nn: 'Sorter etter «{title}», synkande',
    nb: 'Sorter etter «{title}», synkende',
    en: 'Sort by “{title}”, descending',
  },
  chooseAll: { nn: 'Vel alle på sida', nb: 'Velg alle på siden', en: 'Select all on the page' },
  choose: { nn: 'Vel «{title}»', nb: 'Velg «{title}»', en: 'Select “{title}”' },
  tools: {
    bold: { nn: 'Halvfeit', nb: 'Halvfet', en: 'Bold' },
    italic: { nn: 'Kursiv', nb: 'Kursiv', en: 'Italic' },
    link: { nn: 'Lenkje', nb: 'Lenke', en: 'Link' },
    text: { nn: 'Slag avsnitt', nb: 'Type avsnitt', en: 'Kind of paragraph' },
    add: { nn: 'Set inn', nb: 'Sett inn', en: 'Insert' },
    blocks: { nn: 'Set inn ei ramme', nb: 'Sett inn en ramme', en: 'Insert a box' },
    inlineBlocks: { nn: 'Set inn i teksten', nb: 'Sett inn i teksten', en: 'Insert into the text' },
  },
} as const satisfies Record<string, Says | Record<string, Says>>
