import { defineConfig } from 'vitest/config'
import { workers } from './test/postgres.ts'

// tsconfig's `react-jsx` with hono/jsx, told to Vite's own transformer.
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } }

const project = (name: string, include: string[], testTimeout: number) => ({
  oxc,
  test: {
    name,
    include,
    testTimeout,
    hookTimeout: 60_000,
    // The modules are loaded once per process, not once per file: each file has an app and a database of its own anyway.
    isolate: false,
    // Per project: a root setup would run once more for each of them.
    globalSetup: './test/global.ts',
    env: { NODE_ENV: 'test', LOG_LEVEL: 'silent' },
  },
})

const tests = '*.test.{ts,tsx}'

export default defineConfig({
  test: {
    maxWorkers: workers,
    projects: [
      project(
        'check',
        [
          `src/**/${tests}`,
          `seeds/**/${tests}`,
          `bin/**/${tests}`,
          `test/${tests}`,
          `test/!(journeys)/**/${tests}`,
        ],
        20_000,
      ),
      project('journeys', [`test/journeys/**/${tests}`], 60_000),
    ],
  },
})
