import * as m20261121_090000_initial from './20261121_090000_initial.ts'
import * as m20261130_090000_signin from './20261130_090000_signin.ts'
import * as m20261130_171822_rev from './20261130_171822_rev.ts'

/** Changes of the data in MongoDB, step by step. */
export const migrations = [
  { name: '20261121_090000_initial', up: m20261121_090000_initial.up, down: m20261121_090000_initial.down },
  { name: '20261130_090000_signin', up: m20261130_090000_signin.up, down: m20261130_090000_signin.down },
  { name: '20261130_171822_rev', up: m20261130_171822_rev.up, down: m20261130_171822_rev.down },
]
