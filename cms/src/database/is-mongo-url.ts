export const isMongoUrl = (databaseUrl: string): boolean => /^mongodb(\+srv)?:\/\//.test(databaseUrl)
