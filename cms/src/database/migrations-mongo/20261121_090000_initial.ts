/** MongoDB has no schema to make; this marks where the numbered changes of its data begin. */
export const up = async (): Promise<void> => {}
export const down = async (): Promise<void> => {}
