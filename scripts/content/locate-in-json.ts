/**
 * Where a value stands in JSON text that is known to parse: the index of its first character. A path that leads nowhere
 * gives the nearest value on the way, because that is where a missing field is missing.
 */
export function locateInJson(text: string, path: readonly (string | number)[], from = 0): number {
  const start = skipSpace(text, from)
  const [head, ...rest] = path
  if (head === undefined || (text[start] !== '{' && text[start] !== '[')) return start
  for (const member of members(text, start)) {
    if (member.name === String(head)) return locateInJson(text, rest, member.at)
  }
  return start
}

/** Line number, from 1, of a place in text. */
export function lineAt(text: string, index: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i !== -1 && i < index; i = text.indexOf('\n', i + 1)) line++
  return line
}

/** Where each element of an array, or each value of an object, stands. `start` is at its opening bracket. */
export function* members(text: string, start: number): Generator<{ name: string; at: number }> {
  const isObject = text[start] === '{'
  let i = skipSpace(text, start + 1)
  for (let index = 0; text[i] !== '}' && text[i] !== ']' && i < text.length; index++) {
    let name = String(index)
    if (isObject) {
      const end = skipString(text, i)
      name = JSON.parse(text.slice(i, end)) as string
      i = skipSpace(text, skipSpace(text, end) + 1)
    }
    yield { name, at: i }
    i = skipSpace(text, skipValue(text, i))
    if (text[i] === ',') i = skipSpace(text, i + 1)
  }
}

function skipSpace(text: string, i: number): number {
  while (i < text.length && ' \t\r\n'.includes(text[i]!)) i++
  return i
}

function skipString(text: string, i: number): number {
  for (i++; text[i] !== '"'; i++) if (text[i] === '\\') i++
  return i + 1
}

function skipValue(text: string, start: number): number {
  if (text[start] === '"') return skipString(text, start)
  if (text[start] !== '{' && text[start] !== '[') {
    let i = start
    while (i < text.length && !',]} \t\r\n'.includes(text[i]!)) i++
    return i
  }
  let depth = 0
  for (let i = start; ; i++) {
    if (text[i] === '"') i = skipString(text, i) - 1
    else if (text[i] === '{' || text[i] === '[') depth++
    else if ((text[i] === '}' || text[i] === ']') && --depth === 0) return i + 1
  }
}
