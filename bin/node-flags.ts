/**
 * How Node runs Vonk. The heap is bounded, because a garbage collector that may use 4 GB does not tidy up at 200 MB, and a
 * small server has other things to do with its memory. What a page is made of is garbage at once: with 16 MB of room for
 * that (node gives it three times), a quarter of the processor time is saved that 4 MB costs; 32 MB saves no more.
 */
export const nodeFlags = ['--enable-source-maps', '--max-old-space-size=116', '--max-semi-space-size=16']
