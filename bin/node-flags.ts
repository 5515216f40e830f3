/**
 * How Node runs Vonk. The heap is bounded, because a garbage collector that may use 4 GB does not tidy up at 200 MB, and a
 * small server has other things to do with its memory.
 */
export const nodeFlags = ['--enable-source-maps', '--max-old-space-size=116', '--max-semi-space-size=4']
