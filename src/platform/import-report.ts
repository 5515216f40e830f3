import type { Refused } from './csv.ts'

/** What an import of a file did; made to be shown on a screen when it is done. */
export type ImportReport = {
  gelezen: number
  nieuw: number
  gewijzigd: number
  /** The first thousand; `geweigerd` counts them all. */
  regels: Refused[]
  geweigerd: number
  /** Why the rest of the file could not be read; null when it was read to its end. */
  gestopt: string | null
}

export const emptyReport = (): ImportReport => ({
  gelezen: 0,
  nieuw: 0,
  gewijzigd: 0,
  regels: [],
  geweigerd: 0,
  gestopt: null,
})

export function refuse(report: ImportReport, refused: Refused): void {
  report.geweigerd += 1
  if (report.regels.length < 1000) report.regels.push(refused)
}

/** The report in words, a line each: what was refused with its reason, and the sum last. */
export function linesOf(report: ImportReport): string[] {
  const { gelezen, nieuw, gewijzigd, regels, geweigerd, gestopt } = report
  const same = gelezen - nieuw - gewijzigd
  return [
    ...regels.map(({ regel, reden }) => `Regel ${regel} is geweigerd: ${reden}.`),
    ...(geweigerd > regels.length ? [`En nog ${geweigerd - regels.length} regels.`] : []),
    ...(gestopt ? [gestopt] : []),
    `${gelezen} gelezen: ${nieuw} nieuw, ${gewijzigd} gewijzigd, ${same} al goed. ${geweigerd} geweigerd.`,
  ]
}

/** 1 only when nothing could be read. */
const exitCodeOf = ({ gelezen }: ImportReport): 0 | 1 => (gelezen === 0 ? 1 : 0)

/** Says on the screen what was refused and what was done; gives the exit code. */
export function sayReport(report: ImportReport, say: (line: string) => void): 0 | 1 {
  for (const line of linesOf(report)) say(line)
  return exitCodeOf(report)
}

/** The rows in groups, so that a long list goes to the database in few statements. */
export async function* inBatches<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
