import type { Fase, Haakjesoort } from '#src/platform/database.generated.ts'

/** `uit`: the key of the proeftuin it came from; `op` and `tot`: days from today. */
export type HaakjeSeed = {
  sleutel: string
  uit: string
  soort: Haakjesoort
  fase: Fase
  categorie: string | null
  titel: string
  tekst: string
  opdracht?: string
  vroegen?: string
  bracht?: string
  kring?: 'overheid' | 'openbaar'
  tot?: number
  op: number
}
