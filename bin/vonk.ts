/** `npm run -s vonk -- …`: one command, built first when the sources are newer. Prints nothing of its own. */
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { buildIfChanged } from './build/current.ts'

await buildIfChanged(process.stderr)
await import(join(root, 'dist', 'cli.js'))
