import { type Place, placeFor } from '#src/platform/places.ts'

/** What is shared: the proeftuin itself, and notes by their id. */
type Gedeeld = { proeftuinId: string; aantekeningIds: string[] }

/** In words what goes along with each beside its words; '' for nothing. */
export type Erbij = { zelf: string; per: (aantekeningId: string) => string }

/** In the share step: what hangs on the proeftuin and its notes, and is read by whoever reads those. */
export const gaatMeeMet: Place<Gedeeld, Erbij> = placeFor('wat meegaat met een deling')
