import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`services_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_themes_order_idx\` ON \`services_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_themes_parent_idx\` ON \`services_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_los_words\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_los_words_order_idx\` ON \`services_los_words\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_los_words_parent_idx\` ON \`services_los_words\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_life_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_life_events_order_idx\` ON \`services_life_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_life_events_parent_idx\` ON \`services_life_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_audience_order_idx\` ON \`services_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_audience_parent_idx\` ON \`services_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`urgent\` text,
  	\`self_service\` text,
  	\`how_to_apply\` text,
  	\`documents\` text,
  	\`deadlines\` text,
  	\`price\` text,
  	\`processing_time\` text,
  	\`complaint\` text,
  	\`places\` text,
  	\`legal_basis\` text,
  	\`more_info\` text,
  	\`contact\` text,
  	\`related\` text,
  	\`slug\` text,
  	\`service_kind\` text,
  	\`is_statutory\` integer DEFAULT false,
  	\`kommune_id\` text(36),
  	\`responsible\` text,
  	\`slot_rules\` text,
  	\`owner\` text,
  	\`reviewed_at\` text,
  	\`review_by\` text,
  	\`change_kind\` text DEFAULT 'functional',
  	\`in_force_from\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_slug_idx\` ON \`services\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`services_kommune_idx\` ON \`services\` (\`kommune_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_key_idx\` ON \`services\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`services_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`other_ways\` text,
  	\`who_can_get\` text,
  	\`what_you_get\` text,
  	\`changes\` text,
  	\`result\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_locales_locale_parent_id_unique\` ON \`services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_locales_parent_idx\` ON \`services_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_texts_order_parent\` ON \`services_texts\` (\`order\`,\`parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`fact_definitions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`list_name\` text,
  	\`label\` text,
  	\`type\` text DEFAULT 'text' NOT NULL,
  	\`fallback\` text,
  	\`help\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fact_definitions_key_idx\` ON \`fact_definitions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`fact_definitions_updated_at_idx\` ON \`fact_definitions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_definitions_created_at_idx\` ON \`fact_definitions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contact_roles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`list_name\` text,
  	\`label\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_roles_key_idx\` ON \`contact_roles\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`contact_roles_updated_at_idx\` ON \`contact_roles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_roles_created_at_idx\` ON \`contact_roles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`kommune_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w400_url\` text,
  	\`sizes_w400_width\` numeric,
  	\`sizes_w400_height\` numeric,
  	\`sizes_w400_mime_type\` text,
  	\`sizes_w400_filesize\` numeric,
  	\`sizes_w400_filename\` text,
  	\`sizes_w800_url\` text,
  	\`sizes_w800_width\` numeric,
  	\`sizes_w800_height\` numeric,
  	\`sizes_w800_mime_type\` text,
  	\`sizes_w800_filesize\` numeric,
  	\`sizes_w800_filename\` text,
  	\`sizes_w1600_url\` text,
  	\`sizes_w1600_width\` numeric,
  	\`sizes_w1600_height\` numeric,
  	\`sizes_w1600_mime_type\` text,
  	\`sizes_w1600_filesize\` numeric,
  	\`sizes_w1600_filename\` text,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_kommune_idx\` ON \`media\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w400_sizes_w400_filename_idx\` ON \`media\` (\`sizes_w400_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w800_sizes_w800_filename_idx\` ON \`media\` (\`sizes_w800_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1600_sizes_w1600_filename_idx\` ON \`media\` (\`sizes_w1600_filename\`);`)
  await db.run(sql`CREATE TABLE \`overrides\` (
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
  await db.run(sql`CREATE INDEX \`overrides_kommune_idx\` ON \`overrides\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`overrides_service_idx\` ON \`overrides\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`overrides_updated_at_idx\` ON \`overrides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`overrides_created_at_idx\` ON \`overrides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`overrides__status_idx\` ON \`overrides\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommune_service_idx\` ON \`overrides\` (\`kommune_id\`,\`service_id\`);`)
  await db.run(sql`CREATE TABLE \`overrides_locales\` (
  	\`summary_content\` text,
  	\`other_ways_content\` text,
  	\`who_can_get_content\` text,
  	\`what_you_get_content\` text,
  	\`changes_content\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`overrides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`overrides_locales_locale_parent_id_unique\` ON \`overrides_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`overrides_locales_parent_idx\` ON \`overrides_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`local_facts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`fact_id\` text(36) NOT NULL,
  	\`scope\` text DEFAULT 'kommune' NOT NULL,
  	\`kommune_id\` text(36),
  	\`value\` text,
  	\`valid_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`fact_definitions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`local_facts_fact_idx\` ON \`local_facts\` (\`fact_id\`);`)
  await db.run(sql`CREATE INDEX \`local_facts_kommune_idx\` ON \`local_facts\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`local_facts_updated_at_idx\` ON \`local_facts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`local_facts_created_at_idx\` ON \`local_facts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`list_name\` text,
  	\`name\` text,
  	\`kommune_id\` text(36) NOT NULL,
  	\`unit_kind\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`url\` text,
  	\`address_street\` text,
  	\`address_postal_code\` text,
  	\`address_city\` text,
  	\`hours\` text,
  	\`note\` text,
  	\`is_main\` integer DEFAULT false,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_kommune_idx\` ON \`contacts\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_key_idx\` ON \`contacts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommune_key_idx\` ON \`contacts\` (\`kommune_id\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`contacts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`contact_roles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_roles_id\`) REFERENCES \`contact_roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_rels_order_idx\` ON \`contacts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_parent_idx\` ON \`contacts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_path_idx\` ON \`contacts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_contact_roles_id_idx\` ON \`contacts_rels\` (\`contact_roles_id\`);`)
  await db.run(sql`CREATE TABLE \`kommuner_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kommuner_languages_order_idx\` ON \`kommuner_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_languages_parent_idx\` ON \`kommuner_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kommuner\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`kommunenummer\` text,
  	\`domain\` text,
  	\`theme_primary\` text,
  	\`theme_accent\` text,
  	\`theme_radius\` numeric,
  	\`theme_heading_weight\` text,
  	\`theme_landscape\` text,
  	\`welcome\` text,
  	\`accessibility_statement\` text,
  	\`is_demo\` integer DEFAULT false,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kommuner_slug_idx\` ON \`kommuner\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommuner_key_idx\` ON \`kommuner\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_updated_at_idx\` ON \`kommuner\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_created_at_idx\` ON \`kommuner\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`kommuner_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kommuner_rels_order_idx\` ON \`kommuner_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_rels_parent_idx\` ON \`kommuner_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_rels_path_idx\` ON \`kommuner_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_rels_services_id_idx\` ON \`kommuner_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`kommune_id\` text(36),
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_id_idx\` ON \`users_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_kommune_idx\` ON \`users_roles\` (\`kommune_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`slot_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`service_id\` text(36) NOT NULL,
  	\`slot\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`in_force_from\` text,
  	\`withdrawn\` integer DEFAULT false,
  	\`pending\` integer DEFAULT false,
  	\`position\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`slot_changes_service_idx\` ON \`slot_changes\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`slot_changes_updated_at_idx\` ON \`slot_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`slot_changes_created_at_idx\` ON \`slot_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publish_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publish_requests_updated_at_idx\` ON \`publish_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publish_requests_created_at_idx\` ON \`publish_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`portal_status\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`status\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`portal_status_kommune_idx\` ON \`portal_status\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`portal_status_updated_at_idx\` ON \`portal_status\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`portal_status_created_at_idx\` ON \`portal_status\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`services_themes\`;`)
  await db.run(sql`DROP TABLE \`services_los_words\`;`)
  await db.run(sql`DROP TABLE \`services_life_events\`;`)
  await db.run(sql`DROP TABLE \`services_audience\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_locales\`;`)
  await db.run(sql`DROP TABLE \`services_texts\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_los_words\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_life_events\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_texts\`;`)
  await db.run(sql`DROP TABLE \`fact_definitions\`;`)
  await db.run(sql`DROP TABLE \`contact_roles\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`overrides\`;`)
  await db.run(sql`DROP TABLE \`overrides_locales\`;`)
  await db.run(sql`DROP TABLE \`_overrides_v\`;`)
  await db.run(sql`DROP TABLE \`_overrides_v_locales\`;`)
  await db.run(sql`DROP TABLE \`local_facts\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`contacts_rels\`;`)
  await db.run(sql`DROP TABLE \`kommuner_languages\`;`)
  await db.run(sql`DROP TABLE \`kommuner\`;`)
  await db.run(sql`DROP TABLE \`kommuner_rels\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`slot_changes\`;`)
  await db.run(sql`DROP TABLE \`publish_requests\`;`)
  await db.run(sql`DROP TABLE \`portal_status\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
