const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'Disken er full. Rydd plass; portalen blir publisert av seg sjølv etterpå.',
  EACCES: 'Utgåva kan ikkje skrivast: tenaren manglar løyve til å skrive i mappa med utgåver.',
  EROFS: 'Utgåva kan ikkje skrivast: disken kan berre lesast.',
}

/** Why a portal could not be published, in nynorsk. */
export function sayTrouble(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return SENTENCES[code] ?? `Publiseringa stoppa: ${error instanceof Error ? error.message : String(error)}`
}
