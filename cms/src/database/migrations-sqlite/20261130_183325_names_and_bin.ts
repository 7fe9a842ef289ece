import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`bin\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text,
  	\`by\` text,
  	\`at\` text,
  	\`why\` text,
  	\`name\` text,
  	\`document\` text NOT NULL,
  	\`kommune\` text,
  	\`content\` text NOT NULL,
  	\`by_user\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`bin_name_idx\` ON \`bin\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`bin_document_idx\` ON \`bin\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`bin_kommune_idx\` ON \`bin\` (\`kommune\`);`)
  await db.run(sql`CREATE INDEX \`bin_updated_at_idx\` ON \`bin\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bin_created_at_idx\` ON \`bin\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reservations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kommune\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`service\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reservations_service_idx\` ON \`reservations\` (\`service\`);`)
  await db.run(sql`CREATE INDEX \`reservations_updated_at_idx\` ON \`reservations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reservations_created_at_idx\` ON \`reservations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommune_address_idx\` ON \`reservations\` (\`kommune\`,\`address\`);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_record_id_idx\` ON \`services\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_record_id\` text;`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_record_id_idx\` ON \`_services_v\` (\`version_record_id\`);`)
  await db.run(sql`ALTER TABLE \`fact_definitions\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`fact_definitions_record_id_idx\` ON \`fact_definitions\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`contact_roles\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_roles_record_id_idx\` ON \`contact_roles\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`overrides\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`overrides_record_id_idx\` ON \`overrides\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`_overrides_v\` ADD \`version_record_id\` text;`)
  await db.run(sql`CREATE INDEX \`_overrides_v_version_version_record_id_idx\` ON \`_overrides_v\` (\`version_record_id\`);`)
  await db.run(sql`ALTER TABLE \`local_facts\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`local_facts_record_id_idx\` ON \`local_facts\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`contacts_record_id_idx\` ON \`contacts\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_record_id_idx\` ON \`redirects\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommuner_record_id_idx\` ON \`kommuner\` (\`record_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`bin\`;`)
  await db.run(sql`DROP TABLE \`reservations\`;`)
  await db.run(sql`DROP INDEX \`services_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`_services_v_version_version_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_record_id\`;`)
  await db.run(sql`DROP INDEX \`fact_definitions_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`fact_definitions\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`contact_roles_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`contact_roles\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`overrides_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`overrides\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`_overrides_v_version_version_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`_overrides_v\` DROP COLUMN \`version_record_id\`;`)
  await db.run(sql`DROP INDEX \`local_facts_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`local_facts\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`contacts_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`redirects_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`kommuner_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`record_id\`;`)
}
