import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { workers } from './test/postgres.ts'

// tsconfig's `react-jsx` with hono/jsx, told to Vite's own transformer.
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } }

const project = (name: string, include: string[], testTimeout: number) => ({
  oxc,
  test: {
    name,
    include,
    testTimeout,
    hookTimeout: 120_000,
    // The modules are loaded once per process, not once per file: each file has an app and a database of its own anyway.
    isolate: false,
    // Per project: a root setup would run once more for each of them.
    globalSetup: './test/global.ts',
    env: { NODE_ENV: 'test', LOG_LEVEL: 'silent' },
  },
})

/** The crawl takes as long as most of the others together: begun as the last, it would go on alone. */
class CrawlFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isCrawl = ({ moduleId }: TestSpecification) => moduleId.endsWith('/crawl.test.ts')
    const sorted = await super.sort(files)
    return [...sorted.filter(isCrawl), ...sorted.filter((file) => !isCrawl(file))]
  }
}

const tests = '*.test.{ts,tsx}'

export default defineConfig({
  test: {
    maxWorkers: workers,
    sequence: { sequencer: CrawlFirst },
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
        60_000,
      ),
      project('journeys', [`test/journeys/**/${tests}`], 120_000),
    ],
  },
})
