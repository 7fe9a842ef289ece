/** What of an error crosses to another thread. `errcode` is SQLite's, `path` the file it is about. */
export interface SentTrouble {
  message: string
  code?: string
  errcode?: number
  path?: string
}

const BUSY =
  'Ei anna publisering av portalen har halde på for lenge. Vent til ho er ferdig; heng ho, så stopp prosessen som køyrer ho.'
const FULL = 'Disken er full. Rydd plass.'
const FORBIDDEN =
  'Publiseringa får ikkje lese eller skrive filene sine. Gi brukaren som køyrer ho, løyve til alt i datamappa, og sjå etter at disken ikkje berre kan lesast.'
const DAMAGED =
  'Ei fil publiseringa arbeider med, er skadd. Start publiseringstenesta på nytt: då blir fila laga på nytt.'

const BY_CODE: Readonly<Record<string, string>> = {
  PORTAL_BUSY: BUSY,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: FORBIDDEN,
}
/** https://sqlite.org/rescode.html */
const BY_SQLITE: Readonly<Record<number, string>> = { 8: FORBIDDEN, 11: DAMAGED, 13: FULL, 14: FORBIDDEN, 26: DAMAGED }

/** Why a portal could not be published, and what to do, in nynorsk. */
export function sayTrouble(error: unknown): string {
  const known = sayCause(error)
  if (known) return `${known} Portalen blir publisert av seg sjølv etterpå.`
  return `Publiseringa stoppa, og blir prøvd på nytt av seg sjølv. Held det fram, sei frå til den som driftar løysinga: «${troubleOf(error).message}»`
}

/** What hinders the publisher, and what to do, in nynorsk; undefined when it is nothing people can mend. */
export function sayCause(error: unknown): string | undefined {
  const { code, errcode, path } = troubleOf(error)
  // The lowest byte: the rest tells how it came about.
  const sentence = (code !== undefined && BY_CODE[code]) || (errcode !== undefined && BY_SQLITE[errcode & 0xff])
  return sentence ? `${sentence}${path === undefined ? '' : ` Det gjeld «${path}».`}` : undefined
}

/** An error as plain values. */
export function troubleOf(error: unknown): SentTrouble {
  if (!(error instanceof Error)) return { message: String(error) }
  const { message, code, errcode, path } = error as Error & Record<'code' | 'errcode' | 'path', unknown>
  return {
    message,
    ...(typeof code === 'string' && { code }),
    ...(typeof errcode === 'number' && { errcode }),
    ...(typeof path === 'string' && { path }),
  }
}
