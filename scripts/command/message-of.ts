/** What an error says, as one sentence of a line. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
