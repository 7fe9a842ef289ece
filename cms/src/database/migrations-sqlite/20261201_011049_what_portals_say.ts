import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`fact_definitions\` ADD \`binds\` text;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`offers\` text;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`special_days\` text;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`formerly\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`fact_definitions\` DROP COLUMN \`binds\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`offers\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`special_days\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`formerly\`;`)
}
