import type { Figure, Verdict } from './figure.ts'
import { peerInWords, targetInWords, valueInWords } from './in-words.ts'
import { warningsOf, type RunRecord } from './run-record.ts'

const ROW = 46
const LEFT = 20
const WIDTH = 960
/** Where a bar reaches what is allowed. */
const LIMIT_AT = 560
const COLOURS: Record<Verdict, string> = { met: '#1b6e3c', 'not met': '#b3261e', missing: '#5f6368', told: '#2b4c7e' }

/**
 * A run as a chart: every figure with a target is a bar as long as its share of what is allowed, and all that the bar
 * says stands beside it in words.
 */
export function chartSvg(run: RunRecord): string {
  const figures = run.benches.flatMap((b) => b.figures).filter((f) => f.target !== undefined)
  const height = 96 + figures.length * ROW
  const lines = figures.map((f) => `${f.name}: ${describe(f)}`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="14">`,
    `<title id="title">Measured ${escapeXml(run.at)}: ${figures.filter((f) => f.verdict === 'met').length} of ${figures.length} targets met</title>`,
    `<desc id="desc">${escapeXml([...lines, ...warningsOf(run)].join('. '))}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="${LEFT}" y="28" font-size="18" font-weight="600" fill="#111">Share of what is allowed</text>`,
    ...warningsOf(run).map((w) => `<text x="${LEFT}" y="50" fill="#8a4b00">${escapeXml(w)}</text>`),
    `<text x="${LIMIT_AT}" y="64" text-anchor="middle" fill="#111">allowed</text>`,
    ...figures.flatMap((f, i) => rowOf(f, 76 + i * ROW)),
    '</svg>',
    '',
  ].join('\n')
}

function rowOf(f: Figure, y: number): string[] {
  const held = f.target!.of === 'ratio' ? f.ratio : f.value
  const share = held === null || Number.isNaN(held) || held === 0 ? 0 : held / f.target!.atMost
  const width = Math.min(share * (LIMIT_AT - LEFT), WIDTH - 2 * LEFT)
  return [
    `<text x="${LEFT}" y="${y + 14}" fill="#111">${escapeXml(f.name)}: ${escapeXml(describe(f))}</text>`,
    `<rect x="${LEFT}" y="${y + 20}" width="${width.toFixed(1)}" height="14" fill="${COLOURS[f.verdict]}"/>`,
    `<path d="M${LIMIT_AT} ${y + 18}v18" stroke="#111" stroke-width="2"/>`,
  ]
}

function describe(f: Figure): string {
  const said = [valueInWords(f.value, f.unit), targetInWords(f), peerInWords(f)].filter((s) => s !== '').join(', ')
  return `${said} – ${f.verdict}`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
