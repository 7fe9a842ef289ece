import type { Bench } from './bench.ts'
import { editToLive } from './edit-to-live/edit-to-live.ts'
import { full } from './full/full.ts'
import { gate } from './gate/gate.ts'
import { national } from './national/national.ts'
import { pictures } from './pictures/pictures.ts'
import { search } from './search/search.ts'
import { serve } from './serve/serve.ts'
import { tenOfMany } from './ten-of-many/ten-of-many.ts'

/** All benchmarks, in the order they run. */
export const BENCHES: readonly Bench[] = [full, tenOfMany, editToLive, gate, pictures, search, serve, national]
