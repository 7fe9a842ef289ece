import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`editors_write_contacts\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`editors_write_hours\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`editors_write_facts\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`editors_write_prices\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`editors_write_contacts\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`editors_write_hours\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`editors_write_facts\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`editors_write_prices\`;`)
}
