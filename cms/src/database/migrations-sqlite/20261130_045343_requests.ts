import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`waivers\` ADD \`by_user\` text;`)
  await db.run(sql`ALTER TABLE \`waivers\` ADD \`ended_by_user\` text;`)
  await db.run(sql`ALTER TABLE \`portal_orders\` ADD \`by_user\` text;`)
  await db.run(sql`ALTER TABLE \`hand_checks\` ADD \`by_user\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`waivers\` DROP COLUMN \`by_user\`;`)
  await db.run(sql`ALTER TABLE \`waivers\` DROP COLUMN \`ended_by_user\`;`)
  await db.run(sql`ALTER TABLE \`portal_orders\` DROP COLUMN \`by_user\`;`)
  await db.run(sql`ALTER TABLE \`hand_checks\` DROP COLUMN \`by_user\`;`)
}
