import * as m20261121_090000_initial from './20261121_090000_initial.ts'
import * as m20261130_090000_signin from './20261130_090000_signin.ts'
import * as m20261130_172504_roles from './20261130_172504_roles.ts'

/** Changes of the data in MongoDB, step by step. */
export const migrations = [
  { name: '20261121_090000_initial', up: m20261121_090000_initial.up, down: m20261121_090000_initial.down },
  { name: '20261130_090000_signin', up: m20261130_090000_signin.up, down: m20261130_090000_signin.down },
  { name: '20261130_172504_roles', up: m20261130_172504_roles.up, down: m20261130_172504_roles.down },
]
