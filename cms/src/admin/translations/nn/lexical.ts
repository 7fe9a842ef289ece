/**
 * The rich text editor's own strings. The editor keeps them apart from Payload's and merges them under `lexical`, one
 * group per feature, but only for the languages it knows.
 */
export const lexical = {
  general: {
    placeholder: 'Skriv her, eller trykk «/» for å velje …',
    slashMenuBasicGroupLabel: 'Grunnleggjande',
    slashMenuListGroupLabel: 'Lister',
    toolbarItemsActive: '{{count}} på',
  },
  align: {
    alignCenterLabel: 'Midtstill',
    alignJustifyLabel: 'Jamne margar',
    alignLeftLabel: 'Venstrestill',
    alignRightLabel: 'Høgrestill',
  },
  blockquote: { label: 'Sitat' },
  blocks: {
    inlineBlocks: {
      create: 'Lag {{label}}',
      edit: 'Rediger {{label}}',
      label: 'Set inn i teksten',
      remove: 'Fjern {{label}}',
    },
    label: 'Blokker',
  },
  checklist: { label: 'Sjekkliste' },
  heading: { label: 'Overskrift {{headingLevel}}' },
  horizontalRule: { label: 'Skiljelinje' },
  indent: { decreaseLabel: 'Mindre innrykk', increaseLabel: 'Meir innrykk' },
  link: { label: 'Lenkje', loadingWithEllipsis: 'Lastar …' },
  orderedList: { label: 'Nummerert liste' },
  paragraph: { label: 'Avsnitt', label2: 'Vanleg tekst' },
  relationship: { label: 'Kopling' },
  textState: { defaultStyle: 'Standardstil' },
  unorderedList: { label: 'Punktliste' },
  upload: { label: 'Fil' },
}
