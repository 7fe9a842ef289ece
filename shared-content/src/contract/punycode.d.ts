/** As much of the package as is used: its types are of Node's own module of that name. */
declare module 'punycode/punycode.es6.js' {
  export function toUnicode(host: string): string
}
