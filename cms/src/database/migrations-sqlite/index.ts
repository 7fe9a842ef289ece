import * as m20261121_090029_initial from './20261121_090029_initial.ts'
import * as m20261121_113458_publishing from './20261121_113458_publishing.ts'
import * as m20261121_223548_written_documents from './20261121_223548_written_documents.ts'
import * as m20261130_055000_rights_and_plans from './20261130_055000_rights_and_plans.ts'
import * as m20261130_114410_redirects from './20261130_114410_redirects.ts'
import * as m20261130_143550_history from './20261130_143550_history.ts'
import * as m20261130_184250_every_edit_is_a_change from './20261130_184250_every_edit_is_a_change.ts'
import * as m20261201_011049_what_portals_say from './20261201_011049_what_portals_say.ts'

/** The schema of SQLite, step by step. Written by generate.ts. */
export const migrations = [
  { name: '20261121_090029_initial', up: m20261121_090029_initial.up, down: m20261121_090029_initial.down },
  { name: '20261121_113458_publishing', up: m20261121_113458_publishing.up, down: m20261121_113458_publishing.down },
  { name: '20261121_223548_written_documents', up: m20261121_223548_written_documents.up, down: m20261121_223548_written_documents.down },
  { name: '20261130_055000_rights_and_plans', up: m20261130_055000_rights_and_plans.up, down: m20261130_055000_rights_and_plans.down },
  { name: '20261130_114410_redirects', up: m20261130_114410_redirects.up, down: m20261130_114410_redirects.down },
  { name: '20261130_143550_history', up: m20261130_143550_history.up, down: m20261130_143550_history.down },
  { name: '20261130_184250_every_edit_is_a_change', up: m20261130_184250_every_edit_is_a_change.up, down: m20261130_184250_every_edit_is_a_change.down },
  { name: '20261201_011049_what_portals_say', up: m20261201_011049_what_portals_say.up, down: m20261201_011049_what_portals_say.down },
]
