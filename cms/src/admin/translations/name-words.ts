import type { Says } from '@innbyggarportal/shared-content/words'

/** Names of controls that Payload draws and does not name. */
export const nameWords = {
  make: { nn: 'Opprett under «{title}»', nb: 'Opprett under «{title}»', en: 'Create under “{title}”' },
  more: { nn: 'Fleire val', nb: 'Flere valg', en: 'More options' },
  tools: {
    bold: { nn: 'Halvfeit', nb: 'Halvfet', en: 'Bold' },
    italic: { nn: 'Kursiv', nb: 'Kursiv', en: 'Italic' },
    link: { nn: 'Lenkje', nb: 'Lenke', en: 'Link' },
    text: { nn: 'Slag avsnitt', nb: 'Type avsnitt', en: 'Kind of paragraph' },
    add: { nn: 'Set inn', nb: 'Sett inn', en: 'Insert' },
    blocks: { nn: 'Set inn ei ramme', nb: 'Sett inn en ramme', en: 'Insert a box' },
    inlineBlocks: { nn: 'Set inn i teksten', nb: 'Sett inn i teksten', en: 'Insert into the text' },
  },
} as const satisfies { make: Says; more: Says; tools: Record<string, Says> }
