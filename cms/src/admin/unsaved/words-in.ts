/** What in stored values is no word of a person. */
const NO_WORDS: readonly string[] = [
  'id',
  'type',
  'format',
  'mode',
  'style',
  'version',
  'direction',
  'indent',
  'tag',
  'listType',
  'start',
  'base',
  'detail',
  'textFormat',
  'textStyle',
  'relationTo',
  'newTab',
  'linkType',
  'blockType',
]
/** What in the text editor's tree is a line of its own. */
const LINES: readonly string[] = ['paragraph', 'heading', 'listitem', 'quote', 'tablerow', 'block']

/** The words of a stored value as plain text, line by line, for somebody to read or copy: rich text, rows, groups or a single word. */
export function wordsIn(value: unknown): string {
  return write(value)
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function write(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map((each) => (isTextNode(each) ? write(each) : `${write(each)}\n`)).join('')
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Record<string, unknown>
  if (typeof node['text'] === 'string' && node['type'] === 'text') return node['text']
  if (node['type'] === 'linebreak') return '\n'
  const inner = Object.entries(node)
    // Of a row in a list, its number.
    .filter(([key]) => !NO_WORDS.includes(key) && !(key === 'value' && node['type'] === 'listitem'))
    .map(([, each]) => write(each))
    .filter(Boolean)
    .join('type' in node ? '' : ' ')
  return LINES.includes(String(node['type'])) ? `${inner}\n` : inner
}

const isTextNode = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && !LINES.includes(String(value.type))
