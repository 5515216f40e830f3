import { createReadStream } from 'node:fs'
import { readNotice } from './read.ts'
import { BOUNDS } from './refusal.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet',
  EISDIR: 'is een map en geen bestand',
  EACCES: 'mag je niet lezen',
  ENOTDIR: 'bestaat niet',
  ENAMETOOLONG: 'heeft een te lange naam',
}

/**
 * `vonk aanbesteding lees FILE`: prints what was understood as JSON on standard output and returns 0; for a file that it
 * cannot use, prints one Dutch sentence on standard error and returns 1.
 */
export async function readNoticeCommand(file: string): Promise<number> {
  const outcome = await outcomeOf(file)
  await written(outcome.ok ? process.stdout : process.stderr, `${outcome.text}\n`)
  return outcome.ok ? 0 : 1
}

async function outcomeOf(file: string): Promise<{ ok: boolean; text: string }> {
  const bytes = await bytesOf(file)
  if (typeof bytes === 'string') return { ok: false, text: bytes }
  const result = readNotice(bytes)
  if (result.ok) return { ok: true, text: JSON.stringify(result.aankondiging, null, 2) }
  return { ok: false, text: result.problemen[0]?.bericht ?? 'Dit bestand kan Vonk niet lezen.' }
}

/** One byte more than the bound at most, so that readNotice sees that it is too big. Or the reason why not. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    return Buffer.concat(await createReadStream(file, { end: BOUNDS.bytes }).toArray())
  } catch (error) {
    const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException
    return `Het bestand ${printable(file)} ${REASONS[code] ?? `kan niet worden gelezen (${code})`}.`
  }
}

function printable(file: string): string {
  return file.replace(/\p{Cc}/gu, '?').slice(0, 200)
}

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()))
}
