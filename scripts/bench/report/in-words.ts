import type { Figure } from './figure.ts'

/** A number with as many digits as one needs to see: three, and whole numbers whole. */
function inDigits(value: number): string {
  const size = Math.abs(value)
  if (Number.isInteger(value) || size >= 100) return Math.round(value).toString()
  return size >= 10 ? value.toFixed(1) : size >= 1 ? value.toFixed(2) : value.toPrecision(3)
}

/** «12.3 s», or a dash. */
export function valueInWords(value: number | null, unit: string): string {
  return value === null || Number.isNaN(value) ? '–' : `${inDigits(value)} ${unit}`
}

/** «≤ 1.5 × (goal 1)». */
export function targetInWords({ target, unit }: Figure): string {
  if (target === undefined) return ''
  const with_ = target.of === 'ratio' ? ' ×' : ` ${unit}`
  return `≤ ${target.atMost}${with_}${target.goal === undefined ? '' : ` (goal ${target.goal})`}`
}

/** «Hugo 14.9 s, 1.02 ×». */
export function peerInWords({ peer, unit, ratio }: Figure): string {
  if (peer === undefined) return ''
  return `${peer.name} ${valueInWords(peer.value, unit)}${ratio === null ? '' : `, ${inDigits(ratio)} ×`}`
}
