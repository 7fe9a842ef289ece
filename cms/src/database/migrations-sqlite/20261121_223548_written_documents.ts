import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publish_requests\` ADD \`document\` text;`)
  await db.run(sql`ALTER TABLE \`publish_requests\` ADD \`kommune\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publish_requests\` DROP COLUMN \`document\`;`)
  await db.run(sql`ALTER TABLE \`publish_requests\` DROP COLUMN \`kommune\`;`)
}
