import { defineConfig } from 'vitest/config'

const shared = {
  // tsconfig's `react-jsx` with hono/jsx, told to Vite's own transformer.
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } },
}

export default defineConfig({
  ...shared,
  test: {
    globalSetup: './test/global.ts',
    env: { NODE_ENV: 'test', LOG_LEVEL: 'silent' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        ...shared,
        extends: true,
        test: {
          name: 'check',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'bin/**/*.test.ts'],
          exclude: ['test/journeys/**'],
        },
      },
      {
        ...shared,
        extends: true,
        test: { name: 'journeys', include: ['test/journeys/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
    ],
  },
})
