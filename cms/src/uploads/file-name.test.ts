import { expect, it } from 'vitest'
import { keptName } from './file-name.ts'

it.each([
  ['Fjord.PNG', 'fjord'],
  ['photo.php.png', 'photo-php'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\bilete\\Bru over Sørfjorden.jpg', 'bru-over-sorfjorden'],
  ['Ål på Ærøya – kart.pdf', 'al-pa-aeroya-kart'],
  ['crème brûlée.webp', 'creme-brulee'],
  ['\u0000\u0007<script>\r\n.png', 'script'],
  ['日本.png', 'fil'],
  ['', 'fil'],
  ['.htaccess', 'fil'],
  ['CON.png', 'con'],
  ['a\u202egnp.exe', 'a-gnp'],
  ['%2e%2e%2fx.png', '2e-2e-2fx'],
])('%j is kept as %s and something of its own', (given, kept) => expect(keptName(given, '0a1b')).toBe(`${kept}-0a1b`))

it('is never too long for a file system, nor anything but small letters, digits and hyphens', () => {
  expect(keptName(`${'ø'.repeat(300)}.png`, '0a1b')).toMatch(/^[a-z0-9-]{1,70}$/)
  expect(keptName(`${'a'.repeat(59)} b.png`, '0a1b')).toMatch(/^a{59}-0a1b$/)
})
