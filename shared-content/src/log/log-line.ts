const ADDRESS = /[^\s@"'<>(),:;[\]{}]+@[^\s@"'<>(),:;[\]{}]+\.[\p{L}\d-]{2,}/gu
/** What steers a terminal or ends a line, and marks that turn the direction of writing or cannot be seen. */
const STEERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** A text for a log without the e-mail addresses of people. */
export const withoutAddresses = (text: string): string => text.replace(ADDRESS, '<e-mail>')

/** A text as one line of a log: what anybody wrote in it can neither begin a line of its own, steer a terminal, nor tell somebody's address. */
export const logLine = (text: string): string => withoutAddresses(text).replace(STEERS, (sign) => (sign === '\n' ? '\\n' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))
