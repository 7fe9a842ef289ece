import * as m20261121_090029_initial from './20261121_090029_initial.ts'

/** The schema of SQLite, step by step. Written by generate.ts. */
export const migrations = [
  { name: '20261121_090029_initial', up: m20261121_090029_initial.up, down: m20261121_090029_initial.down },
]
