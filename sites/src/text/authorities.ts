/** Where the law and those who watch over it are found. */
export const AUTHORITIES = {
  tribunal: 'https://www.diskrimineringsnemnda.no/',
  universalDesign: 'https://www.uutilsynet.no/',
  equalityAct: 'https://lovdata.no/dokument/NL/lov/2017-06-16-51/§18',
  universalDesignRegulation: 'https://lovdata.no/dokument/SF/forskrift/2013-06-21-732',
  dataProtection: 'https://www.datatilsynet.no/',
} as const
