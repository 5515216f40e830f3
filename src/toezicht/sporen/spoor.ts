/** A line of the audit, with the names that belong to its ids now. */
export type Spoor = {
  id: number
  op: Date
  lidId: string | null
  /** Null: Vonk itself, or the command line. */
  naam: string | null
  handeling: string
  onderwerp: string
  onderwerpId: string | null
  /** The member it was about, when it was about one. */
  over: string | null
  bijzonderheden: Record<string, string>
}

/** `zin`: what was done, as the end of a sentence. */
export type GezegdSpoor = Spoor & { zin: string }

export const regelsPerPagina = 50
/** What one file holds at most; a shorter period gives the rest. */
export const regelsPerBestand = 20_000
