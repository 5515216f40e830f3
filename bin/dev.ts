/** `npm run dev`: Vonk as `npm start` runs it, built and started again at every change. */
import { watch } from 'node:fs'
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { build } from './build.ts'
import { main } from './supervisor/main.ts'

// Editors write a file in several steps, and a branch switch writes many files.
const QUIET_MS = 100

const { programs } = await main()
let waiting: NodeJS.Timeout | undefined
let busy = Promise.resolve()

watch(join(root, 'src'), { recursive: true }, (_event, file) => {
  if (!file || /\.test\.tsx?$|~$/.test(file)) return
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    busy = busy.then(again)
  }, QUIET_MS)
})

async function again() {
  const begin = performance.now()
  try {
    await build()
    await Promise.all(programs.map((program) => program.restart()))
    console.log(`Opnieuw gebouwd in ${Math.round(performance.now() - begin)} ms.`)
  } catch {
    // esbuild has shown what is wrong and where; what runs goes on running until the next change.
  }
}
