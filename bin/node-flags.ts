/**
 * How Node runs Vonk. The heap is bounded, because a garbage collector that may use 4 GB does not tidy up at 200 MB, and a
 * small server has other things to do with its memory. What a page is made of is garbage at once: with 16 MB of room for
 * that (node gives it three times), a quarter of the processor time is saved that 4 MB costs; 32 MB saves no more. What
 * stays is some 70 MB once everybody came by and somebody searched, 10 of it the dictionary; source maps were 35 more, until
 * the build kept only lines of them (build/thin-map.ts). With 116 MB in all, a web process died of a few minutes of ordinary
 * reading.
 */
export const nodeFlags = ['--enable-source-maps', '--max-old-space-size=160', '--max-semi-space-size=16']
