import type { Child } from 'hono/jsx'

/** The main menu, the place of who is signed in beside it, what stands under his or her name, and the foot of the page. */
export type Bar = 'menu' | 'account' | 'eigen' | 'foot'
export type Door = { href: string; label: string; button?: true }
export type Above = (path: string) => Child

/** What every page knows of its surroundings: who looks, where, and under which theme. */
export type Shell = {
  path: string
  lid: { id: string; naam: string } | null
  /** Where one can go from every page, of those that are there for who looks. */
  doors: Record<Bar, Door[]>
  /** What comes first on every page for who looks, by the path of that page. */
  above: Above[]
  demo: boolean
  thema: string
  /** Logical name (`vonk.css`) to the hashed file name, served under `/assets/`. */
  assets: Record<string, string>
  baseUrl: string
  broncode: string | null
  contact: string | null
  /** What just happened, said once on the page after it. */
  said: string | null
  /** Where what is typed is kept as one goes; null: on this page it is not. */
  concepten: Concepten | null
}

/** What who looks typed before in the forms of this page. */
export type Concepten = {
  /** The page with what it is about; each form on it is `#` and its name further. */
  pagina: string
  /** When, by form. */
  bewaard: Record<string, Date>
  /** The one with which its writer goes on. */
  verder: { formulier: string; values: FormState['values'] } | null
}

/** A form as the server last saw it: what was typed, and what is wrong by field name ('' = the form as a whole). */
export type FormState = {
  values: Record<string, string | string[]>
  problems: Record<string, string>
  /** Fields that seem to tell of somebody's health or benefit: the form asks for a tick. */
  nakijken?: { veld: string; woord: string }[]
}

export const emptyForm: FormState = { values: {}, problems: {} }
