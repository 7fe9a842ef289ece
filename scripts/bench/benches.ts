import type { Bench } from './bench.ts'
import { full } from './full/full.ts'
import { national } from './national/national.ts'
import { serve } from './serve/serve.ts'
import { tenOfMany } from './ten-of-many/ten-of-many.ts'

/** All benchmarks, in the order they run. */
export const BENCHES: readonly Bench[] = [full, tenOfMany, serve, national]
