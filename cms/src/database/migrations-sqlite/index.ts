import * as m20261121_090029_initial from './20261121_090029_initial.ts'
import * as m20261121_113458_publishing from './20261121_113458_publishing.ts'
import * as m20261121_223548_written_documents from './20261121_223548_written_documents.ts'
import * as m20261130_043100_signin from './20261130_043100_signin.ts'
import * as m20261130_042019_rights from './20261130_042019_rights.ts'
import * as m20261130_045343_requests from './20261130_045343_requests.ts'
import * as m20261130_043756_drift from './20261130_043756_drift.ts'

/** The schema of SQLite, step by step. Written by generate.ts. */
export const migrations = [
  { name: '20261121_090029_initial', up: m20261121_090029_initial.up, down: m20261121_090029_initial.down },
  { name: '20261121_113458_publishing', up: m20261121_113458_publishing.up, down: m20261121_113458_publishing.down },
  { name: '20261121_223548_written_documents', up: m20261121_223548_written_documents.up, down: m20261121_223548_written_documents.down },
  { name: '20261130_043100_signin', up: m20261130_043100_signin.up, down: m20261130_043100_signin.down },
  { name: '20261130_042019_rights', up: m20261130_042019_rights.up, down: m20261130_042019_rights.down },
  { name: '20261130_045343_requests', up: m20261130_045343_requests.up, down: m20261130_045343_requests.down },
  { name: '20261130_043756_drift', up: m20261130_043756_drift.up, down: m20261130_043756_drift.down },
]
