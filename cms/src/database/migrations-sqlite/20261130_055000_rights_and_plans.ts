import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { markDemoUsersInSqlite } from '../moves/mark-demo-users.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`editors_write_contacts\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`editors_write_hours\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`editors_write_facts\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`editors_write_prices\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`is_demo\` integer;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
  await db.run(sql`CREATE TABLE \`planned_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`service\` text NOT NULL,
  	\`kommune\` text,
  	\`day\` text NOT NULL,
  	\`parts\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`version\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`by\` text,
  	\`by_user\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`planned_changes_service_idx\` ON \`planned_changes\` (\`service\`);`)
  await db.run(sql`CREATE INDEX \`planned_changes_state_idx\` ON \`planned_changes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`planned_changes_updated_at_idx\` ON \`planned_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`planned_changes_created_at_idx\` ON \`planned_changes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`slot_changes\` ADD \`before\` text;`)
  await db.run(sql`ALTER TABLE \`waivers\` ADD \`by_user\` text;`)
  await db.run(sql`ALTER TABLE \`waivers\` ADD \`ended_by_user\` text;`)
  await db.run(sql`ALTER TABLE \`portal_orders\` ADD \`by_user\` text;`)
  await db.run(sql`ALTER TABLE \`hand_checks\` ADD \`by_user\` text;`)
  await markDemoUsersInSqlite(db)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`waivers\` DROP COLUMN \`by_user\`;`)
  await db.run(sql`ALTER TABLE \`waivers\` DROP COLUMN \`ended_by_user\`;`)
  await db.run(sql`ALTER TABLE \`portal_orders\` DROP COLUMN \`by_user\`;`)
  await db.run(sql`ALTER TABLE \`hand_checks\` DROP COLUMN \`by_user\`;`)
  await db.run(sql`DROP TABLE \`planned_changes\`;`)
  await db.run(sql`ALTER TABLE \`slot_changes\` DROP COLUMN \`before\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`is_demo\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`editors_write_contacts\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`editors_write_hours\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`editors_write_facts\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`editors_write_prices\`;`)
}
