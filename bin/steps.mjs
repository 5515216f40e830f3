// Plain JavaScript: bin/start.mjs and bin/setup.mjs use it before Node 24 is there.

/**
 * Shows `title …`, does the work and puts the seconds it took behind it; on a terminal the seconds count along. On
 * standard error only for somebody who watches: a program that calls us reads nothing there but a reason to stop.
 */
export async function step(title, work, out = process.stdout) {
  const begin = performance.now()
  const seconds = () => `${((performance.now() - begin) / 1000).toFixed(1).replace('.', ',')} s`
  const say = out === process.stderr && !out.isTTY ? () => {} : (text) => out.write(text)
  const line = `  ${title} … `
  say(line)
  const ticking = out.isTTY ? setInterval(() => say(`\r${line}${seconds()}`), 1000) : undefined
  try {
    const result = await work()
    say(out.isTTY ? `\r${line}${seconds()}\n` : `${seconds()}\n`)
    return result
  } catch (error) {
    say('\n')
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
