const ADDRESS = /[^\s@"'<>(),:;[\]{}]+@[^\s@"'<>(),:;[\]{}]+\.[\p{L}\d-]{2,}/gu
/** What steers a terminal or ends a line, and marks that turn the direction of writing or cannot be seen. */
const STEERS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A text for a log without the e-mail addresses of people. */
export const withoutEmails = (text: string): string => text.replace(ADDRESS, '<e-mail>')

/** A text as one line of a log: what anybody wrote in it can neither begin a line of its own, steer a terminal, nor tell somebody's address. */
export const logLine = (text: string): string =>
  withoutEmails(text).replace(STEERS, (sign) =>
    sign === '\n' ? '\\n' : `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  )
