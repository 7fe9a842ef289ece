import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { renameRegionEditorsInSqlite } from '../moves/rename-region-editors.ts'
import { giveRevsInSqlite } from '../moves/give-revs.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
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
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_overrides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`title\` text,
  	\`kommune_id\` text(36) NOT NULL,
  	\`service_id\` text(36) NOT NULL,
  	\`responsible\` text,
  	\`summary_mode\` text DEFAULT 'inherit',
  	\`summary_base\` text,
  	\`urgent_mode\` text DEFAULT 'inherit',
  	\`urgent_content\` text,
  	\`urgent_base\` text,
  	\`self_service_mode\` text DEFAULT 'inherit',
  	\`self_service_content\` text,
  	\`self_service_base\` text,
  	\`other_ways_mode\` text DEFAULT 'inherit',
  	\`other_ways_base\` text,
  	\`who_can_get_mode\` text DEFAULT 'inherit',
  	\`who_can_get_base\` text,
  	\`what_you_get_mode\` text DEFAULT 'inherit',
  	\`what_you_get_base\` text,
  	\`how_to_apply_mode\` text DEFAULT 'inherit',
  	\`how_to_apply_content\` text,
  	\`how_to_apply_base\` text,
  	\`documents_mode\` text DEFAULT 'inherit',
  	\`documents_content\` text,
  	\`documents_base\` text,
  	\`deadlines_mode\` text DEFAULT 'inherit',
  	\`deadlines_content\` text,
  	\`deadlines_base\` text,
  	\`price_mode\` text DEFAULT 'inherit',
  	\`price_content\` text,
  	\`price_base\` text,
  	\`processing_time_mode\` text DEFAULT 'inherit',
  	\`processing_time_content\` text,
  	\`processing_time_base\` text,
  	\`changes_mode\` text DEFAULT 'inherit',
  	\`changes_base\` text,
  	\`complaint_mode\` text DEFAULT 'inherit',
  	\`complaint_content\` text,
  	\`complaint_base\` text,
  	\`places_mode\` text DEFAULT 'inherit',
  	\`places_content\` text,
  	\`places_base\` text,
  	\`legal_basis_mode\` text DEFAULT 'inherit',
  	\`legal_basis_content\` text,
  	\`legal_basis_base\` text,
  	\`more_info_mode\` text DEFAULT 'inherit',
  	\`more_info_content\` text,
  	\`more_info_base\` text,
  	\`contact_mode\` text DEFAULT 'inherit',
  	\`contact_content\` text,
  	\`contact_base\` text,
  	\`related_mode\` text DEFAULT 'inherit',
  	\`related_content\` text,
  	\`related_base\` text,
  	\`rev\` numeric,
  	\`record_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_overrides\`("id", "_status", "title", "kommune_id", "service_id", "responsible", "summary_mode", "summary_base", "urgent_mode", "urgent_content", "urgent_base", "self_service_mode", "self_service_content", "self_service_base", "other_ways_mode", "other_ways_base", "who_can_get_mode", "who_can_get_base", "what_you_get_mode", "what_you_get_base", "how_to_apply_mode", "how_to_apply_content", "how_to_apply_base", "documents_mode", "documents_content", "documents_base", "deadlines_mode", "deadlines_content", "deadlines_base", "price_mode", "price_content", "price_base", "processing_time_mode", "processing_time_content", "processing_time_base", "changes_mode", "changes_base", "complaint_mode", "complaint_content", "complaint_base", "places_mode", "places_content", "places_base", "legal_basis_mode", "legal_basis_content", "legal_basis_base", "more_info_mode", "more_info_content", "more_info_base", "contact_mode", "contact_content", "contact_base", "related_mode", "related_content", "related_base", "updated_at", "created_at") SELECT "id", "_status", "title", "kommune_id", "service_id", "responsible", "summary_mode", "summary_base", "urgent_mode", "urgent_content", "urgent_base", "self_service_mode", "self_service_content", "self_service_base", "other_ways_mode", "other_ways_base", "who_can_get_mode", "who_can_get_base", "what_you_get_mode", "what_you_get_base", "how_to_apply_mode", "how_to_apply_content", "how_to_apply_base", "documents_mode", "documents_content", "documents_base", "deadlines_mode", "deadlines_content", "deadlines_base", "price_mode", "price_content", "price_base", "processing_time_mode", "processing_time_content", "processing_time_base", "changes_mode", "changes_base", "complaint_mode", "complaint_content", "complaint_base", "places_mode", "places_content", "places_base", "legal_basis_mode", "legal_basis_content", "legal_basis_base", "more_info_mode", "more_info_content", "more_info_base", "contact_mode", "contact_content", "contact_base", "related_mode", "related_content", "related_base", "updated_at", "created_at" FROM \`overrides\`;`)
  await db.run(sql`DROP TABLE \`overrides\`;`)
  await db.run(sql`ALTER TABLE \`__new_overrides\` RENAME TO \`overrides\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`overrides__status_idx\` ON \`overrides\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`overrides_kommune_idx\` ON \`overrides\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`overrides_service_idx\` ON \`overrides\` (\`service_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`overrides_record_id_idx\` ON \`overrides\` (\`record_id\`);`)
  await db.run(sql`CREATE INDEX \`overrides_updated_at_idx\` ON \`overrides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`overrides_created_at_idx\` ON \`overrides\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommune_service_idx\` ON \`overrides\` (\`kommune_id\`,\`service_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`kommune\` text,
  	\`field\` text NOT NULL,
  	\`lang\` text,
  	\`content\` text,
  	\`base\` text NOT NULL,
  	\`after\` text,
  	\`position\` numeric,
  	\`rev\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`why\` text,
  	\`from\` text,
  	\`bundle\` text,
  	\`state\` text NOT NULL,
  	\`comment\` text,
  	\`by\` text,
  	\`by_user\` text,
  	\`at\` text NOT NULL,
  	\`approved_by\` text,
  	\`approved_by_user\` text,
  	\`approved_at\` text,
  	\`imported_as\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_changes\`("id", "target", "document", "kommune", "field", "lang", "content", "base", "after", "position", "rev", "kind", "why", "from", "state", "by", "by_user", "at", "updated_at", "created_at") SELECT "id", "target", "document", "kommune", "field", "lang", "content", "base", "after", "position", "rev", "kind", "why", "from", "state", "by", "by_user", "at", "updated_at", "created_at" FROM \`changes\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`ALTER TABLE \`__new_changes\` RENAME TO \`changes\`;`)
  await db.run(sql`CREATE INDEX \`changes_kommune_idx\` ON \`changes\` (\`kommune\`);`)
  await db.run(sql`CREATE INDEX \`changes_state_idx\` ON \`changes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`target_position_idx\` ON \`changes\` (\`target\`,\`position\`);`)
  await db.run(sql`CREATE INDEX \`document_state_idx\` ON \`changes\` (\`document\`,\`state\`);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_record_id_idx\` ON \`services\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`fact_definitions\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`fact_definitions\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`fact_definitions_record_id_idx\` ON \`fact_definitions\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`contact_roles\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`contact_roles\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_roles_record_id_idx\` ON \`contact_roles\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`local_facts\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`local_facts\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`local_facts_record_id_idx\` ON \`local_facts\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`contacts_record_id_idx\` ON \`contacts\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_record_id_idx\` ON \`redirects\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`review_contacts\` text DEFAULT 'two';`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`review_facts\` text DEFAULT 'four';`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`review_texts\` text DEFAULT 'four';`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`record_id\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommuner_record_id_idx\` ON \`kommuner\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`stand_in_account_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`stand_in_from\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`stand_in_to\` text;`)
  await db.run(sql`CREATE INDEX \`users_stand_in_stand_in_account_idx\` ON \`users\` (\`stand_in_account_id\`);`)
  await renameRegionEditorsInSqlite(db)
  await giveRevsInSqlite(db, ['contact-roles', 'contacts', 'fact-definitions', 'kommuner', 'local-facts', 'overrides', 'redirects', 'services'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`bin\`;`)
  await db.run(sql`DROP TABLE \`region_settings\`;`)
  await db.run(sql`DROP TABLE \`reservations\`;`)
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
  await db.run(sql`DROP INDEX \`services_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`fact_definitions_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`fact_definitions\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`fact_definitions\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`contact_roles_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`contact_roles\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`contact_roles\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`CREATE TABLE \`__new_overrides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kommune_id\` text(36),
  	\`service_id\` text(36),
  	\`responsible\` text,
  	\`summary_mode\` text DEFAULT 'inherit',
  	\`summary_base\` text,
  	\`urgent_mode\` text DEFAULT 'inherit',
  	\`urgent_content\` text,
  	\`urgent_base\` text,
  	\`self_service_mode\` text DEFAULT 'inherit',
  	\`self_service_content\` text,
  	\`self_service_base\` text,
  	\`other_ways_mode\` text DEFAULT 'inherit',
  	\`other_ways_base\` text,
  	\`who_can_get_mode\` text DEFAULT 'inherit',
  	\`who_can_get_base\` text,
  	\`what_you_get_mode\` text DEFAULT 'inherit',
  	\`what_you_get_base\` text,
  	\`how_to_apply_mode\` text DEFAULT 'inherit',
  	\`how_to_apply_content\` text,
  	\`how_to_apply_base\` text,
  	\`documents_mode\` text DEFAULT 'inherit',
  	\`documents_content\` text,
  	\`documents_base\` text,
  	\`deadlines_mode\` text DEFAULT 'inherit',
  	\`deadlines_content\` text,
  	\`deadlines_base\` text,
  	\`price_mode\` text DEFAULT 'inherit',
  	\`price_content\` text,
  	\`price_base\` text,
  	\`processing_time_mode\` text DEFAULT 'inherit',
  	\`processing_time_content\` text,
  	\`processing_time_base\` text,
  	\`changes_mode\` text DEFAULT 'inherit',
  	\`changes_base\` text,
  	\`complaint_mode\` text DEFAULT 'inherit',
  	\`complaint_content\` text,
  	\`complaint_base\` text,
  	\`places_mode\` text DEFAULT 'inherit',
  	\`places_content\` text,
  	\`places_base\` text,
  	\`legal_basis_mode\` text DEFAULT 'inherit',
  	\`legal_basis_content\` text,
  	\`legal_basis_base\` text,
  	\`more_info_mode\` text DEFAULT 'inherit',
  	\`more_info_content\` text,
  	\`more_info_base\` text,
  	\`contact_mode\` text DEFAULT 'inherit',
  	\`contact_content\` text,
  	\`contact_base\` text,
  	\`related_mode\` text DEFAULT 'inherit',
  	\`related_content\` text,
  	\`related_base\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_overrides\`("id", "title", "kommune_id", "service_id", "responsible", "summary_mode", "summary_base", "urgent_mode", "urgent_content", "urgent_base", "self_service_mode", "self_service_content", "self_service_base", "other_ways_mode", "other_ways_base", "who_can_get_mode", "who_can_get_base", "what_you_get_mode", "what_you_get_base", "how_to_apply_mode", "how_to_apply_content", "how_to_apply_base", "documents_mode", "documents_content", "documents_base", "deadlines_mode", "deadlines_content", "deadlines_base", "price_mode", "price_content", "price_base", "processing_time_mode", "processing_time_content", "processing_time_base", "changes_mode", "changes_base", "complaint_mode", "complaint_content", "complaint_base", "places_mode", "places_content", "places_base", "legal_basis_mode", "legal_basis_content", "legal_basis_base", "more_info_mode", "more_info_content", "more_info_base", "contact_mode", "contact_content", "contact_base", "related_mode", "related_content", "related_base", "updated_at", "created_at", "_status") SELECT "id", "title", "kommune_id", "service_id", "responsible", "summary_mode", "summary_base", "urgent_mode", "urgent_content", "urgent_base", "self_service_mode", "self_service_content", "self_service_base", "other_ways_mode", "other_ways_base", "who_can_get_mode", "who_can_get_base", "what_you_get_mode", "what_you_get_base", "how_to_apply_mode", "how_to_apply_content", "how_to_apply_base", "documents_mode", "documents_content", "documents_base", "deadlines_mode", "deadlines_content", "deadlines_base", "price_mode", "price_content", "price_base", "processing_time_mode", "processing_time_content", "processing_time_base", "changes_mode", "changes_base", "complaint_mode", "complaint_content", "complaint_base", "places_mode", "places_content", "places_base", "legal_basis_mode", "legal_basis_content", "legal_basis_base", "more_info_mode", "more_info_content", "more_info_base", "contact_mode", "contact_content", "contact_base", "related_mode", "related_content", "related_base", "updated_at", "created_at", "_status" FROM \`overrides\`;`)
  await db.run(sql`DROP TABLE \`overrides\`;`)
  await db.run(sql`ALTER TABLE \`__new_overrides\` RENAME TO \`overrides\`;`)
  await db.run(sql`CREATE INDEX \`overrides_kommune_idx\` ON \`overrides\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`overrides_service_idx\` ON \`overrides\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`overrides_updated_at_idx\` ON \`overrides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`overrides_created_at_idx\` ON \`overrides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`overrides__status_idx\` ON \`overrides\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommune_service_idx\` ON \`overrides\` (\`kommune_id\`,\`service_id\`);`)
  await db.run(sql`DROP INDEX \`local_facts_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`local_facts\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`local_facts\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`contacts_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`redirects_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`DROP INDEX \`kommuner_record_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`review_contacts\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`review_facts\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`review_texts\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`record_id\`;`)
  await db.run(sql`CREATE TABLE \`__new_changes\` (
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
  await db.run(sql`INSERT INTO \`__new_changes\`("id", "target", "document", "kommune", "field", "lang", "content", "base", "after", "position", "rev", "kind", "why", "from", "state", "by", "by_user", "at", "updated_at", "created_at") SELECT "id", "target", "document", "kommune", "field", "lang", "content", "base", "after", "position", "rev", "kind", "why", "from", "state", "by", "by_user", "at", "updated_at", "created_at" FROM \`changes\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`ALTER TABLE \`__new_changes\` RENAME TO \`changes\`;`)
  await db.run(sql`CREATE INDEX \`changes_kommune_idx\` ON \`changes\` (\`kommune\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`target_position_idx\` ON \`changes\` (\`target\`,\`position\`);`)
}
