/** What we take, as a file's own first bytes tell it: never its name, nor what the sender calls it. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'pdf'

export const FILE_KINDS: Readonly<Record<FileKind, { type: string; extension: string }>> = {
  jpeg: { type: 'image/jpeg', extension: 'jpg' },
  png: { type: 'image/png', extension: 'png' },
  webp: { type: 'image/webp', extension: 'webp' },
  avif: { type: 'image/avif', extension: 'avif' },
  pdf: { type: 'application/pdf', extension: 'pdf' },
}

const latin = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** Undefined when it is none of ours. The first hundred bytes are enough. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  if (latin(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'webp'
  if (latin(bytes, 4, 8) === 'ftyp' && /^avi[fs]$/.test(latin(bytes, 8, 12))) return 'avif'
  if (/^%PDF-[12]\.\d/.test(latin(bytes, 0, 8))) return 'pdf'
}

/** How many bytes at the end of a PDF file are looked through for the mark it ends with (ISO 32000-1 §7.5.5 and its notes). */
const PDF_END = 2048

/** Whether a PDF file has its end: one that was cut short cannot be opened. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const end = latin(bytes, Math.max(0, bytes.byteLength - PDF_END), bytes.byteLength)
  return end.includes('startxref') && end.includes('%%EOF')
}
