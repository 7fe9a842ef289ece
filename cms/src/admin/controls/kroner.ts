import type { Money } from '@innbyggarportal/shared-content/contract'

/**
 * Reads an amount as people type it: «3 230», «3230,50», «3.230,50», «1 200 kr». Two decimals at most. Null when it is
 * not an amount; a point before exactly three digits groups thousands, as Norwegian writes them.
 */
export function parseKroner(typed: string): Money | null {
  const bare = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/(,-|kr\.?|kroner)$/i, '')
    .replace(/^kr\.?/i, '')
    .replace('−', '-')
  const match = /^(-?)(\d+|\d{1,3}(?:\.\d{3})+)(?:[,.](\d{1,2}))?$/.exec(bare)
  if (!match) return null
  const [, sign, whole = '', decimals = ''] = match
  const ore = Number(whole.replaceAll('.', '')) * 100 + Number(decimals.padEnd(2, '0'))
  return Number.isSafeInteger(ore) ? { ore: sign && ore !== 0 ? -ore : ore } : null
}

/** Writes an amount for an input: «3 230,00». Grouped by thousands, always two decimals. */
export function writeKroner({ ore }: Money): string {
  const whole = String(Math.floor(Math.abs(ore) / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, ' ')
  return `${ore < 0 ? '-' : ''}${whole},${String(Math.abs(ore) % 100).padStart(2, '0')}`
}
