/** What a figure is held to: the value itself, or how many times the peer's it is. `goal` is better than what is demanded. */
export interface Target {
  of: 'value' | 'ratio'
  atMost: number
  goal?: number
}
/** The same work done by something else, in the same unit. A peer that could not run has no value, and a reason. */
export interface Peer {
  name: string
  value: number | null
  reason?: string
}

export interface Measured {
  name: string
  /** Null when it could not be measured; `reason` says why. */
  value: number | null
  unit: string
  target?: Target
  peer?: Peer
  reason?: string
  /** What one must know to read the figure. */
  note?: string
}

/** `told` is a figure without a target. */
export type Verdict = 'met' | 'not met' | 'missing' | 'told'
export interface Figure extends Measured {
  ratio: number | null
  verdict: Verdict
}

/** A measured value with its verdict. What could not be measured or compared is missing, never met. */
export function figureOf(measured: Measured): Figure {
  const { value, peer, target } = measured
  const ratio = value !== null && peer?.value != null && peer.value > 0 ? value / peer.value : null
  const held = target?.of === 'ratio' ? ratio : value
  const isMissing =
    value === null ||
    Number.isNaN(value) ||
    (peer !== undefined && peer.value === null) ||
    (target !== undefined && held === null)
  const verdict = isMissing ? 'missing' : target === undefined ? 'told' : held! <= target.atMost ? 'met' : 'not met'
  const reason = measured.reason ?? peer?.reason
  return { ...measured, ...(reason !== undefined && { reason }), ratio, verdict }
}

/** The figure of something that could not run. */
export function missingFigure(name: string, unit: string, reason: string, target?: Target): Figure {
  return figureOf({ name, value: null, unit, reason, ...(target && { target }) })
}
