import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { giveRevsInSqlite } from '../moves/give-revs.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`fact_definitions\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`contact_roles\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`local_facts\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`rev\` numeric;`)
  await giveRevsInSqlite(db, [
    'contact-roles',
    'contacts',
    'fact-definitions',
    'kommuner',
    'local-facts',
    'redirects',
  ])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`ALTER TABLE \`fact_definitions\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`contact_roles\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`local_facts\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`rev\`;`)
}
