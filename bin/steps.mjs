// Plain JavaScript: bin/start.mjs and bin/setup.mjs use it before Node 24 is there.

/** Shows `title …`, does the work and puts the seconds it took behind it; on a terminal the seconds count along. */
export async function step(title, work, out = process.stdout) {
  const begin = performance.now()
  const seconds = () => `${((performance.now() - begin) / 1000).toFixed(1).replace('.', ',')} s`
  const line = `  ${title} … `
  out.write(line)
  const ticking = out.isTTY ? setInterval(() => out.write(`\r${line}${seconds()}`), 1000) : undefined
  try {
    const result = await work()
    out.write(out.isTTY ? `\r${line}${seconds()}\n` : `${seconds()}\n`)
    return result
  } catch (error) {
    out.write('\n')
    throw error
  } finally {
    clearInterval(ticking)
  }
}

/** Ends the process with one sentence and without a stack trace. */
export function stopWith(sentence) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}
