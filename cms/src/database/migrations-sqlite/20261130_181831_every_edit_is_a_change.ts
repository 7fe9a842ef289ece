import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { giveRevsInSqlite } from '../moves/give-revs.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`ALTER TABLE \`fact_definitions\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`contact_roles\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`local_facts\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`rev\` numeric;`)
  await giveRevsInSqlite(db, ['contact-roles', 'contacts', 'fact-definitions', 'kommuner', 'local-facts', 'overrides', 'redirects', 'services'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`_services_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_themes_order_idx\` ON \`_services_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_themes_parent_idx\` ON \`_services_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_los_words\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_los_words_order_idx\` ON \`_services_v_version_los_words\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_los_words_parent_idx\` ON \`_services_v_version_los_words\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_life_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_life_events_order_idx\` ON \`_services_v_version_life_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_life_events_parent_idx\` ON \`_services_v_version_life_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_audience_order_idx\` ON \`_services_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_audience_parent_idx\` ON \`_services_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_urgent\` text,
  	\`version_self_service\` text,
  	\`version_how_to_apply\` text,
  	\`version_documents\` text,
  	\`version_deadlines\` text,
  	\`version_price\` text,
  	\`version_processing_time\` text,
  	\`version_complaint\` text,
  	\`version_places\` text,
  	\`version_legal_basis\` text,
  	\`version_more_info\` text,
  	\`version_contact\` text,
  	\`version_related\` text,
  	\`version_slug\` text,
  	\`version_service_kind\` text,
  	\`version_is_statutory\` integer DEFAULT false,
  	\`version_kommune_id\` text(36),
  	\`version_responsible\` text,
  	\`version_slot_rules\` text,
  	\`version_owner\` text,
  	\`version_reviewed_at\` text,
  	\`version_review_by\` text,
  	\`version_change_kind\` text DEFAULT 'functional',
  	\`version_in_force_from\` text,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_kommune_idx\` ON \`_services_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_key_idx\` ON \`_services_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_snapshot_idx\` ON \`_services_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_published_locale_idx\` ON \`_services_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_other_ways\` text,
  	\`version_who_can_get\` text,
  	\`version_what_you_get\` text,
  	\`version_changes\` text,
  	\`version_result\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_locales_locale_parent_id_unique\` ON \`_services_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_locales_parent_idx\` ON \`_services_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_texts_order_parent\` ON \`_services_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_overrides_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_kommune_id\` text(36),
  	\`version_service_id\` text(36),
  	\`version_responsible\` text,
  	\`version_summary_mode\` text DEFAULT 'inherit',
  	\`version_summary_base\` text,
  	\`version_urgent_mode\` text DEFAULT 'inherit',
  	\`version_urgent_content\` text,
  	\`version_urgent_base\` text,
  	\`version_self_service_mode\` text DEFAULT 'inherit',
  	\`version_self_service_content\` text,
  	\`version_self_service_base\` text,
  	\`version_other_ways_mode\` text DEFAULT 'inherit',
  	\`version_other_ways_base\` text,
  	\`version_who_can_get_mode\` text DEFAULT 'inherit',
  	\`version_who_can_get_base\` text,
  	\`version_what_you_get_mode\` text DEFAULT 'inherit',
  	\`version_what_you_get_base\` text,
  	\`version_how_to_apply_mode\` text DEFAULT 'inherit',
  	\`version_how_to_apply_content\` text,
  	\`version_how_to_apply_base\` text,
  	\`version_documents_mode\` text DEFAULT 'inherit',
  	\`version_documents_content\` text,
  	\`version_documents_base\` text,
  	\`version_deadlines_mode\` text DEFAULT 'inherit',
  	\`version_deadlines_content\` text,
  	\`version_deadlines_base\` text,
  	\`version_price_mode\` text DEFAULT 'inherit',
  	\`version_price_content\` text,
  	\`version_price_base\` text,
  	\`version_processing_time_mode\` text DEFAULT 'inherit',
  	\`version_processing_time_content\` text,
  	\`version_processing_time_base\` text,
  	\`version_changes_mode\` text DEFAULT 'inherit',
  	\`version_changes_base\` text,
  	\`version_complaint_mode\` text DEFAULT 'inherit',
  	\`version_complaint_content\` text,
  	\`version_complaint_base\` text,
  	\`version_places_mode\` text DEFAULT 'inherit',
  	\`version_places_content\` text,
  	\`version_places_base\` text,
  	\`version_legal_basis_mode\` text DEFAULT 'inherit',
  	\`version_legal_basis_content\` text,
  	\`version_legal_basis_base\` text,
  	\`version_more_info_mode\` text DEFAULT 'inherit',
  	\`version_more_info_content\` text,
  	\`version_more_info_base\` text,
  	\`version_contact_mode\` text DEFAULT 'inherit',
  	\`version_contact_content\` text,
  	\`version_contact_base\` text,
  	\`version_related_mode\` text DEFAULT 'inherit',
  	\`version_related_content\` text,
  	\`version_related_base\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`overrides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_overrides_v_parent_idx\` ON \`_overrides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_version_version_kommune_idx\` ON \`_overrides_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_version_version_service_idx\` ON \`_overrides_v\` (\`version_service_id\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_version_version_updated_at_idx\` ON \`_overrides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_version_version_created_at_idx\` ON \`_overrides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_version_version__status_idx\` ON \`_overrides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_created_at_idx\` ON \`_overrides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_updated_at_idx\` ON \`_overrides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_snapshot_idx\` ON \`_overrides_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_published_locale_idx\` ON \`_overrides_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_latest_idx\` ON \`_overrides_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_kommune_version_service_idx\` ON \`_overrides_v\` (\`version_kommune_id\`,\`version_service_id\`);`)
  await db.run(sql`CREATE TABLE \`_overrides_v_locales\` (
  	\`version_summary_content\` text,
  	\`version_other_ways_content\` text,
  	\`version_who_can_get_content\` text,
  	\`version_what_you_get_content\` text,
  	\`version_changes_content\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_overrides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_overrides_v_locales_locale_parent_id_unique\` ON \`_overrides_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_overrides_v_locales_parent_idx\` ON \`_overrides_v_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`changes_kommune_idx\` ON \`changes\` (\`kommune\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`target_position_idx\` ON \`changes\` (\`target\`,\`position\`);`)
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
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`fact_definitions\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`contact_roles\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`local_facts\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`rev\`;`)
}
