import type { Says } from './says.ts'

/** The words of the accessibility report. */
export const reportWords = {
  toReport: { nn: 'Tilgjengerapporten', nb: 'Tilgjengelighetsrapporten', en: 'The accessibility report' },
} as const satisfies Record<string, Says>
