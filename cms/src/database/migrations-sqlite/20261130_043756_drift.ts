import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  	\`by_name\` text,
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`planned_changes\`;`)
  await db.run(sql`ALTER TABLE \`slot_changes\` DROP COLUMN \`before\`;`)
}
