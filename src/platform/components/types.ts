/** What every page knows of its surroundings: who looks, where, and under which theme. */
export type Shell = {
  path: string
  lid: { id: string; naam: string; adviesteam: boolean; beheer: boolean; gast?: boolean } | null
  /** Has powers that wait for a second factor. */
  opgeschort?: boolean
  /** Is not in without the second step. */
  halverwege?: boolean
  demo: boolean
  thema: string
  /** Logical name (`vonk.css`) to the hashed file name, served under `/assets/`. */
  assets: Record<string, string>
  baseUrl: string
  broncode: string | null
  contact: string | null
  /** What just happened, said once on the page after it. */
  melding: string | null
}

/** A form as the server last saw it: what was typed, and what is wrong by field name ('' = the form as a whole). */
export type FormState = {
  values: Record<string, string | string[]>
  problems: Record<string, string>
  /** Fields that seem to tell of somebody's health or benefit: the form asks for a tick. */
  nakijken?: { veld: string; woord: string }[]
}

export const emptyForm: FormState = { values: {}, problems: {} }
