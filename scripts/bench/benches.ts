import type { Bench } from './bench.ts'
import { full } from './full/full.ts'

/** All benchmarks, in the order they run. */
export const BENCHES: readonly Bench[] = [full]
