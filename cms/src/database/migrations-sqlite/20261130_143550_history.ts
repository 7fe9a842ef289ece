import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`kommune\` text,
  	\`field\` text NOT NULL,
  	\`lang\` text,
  	\`content\` text,
  	\`base\` text NOT NULL,
  	\`after\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`rev\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`why\` text,
  	\`from\` text,
  	\`state\` text NOT NULL,
  	\`by\` text,
  	\`by_user\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_kommune_idx\` ON \`changes\` (\`kommune\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`target_position_idx\` ON \`changes\` (\`target\`,\`position\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`changes\`;`)
}
