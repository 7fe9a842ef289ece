import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`waivers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`rule\` text NOT NULL,
  	\`path\` text,
  	\`service\` text,
  	\`slot\` text,
  	\`reason\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`by\` text,
  	\`is_ended\` integer DEFAULT false,
  	\`ended_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`waivers_kommune_idx\` ON \`waivers\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`waivers_updated_at_idx\` ON \`waivers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`waivers_created_at_idx\` ON \`waivers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publishing_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publishing_notes_name_idx\` ON \`publishing_notes\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`publishing_notes_updated_at_idx\` ON \`publishing_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publishing_notes_created_at_idx\` ON \`publishing_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`portal_orders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`order\` text NOT NULL,
  	\`release\` text,
  	\`why\` text,
  	\`by\` text,
  	\`at\` text,
  	\`done_at\` text,
  	\`is_done\` integer,
  	\`answer\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`portal_orders_kommune_idx\` ON \`portal_orders\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`portal_orders_at_idx\` ON \`portal_orders\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`portal_orders_updated_at_idx\` ON \`portal_orders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`portal_orders_created_at_idx\` ON \`portal_orders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`release\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`report\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_reports_kommune_idx\` ON \`accessibility_reports\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_reports_at_idx\` ON \`accessibility_reports\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_reports_updated_at_idx\` ON \`accessibility_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_reports_created_at_idx\` ON \`accessibility_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommune_release_idx\` ON \`accessibility_reports\` (\`kommune_id\`,\`release\`);`)
  await db.run(sql`CREATE TABLE \`hand_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`result\` text NOT NULL,
  	\`note\` text,
  	\`day\` text NOT NULL,
  	\`by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`hand_checks_kommune_idx\` ON \`hand_checks\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`hand_checks_criterion_idx\` ON \`hand_checks\` (\`criterion\`);`)
  await db.run(sql`CREATE INDEX \`hand_checks_updated_at_idx\` ON \`hand_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hand_checks_created_at_idx\` ON \`hand_checks\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`portal_status\` ADD \`summary\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`waivers_id\` text(36) REFERENCES waivers(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_waivers_id_idx\` ON \`payload_locked_documents_rels\` (\`waivers_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`waivers\`;`)
  await db.run(sql`DROP TABLE \`publishing_notes\`;`)
  await db.run(sql`DROP TABLE \`portal_orders\`;`)
  await db.run(sql`DROP TABLE \`accessibility_reports\`;`)
  await db.run(sql`DROP TABLE \`hand_checks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	FOREIGN KEY (\`kommuner_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "services_id", "fact_definitions_id", "contact_roles_id", "media_id", "overrides_id", "local_facts_id", "contacts_id", "kommuner_id", "users_id") SELECT "id", "order", "parent_id", "path", "services_id", "fact_definitions_id", "contact_roles_id", "media_id", "overrides_id", "local_facts_id", "contacts_id", "kommuner_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_kommuner_id_idx\` ON \`payload_locked_documents_rels\` (\`kommuner_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`portal_status\` DROP COLUMN \`summary\`;`)
}
