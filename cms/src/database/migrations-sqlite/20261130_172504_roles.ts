import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { renameRegionEditorsInSqlite } from '../moves/rename-region-editors.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`region_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT 'Regionen' NOT NULL,
  	\`review_contacts\` text DEFAULT 'two',
  	\`review_facts\` text DEFAULT 'four',
  	\`review_texts\` text DEFAULT 'four',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`region_settings_updated_at_idx\` ON \`region_settings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`region_settings_created_at_idx\` ON \`region_settings\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`review_contacts\` text DEFAULT 'two';`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`review_facts\` text DEFAULT 'four';`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`review_texts\` text DEFAULT 'four';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`stand_in_account_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`stand_in_from\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`stand_in_to\` text;`)
  await db.run(sql`CREATE INDEX \`users_stand_in_stand_in_account_idx\` ON \`users\` (\`stand_in_account_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`region_settings_id\` text(36) REFERENCES region_settings(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_region_settings_id_idx\` ON \`payload_locked_documents_rels\` (\`region_settings_id\`);`)
  await renameRegionEditorsInSqlite(db)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`region_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`is_demo\` integer,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users\`("id", "is_demo", "name", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at") SELECT "id", "is_demo", "name", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text(36),
  	\`fact_definitions_id\` text(36),
  	\`contact_roles_id\` text(36),
  	\`media_id\` text(36),
  	\`overrides_id\` text(36),
  	\`local_facts_id\` text(36),
  	\`contacts_id\` text(36),
  	\`redirects_id\` text(36),
  	\`waivers_id\` text(36),
  	\`kommuner_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_definitions_id\`) REFERENCES \`fact_definitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_roles_id\`) REFERENCES \`contact_roles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`overrides_id\`) REFERENCES \`overrides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`local_facts_id\`) REFERENCES \`local_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`waivers_id\`) REFERENCES \`waivers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommuner_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "services_id", "fact_definitions_id", "contact_roles_id", "media_id", "overrides_id", "local_facts_id", "contacts_id", "redirects_id", "waivers_id", "kommuner_id", "users_id") SELECT "id", "order", "parent_id", "path", "services_id", "fact_definitions_id", "contact_roles_id", "media_id", "overrides_id", "local_facts_id", "contacts_id", "redirects_id", "waivers_id", "kommuner_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fact_definitions_id_idx\` ON \`payload_locked_documents_rels\` (\`fact_definitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_roles_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_roles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_overrides_id_idx\` ON \`payload_locked_documents_rels\` (\`overrides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_local_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`local_facts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_waivers_id_idx\` ON \`payload_locked_documents_rels\` (\`waivers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_kommuner_id_idx\` ON \`payload_locked_documents_rels\` (\`kommuner_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`review_contacts\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`review_facts\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`review_texts\`;`)
}
