/** Room for the picture's widths after it, in every file system. */
const MAX_LENGTH = 60
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss', ð: 'd', þ: 'th', đ: 'd', ł: 'l' }

/**
 * The name a file is kept under, without extension: what is readable in the name it came with, and something of its own
 * so that no two are the same, whatever the database and the disk hold. `unique` is made of small letters and digits.
 */
export function keptName(given: string, unique: string): string {
  const base = given.split(/[/\\]/).at(-1) ?? ''
  const readable = base
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[æøåßðþđł]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '')
  return `${readable || 'fil'}-${unique}`
}
