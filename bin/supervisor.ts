/** Runs Vonk: database, web server and worker. Started by bin/start.mjs on Node 24. */
import { main } from './supervisor/main.ts'

await main()
