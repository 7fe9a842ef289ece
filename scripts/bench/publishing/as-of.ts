/** The moment benchmarks publish as of: nothing in the made-up regions changes with time around it. */
export const AS_OF = '2026-11-21T10:00:00.000Z'
