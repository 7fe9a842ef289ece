import * as m20261121_090000_initial from './20261121_090000_initial.ts'

/** Changes of the data in MongoDB, step by step. */
export const migrations = [
  { name: '20261121_090000_initial', up: m20261121_090000_initial.up, down: m20261121_090000_initial.down },
]
