// Stands in for 'server-only' under vitest; see tests/vitest.config.ts.
export {};
