import { expect, it } from 'vitest'
import { fileKind, isWholePdf } from './file-kind.ts'

const bytes = (latin: string) => Buffer.from(latin, 'latin1')

it.each([
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
  ['\0\0\0\x20ftypavif\0\0\0\0', 'avif'],
  ['%PDF-1.7\n', 'pdf'],
])('%j is known by its first bytes', (head, kind) => expect(fileKind(bytes(head))).toBe(kind))

it.each([
  'GIF89a\x01\0',
  '<svg xmlns=',
  '<?xml version',
  'II*\0\x08\0\0\0',
  'MM\0*\0\0\0\x08',
  '\0\0\0\x18ftypheic\0\0\0\0',
  '\0\0\0\x18ftypmp42',
  'BM\x36\0',
  'PK\x03\x04',
  '<html>',
  ' %PDF-1.7',
  '%PDF-\0',
  'RIFF\0\0\0\0WAVE',
  '',
  '\x89PNG',
])('%j is none of ours', (head) => expect(fileKind(bytes(head))).toBeUndefined())

it('a PDF without its end is not whole', () => {
  expect(isWholePdf(bytes('%PDF-1.4\n…\nstartxref\n9\n%%EOF\n'))).toBe(true)
  expect(isWholePdf(bytes('%PDF-1.4\n…'))).toBe(false)
  expect(isWholePdf(bytes(`%PDF-1.4 startxref %%EOF${' '.repeat(4000)}`))).toBe(false)
})
