import type { Bestandsoort } from './soort.ts'

/** The largest file, in bytes. */
export const maxBestand = 20 * 1024 * 1024
/** The name of its field, on a page and in the API. */
export const bestandVeld = 'bestand'

/** Looked at and found to be something we take, under the name that it gets here. */
export type Nagekeken = { soort: Bestandsoort; naam: string }

/** A file as it came in, on the disk of this server until the request is answered. */
export type Ontvangen = Nagekeken & { pad: string; grootte: number; kenmerk: string }

/** What came with a form: a file that we take, or what is wrong with it in a Dutch sentence. */
export type Ontvangst = { bestand: Ontvangen | null; probleem: string }
